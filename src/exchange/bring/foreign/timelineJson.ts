/** Timelines of TimelineJS as JSON, in the form of today and in that of its first two versions. */
import type { Brought, Json } from '../brought.ts';
import { draftOf, type Slide, type When } from './timeline.ts';

/** By its events with a start and a text; or, of old, by "timeline" with "date". */
export function isTimelineJson(value: unknown): boolean {
  const whole = objectOf(value);
  const events = whole['events'];
  if (Array.isArray(events)) return events.length === 0 ? 'title' in whole : events.some((event) => 'start_date' in objectOf(event));
  return Array.isArray(objectOf(whole['timeline'])['date']);
}

export function fromTimelineJson(value: unknown, file: string): Brought {
  const whole = objectOf(value);
  const old = objectOf(whole['timeline']);
  const list = Array.isArray(whole['events']) ? listOf(whole['events']) : listOf(old['date']);
  const events = list.map((event) => ('start_date' in event ? slideOf(event) : oldSlide(event)));
  const title = whole['title']
    ? { ...slideOf(objectOf(whole['title'])), type: 'title' as const }
    : old['headline']
      ? { ...oldSlide(old), type: 'title' as const }
      : undefined;
  const eras = listOf(whole['eras'] ?? old['era']).map((era): Slide => ({ ...slideOf(era), type: 'era' }));
  const { draft, recordOf, findings } = draftOf([...(title ? [title] : []), ...eras, ...events], file);
  const paths = { start: 'start_date', end: 'end_date', headline: 'text.headline', text: 'text.text', media: 'media.url' } as const;
  return {
    draft,
    places: new Map(),
    // lines of a table, and not of JSON: each event is an entry, or has a finding
    sums: [
      { file, sheet: 'events', rows: events.length, entries: recordOf.size, headings: 0, blank: 0, unread: events.length - recordOf.size },
    ],
    findings: findings.map(({ slide, part, ...finding }) => {
      const at = slide ? events.indexOf(slide) : -1;
      return { ...finding, file, sheet: 'events', row: at === -1 ? undefined : at + 1, column: paths[part] };
    }),
  };
}

function slideOf(event: Json): Slide {
  const [text, media] = [objectOf(event['text']), objectOf(event['media'])];
  return {
    type: 'event',
    start: whenOf(event['start_date']),
    end: whenOf(event['end_date']),
    headline: textOf(text['headline']),
    text: textOf(text['text']),
    group: textOf(event['group']),
    url: textOf(media['url']),
    credit: textOf(media['credit']),
    caption: textOf(media['caption']),
  };
}

/** "2009,7,8" */
function oldSlide(event: Json): Slide {
  const when = (date: unknown): When => {
    const [year = '', month = '', day = ''] = textOf(date).split(/[,\s]+/);
    return { year, month, day };
  };
  const asset = objectOf(event['asset']);
  return {
    type: 'event',
    start: when(event['startDate']),
    end: when(event['endDate']),
    headline: textOf(event['headline']),
    text: textOf(event['text']),
    group: textOf(event['tag']),
    url: textOf(asset['media']),
    credit: textOf(asset['credit']),
    caption: textOf(asset['caption']),
  };
}

function whenOf(date: unknown): When {
  const { year, month, day } = objectOf(date);
  return { year: textOf(year), month: textOf(month), day: textOf(day) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}
