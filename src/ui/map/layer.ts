/** What is drawn over the land, by whoever knows what it means. */
import type { ReactNode } from 'react';
import type { Frame } from './mercator.ts';
import type { Own } from './names.ts';
import type { Box } from './placing.ts';

export interface MapLayer extends Own {
  /** SVG over the land and under the names. A press on it is a click; of `mousedown` it hears nothing. */
  readonly drawn: ReactNode;
  readonly inset?: Inset | undefined;
}

/** A part of the map that is drawn larger over a corner of it. It says nothing of its own: what it draws takes no focus. */
export interface Inset {
  /** Its upper left corner on the map, px. */
  readonly x: number;
  readonly y: number;
  readonly frame: Frame;
  readonly layer: Omit<MapLayer, 'inset'>;
}

/** What an inset covers of the map. */
export function boxOf({ x, y, frame: { width, height } }: Pick<Inset, 'x' | 'y' | 'frame'>): Box {
  return { x: x + width / 2, y: y + height / 2, width, height };
}
