/** Silences: the longest spans in which none of the records that are shown lies. */
import type { Day, Edtf, Moment } from './edtf.ts';
import type { Entry } from './entries.ts';
import type { Facts } from './facts.ts';

interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** What may break a silence. */
interface Dated {
  readonly date: Edtf;
}

export interface Silence<One extends Dated = Entry> extends Span {
  readonly days: number;
  /** What ended last before it and what began first after it; undefined where it begins or ends with the span that was looked at. */
  readonly before: One | undefined;
  readonly after: One | undefined;
  /** The closure in which it lies, wholly or in part. */
  readonly closure: Facts['closures'][number] | undefined;
  readonly isWithinClosure: boolean;
}

/**
 * The longest first. A month or a year counts whole, for the happening may lie on any of its days; what lasts counts when it begins and when
 * it ends, or a term of office would hide the years in it. What has no date, or only a decade, breaks no silence. `among`: a list of which
 * these are some, and which is asked more than once.
 */
export function silencesOf<One extends Dated>(
  those: readonly One[],
  within: Span,
  closures: Facts['closures'],
  most = 5,
  among: readonly One[] = those,
): Silence<One>[] {
  const { owners, starts, ends } = marksOf(among);
  const isIn = among === those ? undefined : new Set(those);
  const silences: Silence<One>[] = [];
  let [from, before]: [Day, One | undefined] = [within.start, undefined];
  for (let mark = 0; mark < starts.length; mark += 1) {
    const [start, end, one] = [starts[mark]!, ends[mark]!, owners[mark] as One];
    if (start > within.end || end < within.start || isIn?.has(one) === false) continue;
    if (start > from) silences.push(silenceOf({ start: from, end: start - 1 }, before, one, closures));
    if (end >= from || before === undefined) before = one;
    from = Math.max(from, end + 1);
  }
  if (from <= within.end) silences.push(silenceOf<One>({ start: from, end: within.end }, before, undefined, closures));
  return silences.toSorted((a, b) => b.days - a.days || a.start - b.start).slice(0, most);
}

/** First and last days between which something is known to have happened, in order of the first, and what it is. */
interface Marks {
  readonly owners: readonly Dated[];
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

const known = new WeakMap<readonly Dated[], Marks>();

function marksOf(those: readonly Dated[]): Marks {
  const found = known.get(those);
  if (found) return found;
  const [owners, moments]: [Dated[], Moment[]] = [[], []];
  for (const one of those) {
    const { first, last } = one.date;
    if (isExact(first)) moments[owners.push(one) - 1] = first;
    if (last !== first && isExact(last)) moments[owners.push(one) - 1] = last;
  }
  const order = Array.from(moments.keys()).sort((a, b) => moments[a]!.start - moments[b]!.start);
  const made = {
    owners: order.map((at) => owners[at]!),
    starts: Float64Array.from(order, (at) => moments[at]!.start),
    ends: Float64Array.from(order, (at) => moments[at]!.end),
  };
  known.set(those, made);
  return made;
}

function isExact(moment: Moment | null): moment is Moment {
  return moment !== null && (moment.precision === 'day' || moment.precision === 'month' || moment.precision === 'year');
}

function silenceOf<One extends Dated>(
  { start, end }: Span,
  before: One | undefined,
  after: One | undefined,
  closures: Facts['closures'],
): Silence<One> {
  const closure = closures.find(({ date }) => date.start <= end && start <= date.end);
  const isWithinClosure = closure !== undefined && closure.date.start <= start && end <= closure.date.end;
  return { start, end, days: end - start + 1, before, after, closure, isWithinClosure };
}
