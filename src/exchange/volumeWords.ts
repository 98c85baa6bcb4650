/** Volumes in words, the same at a mark and in the table. */
import { otherValues, publishersOf } from './words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { reporterIn } from '@/record/money.ts';
import { type Bcm, deniersOf, type Differing, type GasVolume, type Volume } from '@/record/volumes.ts';

/** "Planned"; a perspective may be silent on it. */
export function stageInWords({ stage }: GasVolume, m: Messages): string {
  return stage ? m.figureStages[stage] : m.routeTime.volumes.notSaid;
}

/** "Claimed: delivered, by A; Not confirmed: others say otherwise (B and C)"; "" where nobody claims another stage without a figure. */
export function claimInWords(one: GasVolume, whole: Whole, m: Messages): string {
  const { claimed, unconfirmed } = m.routeTime.volumes;
  const words: Readonly<Record<string, string>> = m.figureStages;
  if (one.claims.length === 0) return '';
  const claims = one.claims.map(({ stage, citations }) => claimed(words[stage] ?? stage, publishersOf(citations, whole, m)));
  return [...claims, unconfirmed(publishersOf(deniersOf(one), whole, m))].join('; ');
}

/** Who reports it: the one whose words they are, else who is cited; of a claim those who say otherwise, for the record is with them. */
export function reporterOf(one: GasVolume, whole: Whole, m: Messages): string {
  const { record, claims } = one;
  const deniers = claims.length === 0 ? [] : deniersOf(one);
  const cited = deniers.length > 0 ? deniers : record.citations;
  const reporter = reporterIn(record, one.figure ? record.quantities.indexOf(one.figure) : -1);
  return (reporter && whole.actors.get(reporter)?.name) ?? publishersOf(cited, whole, m);
}

export function figuresOf({ record }: GasVolume, m: Messages): string {
  return record.quantities.length > 0 ? record.quantities.map((one) => m.amount(one)).join('; ') : m.record.noQuantity;
}

/** "1.24 (our conversion)"; "" where it has no figure by the year. */
export function yearlyOf({ rates }: GasVolume, m: Messages): string {
  const { converted, perYear } = m.routeTime.volumes;
  return rates.map(({ low, high, isConverted }) => (isConverted ? converted(perYear(low, high)) : perYear(low, high))).join('; ');
}

/** What others say of it; a claim has words of its own. */
export function othersOf({ record, claims }: GasVolume, whole: Whole, m: Messages): string {
  const fields = claims.length === 0 ? ['date', 'period', 'stage'] : ['date', 'period'];
  return otherValues(record, (field) => fields.includes(field) || field.startsWith('quantities'), whole, m);
}

/** What is written at a mark: "1–1.5", or "≈ 1.24" where it is our conversion. */
export function rateInWords({ low, high, isConverted }: Volume, m: Messages): string {
  const { about, perYear } = m.routeTime.volumes;
  return isConverted ? about(perYear(low, high)) : perYear(low, high);
}

/** All totals in one unit, "0.351 billion m³"; as it is said it is in the name and in the table. */
export function totalInWords({ low, high }: Bcm, m: Messages): string {
  const round = (value: number) => Number(value.toPrecision(3));
  return m.quantity({ ...(low === high ? { value: round(low) } : { low: round(low), high: round(high) }), unit: 'bcm' });
}

/** So many periods are named one by one. */
const mostPeriods = 3;

/** "Two reporters give different totals for 2025."; "" where none differ. */
export function differingInWords(differing: readonly Differing[], m: Messages): string {
  if (differing.length > mostPeriods) return m.routeTime.volumes.differOften(differing.length);
  return differing.map(({ period, count }) => m.routeTime.volumes.differ(count, m.date(period))).join(' ');
}

/** The name of a mark: when, what, how far, how much, who says so and who says something else. */
export function nameOf(one: GasVolume, whole: Whole, m: Messages): string {
  const { mark, reported } = m.routeTime.volumes;
  const claim = claimInWords(one, whole, m);
  return mark([
    `${m.date(one.date)}: ${one.record.title}`,
    claim || stageInWords(one, m),
    figuresOf(one, m),
    claim ? '' : reported(reporterOf(one, whole, m)),
    othersOf(one, whole, m),
  ]);
}
