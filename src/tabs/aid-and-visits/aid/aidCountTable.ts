/** The rows of a chart of aid as a table: figures as numbers, one column where no stage has a range, else both ends. */
import { type ColumnOf, columnMaker, tableOf } from '@/exchange/files/columns.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { AidPicture } from './aidPictures.ts';
import type { AidRow } from './aidRows.ts';
import { othersInWords, stageInWords, withoutOf } from './drawn.ts';
import { estimateOf, type StageId } from './stages.ts';

/** Rows in which nothing stands are left out. */
export function aidCountTable(id: string, title: string, head: readonly ColumnOf<AidRow>[], picture: AidPicture, m: Messages): FileTable {
  const { measure, rows, all, stages } = picture;
  const words = m.aidCharts;
  const { text } = columnMaker<AidRow>(m);
  const column = (name: string, header: string, type: 'text' | 'number', cell: ColumnOf<AidRow>['cell']): ColumnOf<AidRow> => ({ id: name, header, type, cell }); // oxfmt-ignore
  const end = (stage: StageId, which: 'low' | 'high') => (row: AidRow) => {
    const tally = row.tallies[stage];
    return tally && tally.figures.length > 0 ? tally[which] : undefined;
  };
  const hasRanges = (stage: StageId) => [...all, ...rows].some(({ tallies }) => (tallies[stage]?.low ?? 0) < (tallies[stage]?.high ?? 0));
  const figures = stages.flatMap((stage) => {
    const name = stageInWords(stage, m);
    return hasRanges(stage)
      ? [
          column(`${stage}-from`, words.columns.low(name, measure), 'number', end(stage, 'low')),
          column(`${stage}-to`, words.columns.high(name, measure), 'number', end(stage, 'high')),
        ]
      : [column(stage, words.columns.value(name, measure), 'number', end(stage, 'high'))];
  });
  const inMeasure = [
    column('estimate', words.columns.estimate, 'text', ({ tallies }) =>
      stages.flatMap((stage) => {
        const tally = tallies[stage];
        const estimate = tally ? estimateOf(tally) : 'none';
        return estimate === 'none' ? [] : m.chart.line(stageInWords(stage, m), words.estimate[estimate]);
      }),
    ),
    column('others', words.columns.rivals, 'text', ({ tallies }) =>
      stages.flatMap((stage) => {
        const tally = tallies[stage];
        return tally && tally.rivals.length > 0 ? m.chart.line(stageInWords(stage, m), othersInWords(tally, measure, m)) : [];
      }),
    ),
    column('without', words.columns.without, 'number', (row) => withoutOf(row).length || undefined),
  ];
  const columns = [
    ...head,
    ...figures,
    ...(measure === 'records' ? [] : inMeasure),
    column('tied', words.columns.tied, 'text', ({ tied }) => tied.map(({ record, relation, to }) => words.countedWith(record.title, relation, to.title))),
    text('records', ({ records }) => records.map(({ title: one }) => one)),
  ]; // oxfmt-ignore
  const isEmpty = (name: string, at: number) =>
    ['estimate', 'others', 'without', 'tied'].includes(name) && made.rows.every((cells) => cells[at] === null);
  const made = tableOf(id, title, columns, rows.filter(({ records }) => records.length > 0)); // oxfmt-ignore
  const kept = made.columns.flatMap((one, at) => (isEmpty(one.id, at) ? [] : at));
  return {
    ...made,
    columns: kept.flatMap((at) => made.columns[at] ?? []),
    rows: made.rows.map((cells) => kept.map((at) => cells[at] ?? null)),
  };
}
