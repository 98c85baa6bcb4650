/**
 * What aid records give in one measure: as records, as people, or in a unit of their own. Pledges, commitments and deliveries are records of
 * their own; whoever adds up does so within one stage.
 *
 *   quantities                        measure    figure
 *   8,000 families, 32,000–40,000 persons   people     32,000–40,000 (never both)
 *   400 families                      people     1,600–2,000, our estimate at 4–5 a family
 *   10 schools, 100 schools           school     110, added up by us
 *   400 persons as a part of 1,000    people     1,000
 */
import { reportsZero } from './derive.ts';
import type { PersonsPerFamily, Whole } from './facts.ts';
import type { Aid, Quantity, Rival } from './types.ts';
import { aidMeasures } from './words.ts';

export type AidMeasure = (typeof aidMeasures)[number];

/** Both ends are the same where one figure is given. In the measure. */
export interface AidRange {
  readonly low: number;
  readonly high: number;
}

interface Reckoned extends AidRange {
  /** True where persons are reckoned from families: ours, and said by nobody. */
  readonly isEstimate: boolean;
  /** True where a source says "about". */
  readonly isApproximate: boolean;
  /** True where several figures are added up by us. */
  readonly isSum: boolean;
}

/** What one record gives. */
export interface AidFigure extends Reckoned {
  readonly record: Aid;
  /** The same with each of the figures that others give in place of its own. */
  readonly rivals: readonly AidRange[];
}

/** What some records of one stage give together. */
export interface AidTally extends Reckoned {
  readonly figures: readonly AidFigure[];
  /** Counted, but without a figure in the measure: no zeros. */
  readonly without: readonly Aid[];
  /** True where they cannot be added, since nobody says the stage: the range is from the largest figure to the sum. */
  readonly isBounded: boolean;
  /** So much of `low` is said by sources; the rest is estimated by us. */
  readonly said: number;
  readonly rivals: readonly AidRange[];
}

/** A record that is counted with another, and not by itself. */
export interface Tied {
  readonly record: Aid;
  readonly to: Aid;
  readonly relation: 'part-of' | 'repeats';
}

const personUnits: ReadonlySet<Quantity['unit']> = new Set(['person', 'orphan', 'patient']);

/** By measure; a rule for persons is that of one record set. */
const known = new Map<AidMeasure, { readonly rule: PersonsPerFamily | undefined; readonly by: WeakMap<Aid, AidFigure | 'none'> }>();

/** Undefined where the record has no figure in the measure, which is not a zero. A figure with a role of its own is none of it. */
export function aidFigureOf(record: Aid, measure: AidMeasure, rule: PersonsPerFamily | undefined): AidFigure | undefined {
  let of = known.get(measure);
  if (of?.rule !== rule || !of) known.set(measure, (of = { rule, by: new WeakMap() }));
  let figure = of.by.get(record);
  if (figure === undefined) of.by.set(record, (figure = figureOf(record, measure, rule) ?? 'none'));
  return figure === 'none' ? undefined : figure;
}

function figureOf(record: Aid, measure: AidMeasure, rule: PersonsPerFamily | undefined): AidFigure | undefined {
  if (measure === 'records') {
    const count = reportsZero(record) ? 0 : 1;
    return { record, low: count, high: count, isEstimate: false, isApproximate: false, isSum: false, rivals: [] };
  }
  const own = reckon(record.quantities, measure, rule);
  if (!own) return undefined;
  const rivals = record.rivals.flatMap((rival) => {
    const others = withRival(record.quantities, rival);
    const other = others && reckon(others, measure, rule);
    return other && (other.low !== own.low || other.high !== own.high) ? [{ low: other.low, high: other.high }] : [];
  });
  return { record, ...own, rivals };
}

/**
 * What these records of one stage give together; undefined where there is none. `low` and `high` are 0 where none has a figure. Where nobody
 * says the stage, a promise and its delivery may be among them: together they are at least the largest figure, and at most the sum.
 */
export function tallyOf(records: readonly Aid[], measure: AidMeasure, rule: PersonsPerFamily | undefined): AidTally | undefined {
  if (records.length === 0) return undefined;
  const those: AidFigure[] = [];
  const without: Aid[] = [];
  let isUnsaid = false;
  for (const record of records) {
    const figure = aidFigureOf(record, measure, rule);
    if (figure) those.push(figure);
    else without.push(record);
    isUnsaid ||= record.stage === undefined;
  }
  const isBounded = isUnsaid && measure !== 'records' && those.length > 1;
  const high = sumOf(those, 'high');
  const lowOf = (some: readonly AidFigure[]) => (isBounded ? some.reduce((most, one) => Math.max(most, one.low), 0) : sumOf(some, 'low'));
  const low = lowOf(those);
  const rivals = isBounded
    ? []
    : those.flatMap((one) => one.rivals.map((rival) => ({ low: low - one.low + rival.low, high: high - one.high + rival.high })));
  return {
    low,
    high,
    figures: those,
    without,
    isEstimate: those.some(({ isEstimate }) => isEstimate),
    isApproximate: those.some(({ isApproximate }) => isApproximate),
    isSum: those.some(({ isSum }) => isSum) || (measure !== 'records' && those.length > 1),
    isBounded,
    said: lowOf(those.filter(({ isEstimate }) => !isEstimate)),
    rivals,
  };
}

/**
 * Of the records those that are counted, and those that are counted with another among them: a part, or a repetition, of a record of the same
 * stage. A part whose whole is not among them is counted.
 */
export function countedOnce(records: readonly Aid[], { records: all }: Pick<Whole, 'records'>): Once {
  const found = counted.get(records);
  if (found?.all === all) return found.once;
  const once = countOnce(records, all);
  counted.set(records, { all, once });
  return once;
}

interface Once {
  readonly counted: readonly Aid[];
  readonly tied: readonly Tied[];
}
/** Several pictures ask for the same records. */
const counted = new WeakMap<readonly Aid[], { readonly all: Whole['records']; readonly once: Once }>();

function countOnce(records: readonly Aid[], all: Whole['records']): Once {
  if (!records.some((record) => tiesOf(record, all).length > 0)) return { counted: records, tied: [] };
  const order = new Map(records.map(({ id }, at) => [id, at]));
  const tied: Tied[] = [];
  records.forEach((record, at) => {
    const own = tiesOf(record, all);
    const [first] = own;
    if (!first) return;
    // of records that are tied in a circle the first is counted
    for (const [id, to] of wholesOf(record, all)) {
      const place = order.get(id);
      if (place === undefined || (place >= at && wholesOf(to, all).has(record.id))) continue;
      const { relation } = own.find((one) => one.to.id === id) ?? first;
      tied.push({ record, to, relation });
      return;
    }
  });
  const left = new Set(tied.map(({ record }) => record));
  return { counted: records.filter((record) => !left.has(record)), tied };
}

/** What is known of the ties of a record, in the record set that was asked. */
interface Known {
  readonly all: Whole['records'];
  readonly ties: readonly Tied[];
  wholes?: ReadonlyMap<string, Aid>;
}
const knownTies = new WeakMap<Aid, Known>();

function knownOf(record: Aid, all: Whole['records']): Known {
  const found = knownTies.get(record);
  if (found?.all === all) return found;
  const made: Known = { all, ties: aidTies(record, { records: all }) };
  knownTies.set(record, made);
  return made;
}

const none: readonly Tied[] = [];

function tiesOf(record: Aid, all: Whole['records']): readonly Tied[] {
  return record.related.length === 0 ? none : knownOf(record, all).ties;
}

/** What a record is a part or a repetition of, and what that is of, in the order in which they are met. */
function wholesOf(record: Aid, all: Whole['records']): ReadonlyMap<string, Aid> {
  const own = knownOf(record, all);
  if (own.wholes) return own.wholes;
  const found = new Map<string, Aid>();
  const queue: Aid[] = [record];
  for (const one of queue)
    for (const { to } of tiesOf(one, all)) {
      if (found.has(to.id) || to.id === record.id) continue;
      found.set(to.id, to);
      queue.push(to);
    }
  return (own.wholes = found);
}

/** What a record is a part or a repetition of: aid of the same stage, whether it is shown or not. */
export function aidTies(record: Aid, { records }: Pick<Whole, 'records'>): Tied[] {
  return record.related.flatMap(({ id, relation }) => {
    if (relation !== 'part-of' && relation !== 'repeats') return [];
    const to = records.get(id);
    return to?.kind === 'aid' && to.stage === record.stage ? [{ record, to, relation }] : [];
  });
}

/** The measures that occur in these records; records and people always. In their order. */
export function measuresIn(records: readonly Aid[]): AidMeasure[] {
  const units = new Set<string>();
  for (const { quantities } of records) for (const { unit, role } of quantities) if (role === undefined) units.add(unit);
  return aidMeasures.filter((measure) => measure === 'records' || measure === 'people' || units.has(measure));
}

function reckon(quantities: readonly Quantity[], measure: AidMeasure, rule: PersonsPerFamily | undefined): Reckoned | undefined {
  const own = quantities.filter(({ role }) => role === undefined);
  const inUnit = (isUnit: (unit: Quantity['unit']) => boolean) => added(own.filter(({ unit }) => isUnit(unit)));
  if (measure !== 'people') return inUnit((unit) => unit === measure);
  const persons = inUnit((unit) => personUnits.has(unit));
  if (persons || !rule) return persons;
  // families and households may be the same people: the one or the other
  const families = inUnit((unit) => unit === 'family') ?? inUnit((unit) => unit === 'household');
  return families && { ...families, low: families.low * rule.low, high: families.high * rule.high, isEstimate: true };
}

function added(quantities: readonly Quantity[]): Reckoned | undefined {
  if (quantities.length === 0) return undefined;
  const ranges = quantities.map(({ value, low = 0, high = 0 }) => (value === undefined ? { low, high } : { low: value, high: value }));
  return {
    low: sumOf(ranges, 'low'),
    high: sumOf(ranges, 'high'),
    isEstimate: false,
    isApproximate: quantities.some(({ approximate }) => approximate),
    isSum: quantities.length > 1,
  };
}

/** The figures with the one that another source gives in its place; undefined where it is of no figure here, or unlike it. */
function withRival(quantities: readonly Quantity[], { field, value }: Rival): Quantity[] | undefined {
  const [list, at, part = 'value'] = field.split('.');
  const own = list === 'quantities' ? quantities[Number(at)] : undefined;
  if (!own || typeof value === 'string') return undefined;
  const other = typeof value === 'number' ? withPart(own, part, value) : { ...value, ...(own.role && { role: own.role }) };
  return other?.unit === own.unit ? quantities.with(Number(at), other) : undefined;
}

function withPart(own: Quantity, part: string, figure: number): Quantity | undefined {
  const { low, high, value, ...rest } = own;
  if (part === 'value') return { ...rest, value: figure };
  return part === 'low' || part === 'high' ? { ...rest, low: low ?? value, high: high ?? value, [part]: figure } : undefined;
}

function sumOf(ranges: readonly AidRange[], end: 'low' | 'high'): number {
  return ranges.reduce((sum, range) => sum + range[end], 0);
}
