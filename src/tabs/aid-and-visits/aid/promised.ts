/** What aid was promised, and what came of it. Figures stand side by side: nothing is subtracted. */
import type { Messages } from '@/i18n/messages.tsx';
import { type Promised, promisesOf } from '@/record/promises.ts';
import type { Outcome, Step } from '@/record/threads.ts';
import type { Ties } from '@/record/ties.ts';
import type { AnyRecord, Quantity } from '@/record/types.ts';
import type { Basis } from '../shown.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import { type ColumnOf, columnMaker, dateCell, tableOf } from '@/exchange/files/columns.ts';

export interface AidPromise extends Omit<Promised, 'outcome'> {
  /** 'promised' where nothing came of it but another promise among these. */
  readonly outcome: Outcome | 'promised';
}

/** The promises of aid among what is shown; what came of each is looked for in the whole record. */
export function aidPromises({ selection, whole }: Pick<Basis, 'selection' | 'whole'>, ties?: Ties): AidPromise[] {
  const aid = selection.shown.filter(({ kind }) => kind === 'aid').map(({ id }) => id);
  const promises = aid.length === 0 ? [] : promisesOf(aid, whole, ties);
  const next = new Map(
    promises.flatMap(({ record }) => record.related.flatMap(({ id, relation }) => (relation === 'follows' ? [[id, record] as const] : []))),
  );
  return promises.map((one): AidPromise => {
    const [follower, { end }] = [next.get(one.record.id), one];
    const isPromised = follower && end && one.outcome === 'followed' && [end.record, ...end.gathered].includes(follower);
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
