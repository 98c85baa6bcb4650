/** What aid was promised, and what came of it. Figures stand side by side: nothing is subtracted. */
import type { Messages } from '@/i18n/messages.tsx';
import { kept } from '@/record/kept.ts';
import { once } from '@/record/once.ts';
import { isPromise, type Promised, promisesIn } from '@/record/promises.ts';
import { shownOf } from '@/record/rowsOf.ts';
import type { Outcome, Step } from '@/record/threads.ts';
import type { AnyRecord, Quantity } from '@/record/types.ts';
import type { Basis } from '../shown.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import { type ColumnOf, columnMaker, dateCell, tableOf } from '@/exchange/files/columns.ts';

export interface AidPromise extends Omit<Promised, 'outcome'> {
  readonly row: number;
  /** 'promised' where nothing came of it but another promise among these. */
  readonly outcome: Outcome | 'promised';
}

/** The promises of aid of the whole record, in order of date, and what came of each. */
export const allPromises = once(function* (facts, whole) {
  const aid = (yield* kept.aid.sliced(facts, whole)).filter(({ record }) => isPromise(record));
  const promises = yield* promisesIn(Uint32Array.from(aid, ({ row }) => row), facts, whole); // oxfmt-ignore
  return promises.flatMap((one, at) => (aid[at] ? [{ ...one, row: aid[at].row }] : []));
});

/** The promises of aid among what is shown; what came of each is looked for in the whole record. */
export function aidPromises({ facts, whole, selection }: Pick<Basis, 'facts' | 'whole' | 'selection'>): AidPromise[] {
  const promises = shownOf(allPromises(facts, whole), selection, facts.columns);
  const next = new Map(
    promises.flatMap(({ record }) => record.related.flatMap(({ id, relation }) => (relation === 'follows' ? [[id, record] as const] : []))),
  );
  return promises.map((one): AidPromise => {
    const [follower, { end }] = [next.get(one.record.id), one];
    const isPromised = follower && end && one.outcome === 'followed' && [end.record, ...end.gathered].some(({ id }) => id === follower.id);
    return isPromised ? { ...one, outcome: 'promised' } : one;
  });
}

/** "10 trucks", "400 persons: guests of the first evening (part of another figure)" */
export function figureInWords(one: Quantity, m: Messages): string {
  return one.role ? m.aidCharts.role(m.amount(one), m.figureRoles[one.role]) : m.amount(one);
}

/** The figures of a promise, and of what came of it. */
export function figuresOf(record: AnyRecord): readonly Quantity[] {
  return 'quantities' in record ? (record.quantities ?? []) : [];
}

/** The records whose figures stand for a step: its own, else those of its parts, as of an agreement whose aid is a record of its own. */
export function outcomeFigures({ record, gathered }: Pick<Step, 'record' | 'gathered'>): AnyRecord[] {
  return figuresOf(record).length > 0 ? [record] : gathered.filter((one) => figuresOf(one).length > 0);
}

export function promisesTable(promises: readonly AidPromise[], m: Messages): FileTable {
  const words = m.aidCharts.promised;
  const { text, date } = columnMaker<AidPromise>(m);
  const column = (id: string, header: string, type: ColumnOf<AidPromise>['type'], cell: ColumnOf<AidPromise>['cell']) => ({ id, header, type, cell });
  const columns = [
    text('id', ({ record }) => record.id),
    date('date', ({ record }) => dateCell(record.date)),
    text('title', ({ record }) => record.title, words.promise),
    text('stage', ({ record }) => (record.kind === 'aid' && record.stage ? m.aidStages[record.stage] : undefined), m.columns.stage),
    column('promised', words.given, 'text', ({ record }) => figuresOf(record).map((one) => figureInWords(one, m))),
    column('outcome', words.outcome, 'text', ({ outcome }) => words.outcomes[outcome]),
    column('outcome-id', m.export.columns.id, 'text', ({ end }) => end?.record.id),
    column('outcome-record', words.record, 'text', ({ end }) => end?.record.title),
    column('outcome-date', words.date, 'date', ({ end }) => dateCell(end?.date.text)),
    column('least-days', words.leastDays, 'number', ({ days }) => days?.least),
    column('most-days', words.mostDays, 'number', ({ days }) => days?.most),
    column('outcome-figures', words.got, 'text', ({ end }) => (end ? outcomeFigures(end) : []).flatMap((record) => figuresOf(record).map((one) => figureInWords(one, m)))),
  ];
  return tableOf('aid-promises', words.name, columns, promises);
} // oxfmt-ignore
