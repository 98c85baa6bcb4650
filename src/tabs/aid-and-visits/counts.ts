/** Rows of counts as a chart draws them, and as they stand in a table. */
import { type ColumnOf, columnMaker, tableOf } from '@/exchange/files/columns.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import { otherValues, publishersOf } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { Narrowing } from '@/record/narrow.ts';
import type { AnyRecord } from '@/record/types.ts';
import { type ChartRow, itemsOf, type Series, type Value } from '@/ui/chart/chart.ts';
import { type CountRow, sumOf } from './rows.ts';
import type { Shown } from './shown.ts';

export interface CountsOf {
  readonly shown: Pick<Shown, 'whole' | 'narrow'>;
  readonly rows: readonly CountRow[];
  /** The same rows of the whole record. */
  readonly all: readonly CountRow[];
  readonly series: readonly Pick<Series, 'id' | 'label'>[];
  readonly stacked: boolean;
  readonly nameOf: (id: string) => string;
  /** At the axis, where that is shorter than its name. */
  readonly tickOf?: (id: string) => string;
  /** What a row stands for in the filter; undefined where it cannot be filtered by. */
  readonly narrowing: (id: string) => Narrowing | undefined;
  readonly notesOf?: (id: string) => readonly string[];
  /** True where From and To leave a row out. */
  readonly isOut?: (id: string) => boolean;
}

export function chartRows(
  { shown, rows, all, series, stacked, nameOf, tickOf, narrowing, notesOf, isOut }: CountsOf,
  m: Messages,
): ChartRow[] {
  const whole = new Map(all.map((row) => [row.id, row]));
  return rows.map((row): ChartRow => {
    const { id, items } = row;
    const name = nameOf(id);
    const own = narrowing(id);
    const pressed = own && shown.narrow(own);
    const used = series.filter((one) => (row.values[one.id] ?? 0) > 0);
    const counted = whole.get(id);
    const isLeftOut = isOut?.(id) ?? false;
    const total = sumOf(row);
    const valueOf = (one: string): Value => {
      const count = row.values[one] ?? 0;
      return { low: count, high: count, label: m.number(stacked ? total : count) };
    };
    return {
      id,
      label: name,
      tick: tickOf?.(id),
      values: Object.fromEntries(used.map((one) => [one.id, valueOf(one.id)])),
      ghost: counted && (stacked ? sumOf(counted) : counted.values),
      isOut: isLeftOut,
      link: pressed?.link,
      isOn: pressed?.isOn,
      tip: () => ({
        title: name,
        lines: [
          ...used.map((one) => m.chart.line(one.label, m.number(row.values[one.id] ?? 0))),
          ...(used.length > 0 ? [] : [isLeftOut ? m.chart.out : m.silence.noRecord]),
        ],
        notes: notesOf?.(id) ?? [],
        ...itemsOf(items, ({ record }) => itemInWords(record, shown.whole, m)),
        ...(pressed && { action: m.chart.press(name, pressed.isOn) }),
      }),
    };
  });
}

/** A record in a tip: its title, date and works, and what others say of what is drawn. */
export function itemInWords(record: AnyRecord, whole: Whole, m: Messages, isDrawn = drawnFields): string {
  const own = m.chart.item(record.title, m.date(trusted(record.date)), publishersOf(record.citations, whole, m));
  return [own, otherValues(record, isDrawn, whole, m)].filter(Boolean).join('. ');
}

const drawnFields = (field: string) => ['date', 'level', 'form', 'stage', 'places'].includes(field) || field.startsWith('quantities');

/** A cell for each series; where no record is found it is empty, which is not a zero. */
export function countTable(
  id: string,
  title: string,
  head: readonly ColumnOf<CountRow>[],
  series: readonly Pick<Series, 'id' | 'label'>[],
  rows: readonly CountRow[],
  m: Messages,
): FileTable {
  const { text } = columnMaker<CountRow>(m);
  const counts = series.map((one): ColumnOf<CountRow> => ({
    id: one.id,
    header: one.label,
    type: 'number',
    cell: ({ values }) => values[one.id] || undefined,
  }));
  return tableOf(id, title, [...head, ...counts, text('records', ({ items }) => items.map(({ title: one }) => one))], rows);
}

/** A chart in a sentence, for those who do not see it. */
export function summaryOf(
  rows: readonly ChartRow[],
  head: string,
  most: { readonly id: string } | undefined,
  value: string,
  m: Messages,
): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return m.chart.nothing;
  const name = rows.find(({ id }) => id === most?.id)?.label;
  return m.chart.summary(head, first.label, last.label, name === undefined ? m.chart.nothing : m.chart.highest(name, value));
}
