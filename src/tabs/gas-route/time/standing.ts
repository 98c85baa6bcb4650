/** How the route stands at a moment, counted and in words. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { besideOf, chainOf } from '@/record/route/chain.ts';
import { carriageOf, standingOf } from '@/record/route/moment.ts';
import type { Change, Moment } from './changes.ts';

type Standing = ReturnType<typeof standingOf>['is'];

export interface Stands {
  /** Legs that are no plans, by how they stand. */
  readonly legs: Readonly<Partial<Record<Standing, number>>>;
  /** Legs along which the gas of the route is delivered, by how. */
  readonly pipe: number;
  readonly swap: number;
  /** Plans beside the chain that stand, and those whose time is over. */
  readonly plans: { readonly standing: number; readonly over: number };
}

export function standsOf(whole: Pick<Whole, 'legs'>, day: Day): Stands {
  const beside = besideOf(whole);
  const legs = [...chainOf(whole), ...beside.apart];
  const counts: Partial<Record<Standing, number>> = {};
  for (const leg of legs) {
    const { is } = standingOf(leg, day);
    counts[is] = (counts[is] ?? 0) + 1;
  }
  const plans = beside.plans.map((leg) => standingOf(leg, day).is);
  const carrying = legs.map((leg) => carriageOf(leg, day));
  return {
    legs: counts,
    pipe: carrying.filter((how) => how === 'pipe').length,
    swap: carrying.filter((how) => how === 'swap').length,
    plans: { standing: plans.filter((is) => is === 'planned').length, over: plans.filter((is) => is === 'unknown').length },
  };
}

/** "4 legs in service, 1 planned; no delivery along the route is confirmed." */
export function standsInWords({ legs, pipe, swap, plans }: Stands, m: Messages): string {
  return m.routeTime.clauses(
    [m.routeTime.stands(legs), m.routeTime.plans(plans.standing, plans.over), m.routeTime.carried(pipe, swap)].filter(Boolean),
  );
}

function changeInWords(change: Change, m: Messages): string {
  const { changes } = m.routeTime;
  switch (change.what) {
    case 'stage':
      return changes.stage(change.leg.properties.short, m.legStages[change.stage]);
    case 'silent':
      return changes.silent(change.leg.properties.short);
    case 'carries':
      return changes.carries(change.legs.length, m.carriages[change.by]);
    case 'path':
      return changes.path(change.path.properties.name, m.pathKinds[change.path.properties.kind]);
    case 'record':
      return change.record.title;
    case 'claim':
      return changes.claim(change.record.title);
  }
}

/** "2 August 2025: the first of what changes, and 6 more" */
export function momentInWords({ date, changes }: Moment, m: Messages): string {
  const [first] = changes;
  return m.routeTime.at(m.date(date), first ? m.routeTime.changes.several(changeInWords(first, m), changes.length - 1) : '');
}
