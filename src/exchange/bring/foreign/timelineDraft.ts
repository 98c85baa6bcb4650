/** Slides of TimelineJS as a draft of a record. */
import { foreignWords } from '@/i18n/en/foreign.ts';
import { type DayOrder, dayOrderOf } from '../cells/date.ts';
import type { Brought, Json, RowPlace, RowSum } from '../brought.ts';
import type { Finding } from '../finding.ts';
import { type Era, erasOf } from './eras.ts';
import { Groups } from './groups.ts';
import { Ids } from './ids.ts';
import { oneLine, plainHtml } from './plainHtml.ts';
import { type SaySlide, type Slide, type SlideHome, textOfField } from './slide.ts';
import { slideDate } from './timelineDate.ts';
import { type Making, recordOf } from './timelineRecord.ts';
import { Works } from './works.ts';

/** `lines`: those of the file that are no slides. `isSheet` tells how a slide is called. */
export function draftOf(
  slides: readonly Slide[],
  home: SlideHome,
  lines: Pick<RowSum, 'rows' | 'headings' | 'blank'> & { readonly sheet?: string | undefined },
  isSheet: boolean,
): Brought {
  const findings: Finding[] = [];
  const sayOf =
    (slide: Slide): SaySlide =>
    (severity, code, field, values = {}) =>
      findings.push({ severity, code, values, ...home.placeOf(slide, field) });
  // the first is the title of all, others are shown as events
  const title = slides.find(({ kind }) => kind === 'title');
  const events = slides.filter((slide) => slide.kind !== 'era' && slide !== title);
  const eras = slides.filter(({ kind }) => kind === 'era');
  const about = title ? aboutOf(title) : {};
  const words = foreignWords;
  // TimelineJS 1 wrote dates as in the United States
  const order: DayOrder = dayOrderOf(slides.flatMap((slide) => [textOfField(slide, 'startDate'), textOfField(slide, 'endDate')])) ?? 'monthFirst';
  const making: Making = {
    works: new Works(home.file, about.title ?? '', words),
    groups: new Groups(words),
    ids: new Ids(),
    order,
    words,
    locator: ({ row }) => (isSheet ? words.row(row + 1) : words.event(row + 1)),
  };
  const records: Json[] = [];
  const places = new Map<object, RowPlace>();
  for (const slide of events) {
    const record = recordOf(slide, making, sayOf(slide));
    if (!record) continue;
    records.push(record);
    places.set(record, home.rowOf(slide));
  }
  const hasTitle = title !== undefined && Object.keys(about).length > 0;
  if (title && !hasTitle) sayOf(title)('note', 'timelineTitleEmpty', 'headline');
  if (title && textOfField(title, 'media') !== '') sayOf(title)('note', 'timelineTitleMedia', 'media');
  const kept = keptEras(eras, records, order, sayOf);
  sayOnce(slides, sayOf);
  const dataset: Json = { ...about, ...kept };
  const isAbout = Object.keys(dataset).length > 0;
  if (title && hasTitle) places.set(dataset, home.rowOf(title));
  const lost = events.length - records.length;
  const entries = records.length + (hasTitle ? 1 : 0) + (kept ? eras.length : 0);
  return {
    draft: {
      ...(isAbout && { dataset }),
      families: making.groups.families,
      sectors: making.groups.sectors,
      sources: making.works.sources,
      records,
    },
    places,
    sums: [{ file: home.file, sheet: lines.sheet, rows: lines.rows, entries, headings: lines.headings, blank: lines.blank, unread: slides.length - entries, ...(lost > 0 && { waiting: lost }) }],
    findings,
  };
} // oxfmt-ignore

/** What the title slide says of all. */
function aboutOf(slide: Slide): { title?: string; description?: string } {
  const [title, description] = [textOfField(slide, 'headline'), textOfField(slide, 'text')].map((text) => oneLine(plainHtml(text).text));
  return { ...(title && { title }), ...(description && { description }) };
}

/** Undefined where there are none, or where they are left out, which is said of each. */
function keptEras(slides: readonly Slide[], records: readonly Json[], order: DayOrder, sayOf: (slide: Slide) => SaySlide) {
  if (slides.length === 0) return undefined;
  const eras = slides.map((slide): Era => {
    const [label, description] = [textOfField(slide, 'headline'), textOfField(slide, 'text')].map((text) => oneLine(plainHtml(text).text));
    // an era is no record: what is wrong with its date is said with the reason for which all are left out
    return { label: label || foreignWords.era, description: description!, date: slideDate(slide, order, () => undefined)?.date };
  });
  const kept = erasOf(eras, records.map(({ date }) => String(date))); // oxfmt-ignore
  if (typeof kept !== 'string') return kept;
  for (const slide of slides) sayOf(slide)('note', kept, 'headline');
  return undefined;
}

/** What is of the look alone is left out, and said once. */
function sayOnce(slides: readonly Slide[], sayOf: (slide: Slide) => SaySlide): void {
  for (const field of ['background', 'thumbnail'] as const) {
    const those = slides.filter((slide) => textOfField(slide, field) !== '');
    if (those[0]) sayOf(those[0])('note', 'timelineLook', field, { count: String(those.length) });
  }
}
