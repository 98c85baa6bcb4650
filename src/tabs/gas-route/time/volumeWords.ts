/** Volumes in words, the same at a mark and in the table. */
import { otherValues, publishersOf } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { GasVolume } from './volumes.ts';

/** "Planned"; a perspective may be silent on it. */
export function stageInWords({ stage }: GasVolume, m: Messages): string {
  return stage ? m.figureStages[stage] : m.routeTime.volumes.notSaid;
}

/** "claimed as delivered, not confirmed"; undefined where nobody claims another stage without a figure. */
export function claimInWords({ claims }: GasVolume, m: Messages): string | undefined {
  const words: Readonly<Record<string, string>> = m.figureStages;
  return claims.length === 0 ? undefined : m.or(claims.map((claim) => m.routeTime.volumes.claimed(words[claim] ?? claim)));
}

/** Who reports it: the one whose words they are, else who is cited. */
export function reporterOf({ record }: GasVolume, whole: Whole, m: Messages): string {
  return (record.reporter && whole.actors.get(record.reporter)?.name) ?? publishersOf(record.citations, whole, m);
}

export function figuresOf({ record }: GasVolume, m: Messages): string {
  return record.quantities.length > 0 ? record.quantities.map((one) => m.amount(one)).join('; ') : m.record.noQuantity;
}

/** "1.24 (our conversion)"; "" where it has no figure by the year. */
export function yearlyOf({ rates }: GasVolume, m: Messages): string {
  const { converted, perYear } = m.routeTime.volumes;
  return rates.map(({ low, high, isConverted }) => (isConverted ? converted(perYear(low, high)) : perYear(low, high))).join('; ');
}

export function othersOf({ record }: GasVolume, whole: Whole, m: Messages): string {
  return otherValues(record, (field) => ['date', 'period', 'stage'].includes(field) || field.startsWith('quantities'), whole, m);
}

/** The name of a mark: when, what, how far, how much, who says so and who says something else. */
export function nameOf(one: GasVolume, whole: Whole, m: Messages): string {
  const { mark, reported } = m.routeTime.volumes;
  return mark([
    `${m.date(one.date)}: ${one.record.title}`,
    stageInWords(one, m),
    claimInWords(one, m) ?? '',
    figuresOf(one, m),
    reported(reporterOf(one, whole, m)),
    othersOf(one, whole, m),
  ]);
}
