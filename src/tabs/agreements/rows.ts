/** The agreements of the filter as rows, in the order that the reader asked for. */
import { statusOf } from '@/record/derive.ts';
import { byDate, type Edtf, trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { Agreement } from '@/record/types.ts';
import { type agreementColumns, agreementStages, agreementTypes } from '@/record/words.ts';

export interface AgreementRow {
  readonly agreement: Agreement;
  readonly date: Edtf;
  /** Undefined where the one according to whom the record is seen says nothing of it. */
  readonly status: Agreement['stages'][number] | undefined;
  readonly works: number;
  /** Independent origins, and whether an official voice of a side says so. */
  readonly origins: number;
  readonly official: boolean;
}

export type SortColumn = (typeof agreementColumns)[number];
export type Sort = SortColumn | `-${SortColumn}`;

const orders: Readonly<Record<SortColumn, (a: AgreementRow, b: AgreementRow) => number>> = {
  date: byDate,
  title: (a, b) => a.agreement.title.localeCompare(b.agreement.title, 'en', { numeric: true }),
  type: (a, b) => agreementTypes.indexOf(a.agreement.type) - agreementTypes.indexOf(b.agreement.type),
  status: (a, b) => rankOf(a) - rankOf(b),
};

/** What nobody says comes first. */
function rankOf({ status }: AgreementRow): number {
  return status ? agreementStages.indexOf(status.stage) : -1;
}

/** What is equal by the column asked for stands in order of date, then of title. */
export function agreementRows(selection: Selection, whole: Whole, sort: Sort): AgreementRow[] {
  const [column, sign] = sort.startsWith('-') ? [sort.slice(1) as SortColumn, -1] : [sort as SortColumn, 1];
  return selection.shown
    .flatMap(({ id, sources, origins, official = false }) => {
      const record = whole.records.get(id);
      return record?.kind === 'agreement'
        ? [{ agreement: record, date: trusted(record.date), status: statusOf(record), works: sources.length, origins, official }]
        : [];
    })
    .toSorted((a, b) => sign * orders[column](a, b) || orders.date(a, b) || orders.title(a, b));
}

/** Up at first, down when it is up already. */
export function nextSort(current: Sort, column: SortColumn): Sort {
  return current === column ? `-${column}` : column;
}
