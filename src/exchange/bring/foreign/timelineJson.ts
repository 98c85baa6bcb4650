/** The JSON of TimelineJS: of edition 3, and of the editions before it. */
import { listOf, objectOf } from '@/record/check/raw.ts';
import type { Brought, Json } from '../brought.ts';
import { type Cell, shownCell } from '../table.ts';
import type { Slide, SlideField, SlideHome } from './slide.ts';
import { draftOf } from './timelineDraft.ts';

/** Where a field stands in a slide of edition 3, and of an older one. */
const pathOf: Readonly<Record<SlideField, readonly [now: string, before: string]>> = {
  year: ['start_date.year', ''],
  month: ['start_date.month', ''],
  day: ['start_date.day', ''],
  time: ['start_date.hour', ''],
  endYear: ['end_date.year', ''],
  endMonth: ['end_date.month', ''],
  endDay: ['end_date.day', ''],
  endTime: ['end_date.hour', ''],
  startDate: ['start_date', 'startDate'],
  endDate: ['end_date', 'endDate'],
  displayDate: ['display_date', ''],
  headline: ['text.headline', 'headline'],
  text: ['text.text', 'text'],
  media: ['media.url', 'asset.media'],
  credit: ['media.credit', 'asset.credit'],
  caption: ['media.caption', 'asset.caption'],
  thumbnail: ['media.thumbnail', 'asset.thumbnail'],
  type: ['', ''],
  group: ['group', 'tag'],
  background: ['background.url', ''],
  link: ['media.link', ''],
};
const fields = Object.keys(pathOf) as SlideField[];

export function isTimelineJson(value: unknown): boolean {
  const own = objectOf(value);
  if (Array.isArray(objectOf(own['timeline'])['date'])) return true;
  const { events } = own;
  return Array.isArray(events) && (events.length === 0 ? 'title' in own || 'eras' in own : listOf(events).some(isSlide));
}

function isSlide(one: Json): boolean {
  return typeof one['start_date'] === 'object' || typeof objectOf(one['text'])['headline'] === 'string';
}

/** To be asked only of what is one. */
export function fromTimelineJson(value: unknown, file: string): Brought {
  const own = objectOf(value);
  const older = objectOf(own['timeline']);
  const isOlder = Array.isArray(older['date']);
  const [events, eras] = isOlder ? [older['date'], older['era']] : [own['events'], own['eras']];
  const title = isOlder ? older : own['title'];
  const lists: readonly (readonly [kind: Slide['kind'], name: string, list: readonly unknown[]])[] = [
    ['title', isOlder ? 'timeline' : 'title', title === undefined ? [] : [title]],
    ['event', isOlder ? 'date' : 'events', arrayOf(events)],
    ['era', isOlder ? 'era' : 'eras', arrayOf(eras)],
  ];
  const homeOf = new Map<Slide, string>();
  const slides = lists.flatMap(([kind, name, list]) =>
    list.map((one, row) => {
      const slide = slideOf(objectOf(one), kind, row, isOlder);
      homeOf.set(slide, name);
      return slide;
    }),
  );
  const home: SlideHome = {
    file,
    placeOf: (slide, field) => ({ file, sheet: homeOf.get(slide), row: slide.row + 1, column: pathOf[field][isOlder ? 1 : 0], cell: shownCell(slide.cells[field]) }), // oxfmt-ignore
    // a list stands where a sheet would, and its entries have no columns
    rowOf: (slide) => ({ table: { file, sheet: homeOf.get(slide)!, rows: [] }, row: slide.row, columnOf: () => undefined }),
  };
  return draftOf(slides, home, { sheet: lists[1]![1], rows: slides.length, headings: 0, blank: 0 }, false);
}

function slideOf(one: Json, kind: Slide['kind'], row: number, isOlder: boolean): Slide {
  const cells: Partial<Record<SlideField, Cell>> = {};
  for (const field of fields) {
    const cell = cellAt(one, pathOf[field][isOlder ? 1 : 0]);
    if (cell !== null) cells[field] = cell;
  }
  // the date itself may say how it is shown
  const display = cells.displayDate ?? cellAt(one, 'start_date.display_date') ?? cellAt(one, 'end_date.display_date');
  return { kind, cells: display === null ? cells : { ...cells, displayDate: display }, row };
}

/** A text, a figure; null for what is neither, and for what is empty. */
function cellAt(one: Json, path: string): Cell {
  if (path === '') return null;
  const value = path.split('.').reduce<unknown>((holder, key) => (Object.hasOwn(objectOf(holder), key) ? objectOf(holder)[key] : undefined), one); // oxfmt-ignore
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return typeof value === 'number' ? value : null;
}

function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
