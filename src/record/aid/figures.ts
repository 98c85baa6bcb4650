/**
 * What an aid record gives in one measure: as a record, as people, or in a unit of its own. Pledges, commitments and deliveries are records of
 * their own; whoever adds up does so within one stage (tally.ts).
 *
 *   quantities                        measure    figure
 *   8,000 families, 32,000–40,000 persons   people     32,000–40,000 (never both)
 *   400 families                      people     1,600–2,000, our estimate at 4–5 a family
 *   10 schools, 100 schools           school     110, added up by us
 *   400 persons as a part of 1,000    people     1,000
 */
import { reportsZero } from '../derive.ts';
import type { PersonsPerFamily } from '../facts.ts';
import type { Aid, Quantity, Rival } from '../types.ts';
import { aidMeasures } from '../words.ts';

export type AidMeasure = (typeof aidMeasures)[number];

/** Both ends are the same where one figure is given. In the measure. */
export interface AidRange {
  readonly low: number;
  readonly high: number;
}

export interface Reckoned extends AidRange {
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

/** Added up, at one end. */
export function sumOf(ranges: readonly AidRange[], end: 'low' | 'high'): number {
  return ranges.reduce((sum, range) => sum + range[end], 0);
}
