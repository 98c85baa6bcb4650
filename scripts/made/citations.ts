/** Citations, figures and rivals of made-up records. */
import { isoOf } from '../../src/record/edtf.ts';
import type { Citation, Quantity, Rival } from '../../src/record/types.ts';
import { agreementStages, visitForms } from '../../src/record/words.ts';
import { datedOf, within } from './dates.ts';
import { drawFrom, Lottery, type Random } from './random.ts';
import type { World } from './world.ts';

const citationCount = new Lottery([50, 26, 12, 6, 3, 2, 1]);

/** One to seven works, the prominent ones most. `speakers` may be named as those who say it there. */
export function citationsOf(world: World, random: Random, speakers: readonly string[] = [], most = 7): Citation[] {
  const count = Math.min(most, 1 + citationCount.draw(random));
  return random.some(count, () => world.draws.source.draw(random)).map((at): Citation => {
    const work = world.sources[at];
    return {
      source: work?.id ?? '',
      ...((work?.locators ?? random.chance(0.35)) && { locator: `¶ ${random.between(1, 24)}` }),
      ...(speakers.length > 0 && random.chance(0.2) && { by: random.pick(speakers) }),
      ...(random.chance(0.06) && { supports: random.pick([['title', 'date'], ['summary'], ['places'], ['date']]) }),
      ...(random.chance(0.05) && { note: 'Repeats what an agency gave, without its figures.' }),
    };
  });
} // oxfmt-ignore

type Unit = Quantity['unit'];
const powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000];

/** A round figure of one or two digits, from 10^low to below 10^(high + 2). */
export function amountOf(random: Random, low: number, high: number): number {
  return random.pick([1, 2, 3, 4, 5, 6, 8, 12, 15, 18, 20, 25, 32, 40, 45, 60, 75, 90]) * (powers[random.between(low, high)] ?? 1);
}

/** One figure, or a range; sometimes an approximate one. */
export function quantityOf(random: Random, unit: Unit, value: number): Quantity {
  const figure = random.chance(0.07) ? { low: value, high: value + random.between(1, 5) * (value / 10) } : { value };
  return { ...figure, unit, ...(random.chance(0.25) && { approximate: true }) };
}

const fieldOf = drawFrom({ date: 5, figure: 4, word: 2 });

interface Rivalled {
  readonly date: string;
  readonly quantities?: readonly Quantity[] | undefined;
  readonly form?: string | undefined;
  readonly level?: string | undefined;
  readonly stages?: readonly { readonly stage: string }[] | undefined;
}

/** What others say instead: of a date, of a figure, of the form of a visit or the first stage of a text. */
export function rivalsOf(world: World, random: Random, record: Rivalled, day: number): Rival[] {
  if (!random.chance(0.08)) return [];
  const [field, value] = rivalOf(random, record, day);
  return [
    { field, value, citations: citationsOf(world, random, [], 2), note: 'A later report; those of the time agree with one another.' },
  ];
}

function rivalOf(
  random: Random,
  { date, quantities, form, level, stages }: Rivalled,
  day: number,
): [field: string, value: string | number] {
  const about = fieldOf(random);
  const value = quantities?.[0]?.value;
  if (about === 'figure' && value !== undefined)
    return ['quantities.0.value', random.chance(0.5) ? value * 2 : value + random.between(1, 9)];
  if (about === 'word' && form && level) return ['form', random.pick(visitForms.filter((one) => one !== form))];
  if (about === 'word' && stages) return ['stages.0.stage', random.pick(agreementStages.filter((one) => one !== stages[0]?.stage))];
  const other = datedOf(random, within(day + random.between(-30, 30))).date;
  return ['date', other === date ? `${isoOf(day).slice(0, 7)}%` : other];
}
