/** What the data say of aid, in a sentence; and what must be known beside it. */
import type { Messages } from '@/i18n/messages.tsx';
import { aidFigureOf } from '@/record/aid/figures.ts';
import { type AidTally, tallyOf } from '@/record/aid/tally.ts';
import type { Whole } from '@/record/facts.ts';
import { aidStages } from '@/record/words.ts';
import { ofAll } from '../ofAll.ts';
import type { AidPicture } from './aidPictures.ts';
import { type AidRow, leadersOf, type Part } from './aidRows.ts';
import { tallyInWords, withoutOf } from './drawn.ts';
import { byStage, type StageId, stageIds, stageOf, toldFirst } from './stages.ts';

/** Of all that is shown, with a year or without, by stage. */
export function totalsOf({ counted, measure }: Pick<AidPicture, 'counted' | 'measure'>, whole: Whole): Partial<Record<StageId, AidTally>> {
  return ofAll(counted, `totals ${measure}`, () => {
    const found = stageIds.map((stage) => {
      const those = counted.filter((one) => stageOf(one) === stage);
      return [stage, tallyOf(those, measure, whole.personsPerFamily)] as const;
    });
    return Object.fromEntries(found.filter(([, tally]) => tally !== undefined));
  });
}

/** "5 deliveries, 2 commitments and 1 pledge"; in another measure "1 commitment and 1 delivery with a figure in tonnes, of 8 records". */
export function countsInWords({ counted, measure }: Pick<AidPicture, 'counted' | 'measure'>, whole: Whole, m: Messages): string {
  const given = counted.filter((one) => aidFigureOf(one, measure, whole.personsPerFamily));
  return m.aidCharts.counted(byStage(given), counted.length, measure);
}

export function yearFinding(picture: AidPicture, whole: Whole, m: Messages): string {
  const words = m.aidCharts;
  const { measure, records, rows } = picture;
  const totals = totalsOf(picture, whole);
  if (measure === 'records') {
    const total = totals.delivered?.high ?? 0;
    const leaders = leadersOf(rows, 'delivered');
    const most = leaders[0]?.tallies.delivered?.high ?? 0;
    if (total === 0) return words.noDelivery(countsInWords(picture, whole, m));
    if (most === 0) return words.noYear(total);
    return words.deliveries(leaders.length === 1 ? (leaders[0]?.id ?? '') : '', most, total);
  }
  const told = toldFirst.flatMap((stage) => {
    const tally = totals[stage];
    return tally && tally.figures.length > 0
      ? [{ stage, amount: tallyInWords(tally, measure, m), years: yearsOf(tally, rows, stage) }]
      : [];
  });
  return told.length > 0 ? words.finding(told) : words.noFigure(records.length, measure);

  /** The only year, or that which surely has the most; none where nobody says when, or where ranges overlap. */
  function yearsOf(tally: AidTally, of: readonly AidRow[], stage: StageId): string {
    const [first, ...others] = leadersOf(of, stage);
    const own = first?.tallies[stage];
    if (!first || !own || others.length > 0) return '';
    return own.figures.length === tally.figures.length ? words.inYear(first.id) : words.mostIn(first.id);
  }
}

export function partFinding(picture: AidPicture, part: Part, whole: Whole, nameOf: (id: string) => string, m: Messages): string {
  const { measure, records, rows } = picture;
  const totals = totalsOf(picture, whole);
  const stage = toldFirst.find((one) => (totals[one]?.high ?? 0) > 0);
  if (!stage) return m.aidCharts.noFigure(records.length, measure);
  const [first, ...others] = leadersOf(rows, stage);
  const [tally, total] = [first?.tallies[stage], totals[stage]];
  if (!first || !tally || !total) return m.aidCharts.nobody(stage, part);
  const unnamed = rows.find(({ id }) => id === '')?.tallies[stage]?.high ?? 0;
  const inWords = measure === 'records' ? '' : tallyInWords(others.length > 0 ? total : tally, measure, m);
  if (others.length > 0 || unnamed >= tally.low) {
    const named = rows.filter(({ id, tallies }) => id !== '' && (tallies[stage]?.high ?? 0) > 0).length;
    return m.aidCharts.spread(stage, inWords, total.high, named, part);
  }
  return m.aidCharts.leader(stage, nameOf(first.id), inWords, tally.high, total.high);
}

/** What is not drawn as a bar, what is ours, and what is counted once. */
export function notesOf(picture: AidPicture, whole: Whole, m: Messages): { readonly notes: string[]; readonly works: string[] } {
  const { measure, tied, rows, stages } = picture;
  const words = m.aidCharts;
  const totals = Object.values(totalsOf(picture, whole));
  const without = new Map(rows.flatMap(withoutOf).map((record) => [record.id, record]));
  const rule = totals.some(({ isEstimate }) => isEstimate) ? whole.personsPerFamily : undefined;
  const silent = aidStages.filter((stage) => !stages.includes(stage));
  const reasons = tied.map((one) => words.countedWith(`“${one.record.title}”`, one.relation, one.to.title));
  const notes = [
    without.size > 0 && words.without(words.counts(byStage([...without.values()])), measure),
    silent.length > 0 && measure !== 'records' && words.silentStages(silent, measure),
    rule && words.estimates(rule.low, rule.high, rule.note),
    totals.some(({ isSum, isBounded }) => isSum && !isBounded) && words.sums,
    totals.some(({ isBounded }) => isBounded) && words.bounded,
    reasons.length > 0 && words.once(reasons.slice(0, mostReasons), reasons.length - mostReasons),
  ];
  return { notes: notes.filter((note) => typeof note === 'string'), works: rule ? rule.citations.map(({ source }) => source) : [] };
}

/** The table has them all. */
const mostReasons = 3;
