/** The moments at which something of the route changes, as its data has them, and the gas records that tell of a contract or a delivery, or of a claim to one. */
import { type Day, type Edtf, isUndated, trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { once } from '@/record/once.ts';
import { gasOf } from '@/record/route/gas.ts';
import { paused, type Sliced } from '@/record/slices.ts';
import type { AnyRecord, Leg, RoutePath } from '@/record/types.ts';
import type { GasVolume } from '@/record/volumes.ts';
import { dayOfLimit } from '../day.ts';
import { monthOf } from './steps.ts';

type Stage = Leg['properties']['stages'][number]['stage'];
type Carriage = NonNullable<Leg['properties']['carries']>['how'];

/** "silent": its last stage is over, and nobody says what came then. */
export type Change =
  | { readonly what: 'stage'; readonly leg: Leg; readonly stage: Stage }
  | { readonly what: 'silent'; readonly leg: Leg }
  | { readonly what: 'carries'; readonly legs: readonly Leg[]; readonly by: Carriage }
  | { readonly what: 'path'; readonly path: RoutePath }
  | { readonly what: 'record'; readonly record: AnyRecord }
  /** Somebody says that gas went, or was agreed, and nobody confirms it. */
  | { readonly what: 'claim'; readonly record: AnyRecord };

export interface Moment {
  /** As a To of the filter: "2025-08-02", "2006-09", "2006". */
  readonly to: string;
  /** Its last day. */
  readonly day: Day;
  readonly date: Edtf;
  /** What has changed by then, the most telling first; at least one. */
  readonly changes: readonly Change[];
}

/** The moments of a record, and the months in which something changes. */
export const changing = once(function* (facts, whole) {
  const { all: gas } = yield* gasOf.sliced(facts, whole);
  const moments = yield* momentsIn(whole, gas, trusted(facts.dataset.map.since).start, facts.coverage.end);
  return { moments, busy: busyMonths(moments, gas) };
});

/** In order of time; what has no date, or lies outside of the days, is left out. */
export function* momentsIn(
  whole: Pick<Whole, 'legs' | 'paths'>,
  gas: readonly Pick<GasVolume, 'record' | 'claims'>[],
  since: Day,
  end: Day,
): Sliced<Moment[]> {
  const found = new Map<string, Change[]>();
  const add = (to: string | undefined, change: Change) => {
    if (to === undefined) return;
    const { start } = trusted(to);
    if (start < since || start > end) return;
    const known = found.get(to);
    if (known) known.push(change);
    else found.set(to, [change]);
  };
  for (const leg of whole.legs) {
    const { stages, carries } = leg.properties;
    for (const { stage, date } of stages) add(beginning(date), { what: 'stage', leg, stage });
    const last = stages.at(-1);
    if (last) add(ending(last.date), { what: 'silent', leg });
    if (carries) add(beginning(carries.date), { what: 'carries', legs: [leg], by: carries.how });
  }
  for (const path of whole.paths) add(beginning(path.properties.date), { what: 'path', path });
  yield* paused(gas, 500, ({ record, claims }) => {
    if (record.stage === 'contracted' || record.stage === 'delivered') add(beginning(record.date), { what: 'record', record });
    else if (claims.length > 0) add(beginning(record.date), { what: 'claim', record });
  });
  return [...found]
    .map(([to, changes]) => ({ to, day: dayOfLimit(to, end), date: trusted(to), changes: byWeight(together(changes)) }))
    .toSorted((a, b) => a.day - b.day || b.date.start - a.date.start);
}

const weights: readonly Change['what'][] = ['record', 'claim', 'stage', 'path', 'carries', 'silent'];

function byWeight(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => weights.indexOf(a.what) - weights.indexOf(b.what));
}

/** Legs that begin to carry gas in the same way at the same time are one change. */
function together(changes: readonly Change[]): Change[] {
  const ways = new Map<Carriage, Leg[]>();
  for (const change of changes) if (change.what === 'carries') ways.set(change.by, [...(ways.get(change.by) ?? []), ...change.legs]);
  return [...changes.filter(({ what }) => what !== 'carries'), ...[...ways].map(([by, legs]) => ({ what: 'carries' as const, legs, by }))];
}

/** The months in which something changes or a gas record is dated: playing goes slower through them. */
export function busyMonths(moments: readonly Moment[], gas: readonly Pick<GasVolume, 'date'>[]): Set<number> {
  const dated = gas.flatMap(({ date }) => (isUndated(date) ? [] : [date.start]));
  return new Set([...moments.map(({ day }) => day), ...dated].map(monthOf));
}

/** Where it begins, as precise as it is, without its doubts. */
function beginning(text: string): string | undefined {
  return limit(text, 'first');
}

function ending(text: string): string | undefined {
  return text.includes('/') ? limit(text, 'last') : undefined;
}

/** Decades and centuries name no moment. */
function limit(text: string, end: 'first' | 'last'): string | undefined {
  const moment = trusted(text)[end];
  if (!moment || !['day', 'month', 'year'].includes(moment.precision)) return undefined;
  return (text.split('/').at(end === 'first' ? 0 : -1) ?? '').replace(/[?~%]$/, '');
}
