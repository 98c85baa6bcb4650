/** What a slide is made from: what is planned, and what its view has to show. */
import type { Scene, Source } from '@/record/types.ts';
import type { PictureTable } from '@/ui/Figure.tsx';
import type { ChartData } from '@/ui/chart/chart.ts';
import type { View } from '@/view/view.ts';

export interface Planned {
  /** Names it to those who wait. */
  readonly name: string;
  /** The sentence above it; "" is what the data say. */
  readonly title: string;
  readonly show: Scene['show'];
  readonly points: Scene['points'];
  /** The question that stands on a slide before it. */
  readonly guess?: string | undefined;
  readonly note: string;
  /** What is drawn. */
  readonly view: View;
  /** Where the slide leads, as a whole address. */
  readonly address: string;
  /** Slides that its rows may take, of a table or a chart. */
  readonly mostSlides: number;
  /** False where a slide without anything to show is left out. */
  readonly isWanted: boolean;
}

/** A picture, in px of the page. */
export interface Pixels {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** What the signs of a picture mean, as a strip. */
export interface Signs extends Pixels {
  readonly labels: readonly string[];
  /** What had no room in it. */
  readonly left: readonly string[];
}

/** What is drawn by a view, in the best form that there is of it. */
export type Visual =
  | { readonly kind: 'chart'; readonly data: ChartData }
  | ({ readonly kind: 'image'; readonly signs?: Signs | undefined } & Pixels)
  | { readonly kind: 'tables'; readonly tables: readonly PictureTable[] }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'none' };

export interface Seen {
  /** What the data say. */
  readonly finding: string;
  readonly subtitle: string;
  /** "Energy, from 2009: 37 of 214 records" */
  readonly filter: string;
  readonly notes: readonly string[];
  readonly visual: Visual;
  /** In order: those that come first are named where there is room for few. */
  readonly works: readonly Source[];
  /** True where the picture was not drawn in time. */
  readonly isFault: boolean;
}

export const unseen: Seen = { finding: '', subtitle: '', filter: '', notes: [], visual: { kind: 'none' }, works: [], isFault: false };
