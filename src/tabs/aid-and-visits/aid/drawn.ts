/** Rows of aid as a chart draws them: a bar for each stage, its range, what others give, and how many have no figure. */
import type { Messages } from '@/i18n/messages.tsx';
import { aidFigureOf, type AidMeasure, type AidRange } from '@/record/aid/figures.ts';
import type { AidTally } from '@/record/aid/tally.ts';
import type { Narrowing } from '@/record/narrow.ts';
import type { Aid } from '@/record/types.ts';
import { type ChartRow, highest, itemsOf, type Series, type Tip, type Value } from '@/ui/chart/chart.ts';
import { itemInWords } from '../counts.ts';
import type { Shown } from '../shown.ts';
import type { AidPicture } from './aidPictures.ts';
import type { AidRow } from './aidRows.ts';
import { byStage, estimateOf, notSaid, type StageId, stageFills } from './stages.ts';

export interface AidDrawing {
  readonly shown: Pick<Shown, 'whole' | 'narrow'>;
  readonly picture: AidPicture;
  readonly nameOf: (id: string) => string;
  readonly tickOf?: (id: string) => string;
  readonly narrowing: (id: string) => Narrowing | undefined;
  readonly notesOf?: (id: string) => readonly string[];
  readonly isOut?: (id: string) => boolean;
}

export function stageInWords(stage: StageId, m: Messages): string {
  return stage === notSaid ? m.record.notSaid : m.aidStages[stage];
}

export function stageSeries(stages: readonly StageId[], { narrow }: Pick<Shown, 'narrow'>, m: Messages): Series[] {
  return stages.map((stage) => ({
    id: stage,
    fill: stageFills[stage],
    label: stageInWords(stage, m),
    ...(stage !== notSaid && narrow({ choices: { stage: [stage] } })),
  }));
}

/** "about 34,500–42,500 people (partly our estimate)" */
export function tallyInWords(tally: AidTally, measure: AidMeasure, m: Messages): string {
  return m.aidCharts.amount({ ...tally, estimate: estimateOf(tally) }, measure);
}

export function withoutOf({ tallies }: AidRow): Aid[] {
  return Object.values(tallies).flatMap((tally) => tally.without);
}

/** `rows` are those of the picture that are drawn. */
export function aidChartRows(drawing: AidDrawing, rows: readonly AidRow[], m: Messages): ChartRow[] {
  const { shown, picture, nameOf, tickOf, narrowing, isOut } = drawing;
  const whole = new Map(picture.all.map((row) => [row.id, row]));
  return rows.map((row): ChartRow => {
    const { id, tallies } = row;
    const own = narrowing(id);
    const pressed = own && shown.narrow(own);
    const values = valuesOf(row, picture.stages, m);
    const given = Object.values(tallies).flatMap(({ figures }) => figures);
    const ghost = Object.entries(whole.get(id)?.tallies ?? {}).map(([stage, { high }]) => [stage, high] as const);
    return {
      id,
      label: nameOf(id),
      tick: tickOf?.(id),
      values,
      ghost: Object.fromEntries(ghost),
      zero: given.length > 0 && Object.keys(values).length === 0,
      without: withoutOf(row).length,
      isOut: isOut?.(id) ?? false,
      link: pressed?.link,
      isOn: pressed?.isOn,
      tip: () => tipOf(drawing, row, pressed?.isOn, m),
    };
  });
}

/** The end of the axis: that of the whole record. A part whose whole the filter leaves out may stand higher in its year. */
export function endOf({ all, rows, stages }: Pick<AidPicture, 'all' | 'rows' | 'stages'>, m: Messages): number {
  return highest([...all, ...rows].map((row) => ({ values: valuesOf(row, stages, m) })), false); // oxfmt-ignore
}

/** Room for how many have no value, also where the filter leaves none of them. Every record counts as a record. */
export function footOf({ measure }: Pick<AidPicture, 'measure'>): boolean {
  return measure !== 'records';
}

/** At the axis: "30 million". */
export function formatOf(m: Messages): (value: number) => string {
  return (value) => m.aidCharts.figure({ low: value, high: value });
}

function valuesOf({ tallies }: AidRow, stages: readonly StageId[], m: Messages): Record<string, Value> {
  const used = stages.flatMap((stage) => {
    const tally = tallies[stage];
    return tally && tally.high > 0 ? [[stage, tally] as const] : [];
  });
  return Object.fromEntries(
    used.map(([stage, tally]) => [
      stage,
      {
        low: tally.low,
        high: tally.high,
        rivals: few(tally.rivals),
        isEstimate: estimateOf(tally) === 'whole',
        said: estimateOf(tally) === 'part' ? tally.said : undefined,
        label: m.aidCharts.label({ ...tally, estimate: estimateOf(tally) }),
      },
    ]),
  );
}

/** So many of the figures that others give are drawn and said one by one; of more from where to where they go. */
const mostRivals = 12;

export function few(rivals: readonly AidRange[]): readonly AidRange[] {
  if (rivals.length <= mostRivals) return rivals;
  const [low, high] = [
    rivals.reduce((least, one) => Math.min(least, one.low), Infinity),
    rivals.reduce((most, one) => Math.max(most, one.high), 0),
  ];
  return [{ low, high }];
}

/** "others give 10 tonnes" */
export function othersInWords({ rivals }: Pick<AidTally, 'rivals'>, measure: AidMeasure, m: Messages): string {
  const [first] = few(rivals);
  return rivals.length > mostRivals && first ? m.aidCharts.manyOthers(rivals.length, first, measure) : m.aidCharts.others(rivals, measure);
}

function tipOf({ shown: { whole }, picture: { measure, stages }, nameOf, notesOf, isOut }: AidDrawing, row: AidRow, isOn: boolean | undefined, m: Messages): Tip {
  const { id, tallies, records, tied } = row;
  const name = nameOf(id);
  const lines = stages.flatMap((stage) => {
    const tally = tallies[stage];
    if (!tally || tally.figures.length === 0) return [];
    const others = tally.rivals.length > 0 ? [othersInWords(tally, measure, m)] : [];
    return m.chart.line(stageInWords(stage, m), [tallyInWords(tally, measure, m), ...others].join('; '));
  });
  const without = withoutOf(row);
  const notCounted = new Map(tied.map((one) => [one.record.id, one]));
  return {
    title: name,
    lines: [
      ...lines,
      ...(without.length > 0 ? [m.aidCharts.with0(m.aidCharts.counts(byStage(without)), measure)] : []),
      ...(records.length > 0 ? [] : [isOut?.(id) ? m.chart.out : m.chart.noRecord]),
    ],
    notes: notesOf?.(id) ?? [],
    ...itemsOf(records, (record) => {
      const tie = notCounted.get(record.id);
      const item = itemInWords(record, whole, m);
      if (tie) return m.aidCharts.countedWith(item, tie.relation, tie.to.title);
      const figure = measure === 'records' ? undefined : aidFigureOf(record, measure, whole.personsPerFamily);
      const estimate = figure?.isEstimate ? 'whole' : 'none';
      return figure ? m.aidCharts.with(item, m.aidCharts.amount({ ...figure, estimate }, measure)) : item;
    }),
    ...(isOn !== undefined && { action: m.chart.press(name, isOn) }),
  };
} // oxfmt-ignore
