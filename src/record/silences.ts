/** Silences: the longest spans in which none of the records that are shown lies. */
import type { Day, Moment } from './edtf.ts';
import type { Entry } from './entries.ts';
import type { Facts } from './facts.ts';

interface Span {
  readonly start: Day;
  readonly end: Day;
}

export interface Silence extends Span {
  readonly days: number;
  /** What ended last before it and what began first after it; undefined where it begins or ends with the span that was looked at. */
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
  /** The closure in which it lies, wholly or in part. */
  readonly closure: Facts['closures'][number] | undefined;
  readonly isWithinClosure: boolean;
}

/**
 * The longest first. A month or a year counts whole, for the happening may lie on any of its days; what lasts counts when it begins and when
 * it ends, or a term of office would hide the years in it. What has no date, or only a decade, breaks no silence.
 */
export function silencesOf(entries: readonly Entry[], within: Span, closures: Facts['closures'], most = 5): Silence[] {
  const marks = entries
    .flatMap((entry) => momentsOf(entry).map(({ start, end }) => ({ entry, start, end })))
    .filter(({ start, end }) => start <= within.end && end >= within.start)
    .toSorted((a, b) => a.start - b.start);
  const silences: Silence[] = [];
  let [from, before]: [Day, Entry | undefined] = [within.start, undefined];
  for (const { entry, start, end } of marks) {
    if (start > from) silences.push(silenceOf({ start: from, end: start - 1 }, before, entry, closures));
    if (end >= from || before === undefined) before = entry;
    from = Math.max(from, end + 1);
  }
  if (from <= within.end) silences.push(silenceOf({ start: from, end: within.end }, before, undefined, closures));
  return silences.toSorted((a, b) => b.days - a.days || a.start - b.start).slice(0, most);
}

function momentsOf({ date }: Entry): Moment[] {
  const isExact = (moment: Moment | null) => moment !== null && ['day', 'month', 'year'].includes(moment.precision);
  return [...new Set([date.first, date.last])].filter((moment): moment is Moment => isExact(moment));
}

function silenceOf({ start, end }: Span, before: Entry | undefined, after: Entry | undefined, closures: Facts['closures']): Silence {
  const closure = closures.find(({ date }) => date.start <= end && start <= date.end);
  const isWithinClosure = closure !== undefined && closure.date.start <= start && end <= closure.date.end;
  return { start, end, days: end - start + 1, before, after, closure, isWithinClosure };
}
