/** Dates as TimelineJS keeps them, part by part, as EDTF: as precise as they are given. */
import { fold } from '@/record/fold.ts';
import { dayOf, parseEdtf } from '@/record/edtf.ts';
import { type DayOrder, readDate } from '../cells/date.ts';
import { monthOf } from '../cells/dates/words.ts';
import { plainOf, shown } from '../cells/plain.ts';
import type { Values } from '../finding.ts';
import { type SaySlide, type Slide, type SlideField, textOfField } from './slide.ts';
import { type SlideDate, withDisplay } from './timelineDisplay.ts';

/** The fields of one end of a slide; `whole` is that of TimelineJS 1, which has a date in one cell. */
interface End {
  readonly whole: SlideField;
  readonly year: SlideField;
  readonly month: SlideField;
  readonly day: SlideField;
}
const startFields: End = { whole: 'startDate', year: 'year', month: 'month', day: 'day' };
const endFields: End = { whole: 'endDate', year: 'endYear', month: 'endMonth', day: 'endDay' };

/** Undefined where there is none, which is said. `order` is that of "7/8/2009" in this file. */
export function slideDate(slide: Slide, order: DayOrder, say: SaySlide): SlideDate | undefined {
  const start = momentOf(slide, startFields, order, say);
  if (start === undefined) return undefined;
  const end = Object.values(endFields).some((field) => textOfField(slide, field as SlideField) !== '')
    ? // what is wrong with an end costs the end alone
      momentOf(slide, endFields, order, (severity, ...rest) => say(severity === 'error' ? 'warning' : severity, ...rest))
    : undefined;
  const isSpan = end !== undefined && end !== start && !start.includes('/') && !end.includes('/');
  if (isSpan && !parseEdtf(`${start}/${end}`)) say('warning', 'timelineEndFirst', slide.cells.endDate ? 'endDate' : 'endYear', { start, end });
  const date = isSpan && parseEdtf(`${start}/${end}`) ? `${start}/${end}` : start;
  if (textOfField(slide, 'time') !== '' || textOfField(slide, 'endTime') !== '') say('note', 'timelineTime', 'time', { date });
  return withDisplay(date, textOfField(slide, 'displayDate'), order);
} // oxfmt-ignore

function momentOf(slide: Slide, fields: End, order: DayOrder, say: SaySlide): string | undefined {
  const year = textOfField(slide, fields.year);
  if (textOfField(slide, fields.whole) !== '') return wholeOf(slide, fields.whole, order, say);
  // somebody wrote the whole date into the column of the year
  if (/^\d+(?!\.0+$)\D+\d/.test(year) && textOfField(slide, fields.month) === '') return wholeOf(slide, fields.year, order, say);
  return partsOf(slide, year === '' && fields === endFields ? { ...fields, year: 'year' } : fields, say);
}

function wholeOf(slide: Slide, field: SlideField, order: DayOrder, say: SaySlide): string | undefined {
  const commas = withCommas(textOfField(slide, field));
  const read = readDate(commas ?? slide.cells[field] ?? null, order);
  const doubt = 'fault' in read ? read.fault : read.doubt;
  if (doubt && (commas === undefined || 'fault' in read)) say(doubt.severity, doubt.code, field, doubt.values);
  return 'fault' in read ? undefined : read.value;
}

/** "2009,7,8,10,30" of TimelineJS 1 is year, month, day, and a time that the record has not. */
function withCommas(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:,(\d{1,2}))?(?:,(\d{1,2}))?(?:,\d{0,3}){0,4}$/.exec(text.replaceAll(/\s/g, '')) ?? [];
  return year && [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}

function partsOf(slide: Slide, fields: End, say: SaySlide): string | undefined {
  const fault = (code: string, field: SlideField, values?: Values) => {
    say('error', code, field, { cell: shown(slide.cells[field] ?? null), ...values });
    return undefined;
  };
  const [yearText, monthText, dayText] = [fields.year, fields.month, fields.day].map((field) => plainOf(textOfField(slide, field)));
  if (yearText === '') return fault('timelineNoYear', fields.year);
  const [, minus, year] = /^([-−–]?)0*(\d+)(?:\.0+)?$/.exec(yearText!) ?? [];
  if (year === undefined) return fault('timelineYear', fields.year);
  if (minus !== '' || year === '0' || year.length > 4) return fault('timelineYearOutside', fields.year);
  if (year.length < 3) say('warning', 'timelineShortYear', fields.year, { year });
  const four = year.padStart(4, '0');
  if (monthText === '') {
    if (dayText !== '') say('warning', 'timelineDayAlone', fields.day, { read: four });
    return four;
  }
  const month = smallNumber(monthText!) ?? monthOf(fold(monthText!));
  if (month === undefined || month < 1 || month > 12) return fault('timelineMonth', fields.month);
  const withMonth = `${four}-${String(month).padStart(2, '0')}`;
  if (dayText === '') return withMonth;
  const day = smallNumber(dayText!) ?? 0;
  const days = dayOf(Number(four), month + 1, 1) - dayOf(Number(four), month, 1);
  if (day < 1 || day > days) return fault('timelineDay', fields.day, { month: withMonth, days: String(days) });
  return `${withMonth}-${String(day).padStart(2, '0')}`;
}

function smallNumber(text: string): number | undefined {
  return /^\d{1,2}(?:\.0+)?$/.test(text) ? Number(text) : undefined;
}
