/** What a reader does: the same of every engine, in the same order. */
import { wordsOf } from '../../../src/record/fold.ts';
import { choiceOf, type Filter } from '../../../src/record/filter.ts';
import type { BenchRecords } from './records.ts';

export interface Step {
  /** "tick sector energy" */
  readonly name: string;
  readonly filter: Filter;
}

/** An engine that would take an hour is asked each seventh step: seven shares no factor with the patterns of the steps (ticked and unticked, five letters). */
export const stride = 7;

const open: Step = { name: 'nothing chosen', filter: { choices: {} } };

/** Each of eight sectors ticked and unticked, then four ticked one after the other. */
export function ticks({ registers }: BenchRecords): Step[] {
  const sectors = registers.sectors.slice(0, 8).map(({ id }) => id);
  const ticked = (ids: readonly string[]): Step => {
    const choice = choiceOf(ids);
    return { name: `sectors ${ids.join(', ')}`, filter: { choices: choice ? { sector: choice } : {} } };
  };
  return [...sectors.flatMap((id) => [ticked([id]), open]), ...[1, 2, 3, 4].map((count) => ticked(sectors.slice(0, count))), open];
}

/** From is drawn ten years on, To ten years back, and what is between them moved along by six; a sector stays chosen all the while. */
export function brush({ registers, firstYear, yearCount }: BenchRecords): Step[] {
  const sector = choiceOf(registers.sectors.slice(1, 3).map(({ id }) => id))!; // of one object, so that nothing but the dates has changed
  const between = (first: number, last: number): Step => {
    const [from, to] = [String(firstYear + first), String(firstYear + last)];
    return { name: `from ${from} to ${to}`, filter: { choices: { sector }, from, to } };
  };
  const end = yearCount - 1;
  const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  return [
    ...upTo(10).map((moved) => between(moved, end)),
    ...upTo(10).map((moved) => between(10, end - moved)),
    ...upTo(6).map((moved) => between(10 - moved, end - 10 - moved)),
  ];
}

/** So many letters of a word allow no slip: what begins with them is all that is found. */
const exactLetters = 5;

/** Words of titles, as long as that, typed letter by letter. */
export function keystrokes({ rows }: BenchRecords): Step[] {
  const words = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95].map((share) => {
    const { title } = rows[Math.floor(share * (rows.length - 1))]!;
    return wordsOf(title).findLast(({ length }) => length >= exactLetters) ?? 'a';
  });
  return words.flatMap((word) => typed(word.slice(0, exactLetters)));
}

/** Longer words, of which one letter is wrong. */
export function slips({ rows }: BenchRecords): Step[] {
  const long = rows
    .flatMap(({ title }, at) => (at % Math.ceil(rows.length / 200) === 0 ? wordsOf(title) : []))
    .filter(({ length }) => length >= 8);
  return long.slice(0, 4).flatMap((word) => typed(`${word.slice(0, 3)}x${word.slice(4, 9)}`).slice(exactLetters));
}

function typed(word: string): Step[] {
  const letters = [...word];
  return letters.map((_, at) => {
    const q = letters.slice(0, at + 1).join('');
    return { name: `typed “${q}”`, filter: { choices: {}, q } };
  });
}
