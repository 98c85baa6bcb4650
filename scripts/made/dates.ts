/** When things happen: in bursts round a few hundred days, often in some years and seldom in others; and how precisely that is known. */
import { type Day, dayOf, isoOf } from '../../src/record/edtf.ts';
import { drawFrom, Lottery, type Random, zipf } from './random.ts';

export const coverage = { from: '1992-01-01', to: '2026-03-31' } as const;
const firstYear = 1992;
export const firstDay = dayOf(1992, 1, 1);
export const lastDay = dayOf(2026, 3, 31);

const yearCount = 2026 - firstYear + 1;
const burstCount = 300;

/** Draws the days of a record set. */
export class Calendar {
  readonly #bursts: readonly Day[];
  readonly #burst = zipf(burstCount, 4);
  readonly #year: Lottery;

  constructor(random: Random) {
    // later years have more, and any may be a quiet one
    const weights = Array.from({ length: yearCount }, (_, year) => (1 + year / 8) * random.pick([0.1, 0.3, 1, 1, 2, 5]));
    this.#year = new Lottery(weights);
    this.#bursts = Array.from({ length: burstCount }, () => this.#anyDay(random));
  }

  draw(random: Random): Day {
    if (random.chance(0.3)) return this.#anyDay(random);
    const burst = this.#bursts[this.#burst.draw(random)] ?? firstDay;
    return within(burst + random.below(1 + random.below(14)));
  }

  #anyDay(random: Random): Day {
    const newYear = dayOf(firstYear + this.#year.draw(random), 1, 1);
    return newYear + random.below(Math.min(365, lastDay - newYear + 1));
  }
}

/** The same day, or the end of the coverage that it lies beyond. */
export function within(day: Day): Day {
  return Math.max(firstDay, Math.min(lastDay, day));
}

const shapeOf = drawFrom({
  day: 700, days: 65, month: 90, months: 15, year: 50, aboutMonth: 25, aboutYear: 15, doubted: 8, open: 18, before: 4, decade: 3, undated: 7,
}); // oxfmt-ignore

/** A date as a record has it, and the first and last day that may be meant; what follows it does so after `last`. */
export interface Dated {
  readonly date: string;
  readonly last: Day;
  readonly isExact: boolean;
}

/** Writes a day as precisely as some source would. */
export function datedOf(random: Random, day: Day): Dated {
  const iso = isoOf(day);
  const [year, month] = [iso.slice(0, 4), iso.slice(0, 7)];
  const yearEnd = dayOf(Number(year) + 1, 1, 1) - 1;
  const monthEnd = dayOf(Number(year), Number(iso.slice(5, 7)) + 1, 1) - 1;
  const later = within(day + 1 + random.below(20));
  const loose = (date: string, last: Day): Dated => ({ date, last: within(last), isExact: false });
  switch (shapeOf(random)) {
    case 'day':
      return { date: iso, last: day, isExact: true };
    case 'days':
      return later > day ? { date: `${iso}/${isoOf(later)}`, last: later, isExact: true } : { date: iso, last: day, isExact: true };
    case 'month':
      return loose(month, monthEnd);
    case 'months': {
      const end = isoOf(within(day + 40 + random.below(200))).slice(0, 7);
      return end > month
        ? loose(`${month}/${end}`, dayOf(Number(end.slice(0, 4)), Number(end.slice(5)) + 1, 1) - 1)
        : loose(month, monthEnd);
    }
    case 'year':
      return loose(year, yearEnd);
    case 'aboutMonth':
      return loose(`${month}~`, monthEnd);
    case 'aboutYear':
      return loose(`${year}~`, yearEnd);
    case 'doubted':
      return loose(`${iso}?`, day);
    case 'open':
      return loose(`${iso}/..`, day);
    case 'before':
      return loose(`../${month}`, monthEnd);
    case 'decade':
      return loose(`${year.slice(0, 3)}X`, lastDay);
    case 'undated':
      return loose('XXXX', lastDay);
  }
}
