/** A slide of TimelineJS, out of whichever of its forms: what its fields say, as they stand, and where they stand. */
import type { Place, Severity, Values } from '../finding.ts';
import type { RowPlace } from '../brought.ts';
import type { Cell } from '../table.ts';

export const slideFields = [
  'year', 'month', 'day', 'time', 'endYear', 'endMonth', 'endDay', 'endTime', 'startDate', 'endDate', 'displayDate',
  'headline', 'text', 'media', 'credit', 'caption', 'thumbnail', 'type', 'group', 'background', 'link',
] as const; // oxfmt-ignore
export type SlideField = (typeof slideFields)[number];

export interface Slide {
  readonly kind: 'event' | 'title' | 'era';
  readonly cells: Readonly<Partial<Record<SlideField, Cell>>>;
  /** The place of the line in its table or list, from 0. */
  readonly row: number;
}

/** Where slides stand: a sheet, or a list in JSON. */
export interface SlideHome {
  readonly file: string;
  readonly placeOf: (slide: Slide, field: SlideField) => Place;
  readonly rowOf: (slide: Slide) => RowPlace;
}

/** Says what is found of a field of a slide. */
export type SaySlide = (severity: Severity, code: string, field: SlideField, values?: Values) => void;

/** "" where nothing stands. */
export function textOfField({ cells }: Slide, field: SlideField): string {
  const cell = cells[field];
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim();
}
