/** Money by year: a row for each figure, in order of time, and one for each year without any, so that gaps are gaps. */
import { type Edtf, partsOf } from '@/record/edtf.ts';
import { isPartOfYear, mainCurrency, type MoneyFigure, type MoneyFlow, yearOfPeriod } from '@/record/money.ts';
import { type MarkId, markOf } from './marks.ts';

export interface MoneyRow {
  readonly id: string;
  readonly year: number;
  /** Undefined for a year of which no figure is found in the whole record. */
  readonly figure: MoneyFigure | undefined;
  readonly mark: MarkId | undefined;
  /** False where the filter leaves the figure out. */
  readonly isShown: boolean;
  /** True where another stands for the same period and stage: then its name tells who reports it. */
  readonly isContested: boolean;
}

export interface MoneyOfFlow {
  /** Of the whole record, in the currency that is drawn. */
  readonly rows: readonly MoneyRow[];
  readonly currency: MoneyFigure['currency'] | undefined;
  /** Shown figures in order of time, of which some are drawn, those without a single year last. */
  readonly figures: readonly MoneyFigure[];
  /** Of them those that belong to no one year, and those in other currencies. */
  readonly besides: readonly MoneyFigure[];
  readonly foreign: readonly MoneyFigure[];
}

/** `all` are the figures of the whole record; `shown` the ids of the records that the filter leaves. */
export function moneyOfFlow(all: readonly MoneyFigure[], flow: MoneyFlow, shown: Shown, coverage: Edtf): MoneyOfFlow {
  const own = ofFlow(all, flow);
  const currency = mainCurrency(own);
  const figures = own.filter(({ record }) => shown.has(record.id));
  const drawn = own.filter((one) => one.currency === currency && yearOfPeriod(one.period) !== undefined);
  return {
    rows: rowsOf(drawn, shown, partsOf(coverage.end).year),
    currency,
    figures,
    besides: figures.filter((one) => one.currency === currency && yearOfPeriod(one.period) === undefined),
    foreign: figures.filter((one) => one.currency !== currency),
  };
}

type Shown = Pick<ReadonlySet<string>, 'has'>;

const byFlow = new WeakMap<readonly MoneyFigure[], Map<MoneyFlow, MoneyFigure[]>>();

/** In order of time; no filter changes it. */
function ofFlow(all: readonly MoneyFigure[], flow: MoneyFlow): readonly MoneyFigure[] {
  const flows = byFlow.get(all) ?? new Map<MoneyFlow, MoneyFigure[]>();
  byFlow.set(all, flows);
  const own = flows.get(flow) ?? inOrder(all.filter((one) => one.flow === flow));
  flows.set(flow, own);
  return own;
}

function rowsOf(figures: readonly MoneyFigure[], shown: Shown, lastYear: number): MoneyRow[] {
  const byYear = new Map<number, MoneyFigure[]>();
  const alike = new Map<string, number>();
  const keyOf = ({ period, record }: MoneyFigure) => `${period.start} ${period.end} ${record.stage}`;
  for (const one of figures) {
    const year = yearOfPeriod(one.period) ?? lastYear;
    const those = byYear.get(year);
    if (those) those.push(one);
    else byYear.set(year, [one]);
    alike.set(keyOf(one), (alike.get(keyOf(one)) ?? 0) + 1);
  }
  const first = figures[0] && yearOfPeriod(figures[0].period);
  if (first === undefined) return [];
  const last = [...byYear.keys()].reduce((most, year) => Math.max(most, year), lastYear);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year): MoneyRow[] => {
    const those = byYear.get(year);
    if (!those) return [{ id: String(year), year, figure: undefined, mark: undefined, isShown: false, isContested: false }];
    return those.map((figure) => ({
      id: `${year} ${figure.record.id} ${figure.at}`,
      year,
      figure,
      mark: markOf(figure.record.stage, isPartOfYear(figure.period)),
      isShown: shown.has(figure.record.id),
      isContested: (alike.get(keyOf(figure)) ?? 0) > 1,
    }));
  });
}

/** Undated and open ones last; of a year the parts before the whole, so that a total stands below what it contains. */
function inOrder(figures: readonly MoneyFigure[]): MoneyFigure[] {
  return figures
    .map((figure) => ({ figure, year: yearOfPeriod(figure.period) ?? Infinity }))
    .toSorted(({ figure: { period: a }, year }, { figure: { period: b }, year: other }) => {
      if (year !== other) return year < other ? -1 : 1;
      return year === Infinity ? 0 : a.end - b.end || b.start - a.start;
    })
    .map(({ figure }) => figure);
}

/** The ends of the axis: they hold still under the filter. `least` is the lowest above nothing; both 0 where there is no figure. */
export function endsOf(rows: readonly MoneyRow[]): { readonly least: number; readonly most: number } {
  let [least, most] = [Infinity, 0];
  for (const { figure } of rows) {
    if (!figure) continue;
    for (const { low, high } of [figure, ...figure.rivals]) {
      most = Math.max(most, high);
      for (const end of [low, high]) if (end > 0) least = Math.min(least, end);
    }
  }
  return { least: least === Infinity ? 0 : least, most };
}
