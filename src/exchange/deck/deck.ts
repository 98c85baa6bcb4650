/** What a deck is made of. Lengths in inches from the upper left corner, type in points; everything has its place already, and nothing is measured here. */
import type { NativeChart } from './nativeChart.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** 16:9, as PowerPoint has it. */
export const page = { width: 13.333, height: 7.5 } as const;

export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  /** Where a press leads: http or https. */
  readonly link?: string | undefined;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly size: number;
  readonly quiet?: boolean;
  readonly bullet?: boolean;
  /** Points below it. */
  readonly after?: number;
}

export interface TextItem {
  readonly kind: 'text';
  /** A title, and the points of a slide, stand in the outline of a deck. */
  readonly role: 'title' | 'points' | 'plain';
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor?: 'top' | 'middle' | 'bottom';
  /** Where its lines stand; at the start side unless said. */
  readonly align?: 'middle' | 'end';
}

export interface PictureItem {
  readonly kind: 'picture';
  readonly box: Box;
  readonly png: Uint8Array<ArrayBuffer>;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
}

export interface ChartItem {
  readonly kind: 'chart';
  readonly box: Box;
  readonly chart: NativeChart;
  readonly alt: string;
}

export interface TableItem {
  readonly kind: 'table';
  readonly box: Box;
  readonly size: number;
  readonly widths: readonly number[];
  /** The first is the head. */
  readonly rows: readonly {
    readonly height: number;
    readonly cells: readonly string[];
  }[];
  readonly alt: string;
}

/** The number of the slide, which the program keeps up. */
export interface NumberItem {
  readonly kind: 'number';
  readonly box: Box;
  readonly size: number;
}

export type Item = TextItem | PictureItem | ChartItem | TableItem | NumberItem;

export interface Slide {
  /** In reading order. */
  readonly items: readonly Item[];
  /** What the speaker has before the eyes: a paragraph each. */
  readonly notes: readonly string[];
}

/** Colours as "1d2023". */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly surface: string;
  readonly wash: string;
  readonly line: string;
  readonly strong: string;
}

export interface Deck {
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** In which direction time runs in charts. */
  readonly timeDirection: 'ltr' | 'rtl';
  readonly palette: Palette;
  /** When it was made, ISO 8601. */
  readonly made: string;
  readonly slides: readonly Slide[];
  /** Each begins with the slide of that index, the first with 0. */
  readonly sections: readonly {
    readonly name: string;
    readonly first: number;
  }[];
}
