/** What tells the marks of trade and gas apart: how far it got, and whether it is of a whole year. */
import type { Messages } from '@/i18n/messages.tsx';
import type { GasVolume } from '@/record/volumes.ts';
import type { Fill, Series } from '@/ui/chart/chart.ts';

/** As a plan, a contract and a delivery stand in a row of their own they are never added up. */
export const markIds = ['planned', 'contracted', 'delivered', 'delivered-part', 'unsaid'] as const;
export type MarkId = (typeof markIds)[number];

type Stage = 'planned' | 'contracted' | 'delivered' | undefined;

export function markOf(stage: Stage, isPart = false): MarkId {
  if (stage === undefined) return 'unsaid';
  return stage === 'delivered' && isPart ? 'delivered-part' : stage;
}

const fills: Readonly<Record<MarkId, Fill>> = {
  planned: 'open',
  contracted: 'middle',
  delivered: 'solid',
  'delivered-part': 'hatch',
  unsaid: 'pale',
};

/** Those of the whole record, so that signs hold still under the filter. */
export function seriesOf(used: Iterable<MarkId>, nameOf: (id: MarkId) => string): Series[] {
  const those = new Set(used);
  return markIds.filter((id) => those.has(id)).map((id) => ({ id, label: nameOf(id), fill: fills[id] }));
}

/** "recorded, a part of a year" */
export function nameOfMark(id: MarkId, m: Messages): string {
  return id === 'unsaid' ? m.record.notSaid : m.tradeCharts.marks[id];
}

/** The same of gas: rates have no year of their own. */
export function nameOfGas({ one, mark }: { readonly one: GasVolume; readonly mark: MarkId }, m: Messages): string {
  const { marks } = m.tradeCharts.gas;
  if (mark === 'unsaid') return m.record.notSaid;
  return one.total && (mark === 'delivered' || mark === 'delivered-part')
    ? marks[mark]
    : m.figureStages[mark === 'delivered-part' ? 'delivered' : mark];
}

/** So many rows fit a picture that somebody reads; the table has them all. */
export const mostRows = 80;
