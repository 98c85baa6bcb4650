/** How agreements compare in a column, as whole numbers: made once for a record, so that a tick in the filter compares no words. */
import { byDate, type Edtf, isUndated, trusted } from '../edtf.ts';
import type { Entry } from '../entries.ts';
import { paused, type Sliced } from '../slices.ts';
import type { Agreement, Quantity } from '../types.ts';
import { type AgreementColumn, agreementStages, agreementTypes } from '../words.ts';
import { collatorOf } from '../collator.ts';
import { nameThen, type PartyColumn, partiesIn } from './parties.ts';
import { agreementAt, agreementRows, type Ground, keptOf } from './rows.ts';
import { sorted } from './sorted.ts';

export interface Ranks {
  /** By row: the place of its value among the distinct ones, upwards; `none` where the record says nothing. Of rows that are no agreement nothing is meant. */
  readonly of: Uint32Array;
  /** How many distinct values there are. */
  readonly none: number;
}

/** Undefined where the record says nothing. */
type Key = string | number | undefined;

/** The ranks of all agreements of the record in a column. */
export function* ranksOf(column: AgreementColumn, ground: Ground): Sliced<Ranks> {
  const byEntry = entryKeys[column];
  if (byEntry) {
    const keyOf = byEntry(ground);
    return yield* ranked(column, ground, 2000, (row) => keyOf(ground.facts.entries[row]!));
  }
  const keyOf = recordKeys[column];
  return yield* ranked(column, ground, 128, (row) => {
    const agreement = agreementAt(row, ground);
    return agreement && keyOf?.(agreement, ground, ground.facts.entries[row]!.date);
  });
}

/** The ranks of their dates: by start, then the shorter first. */
export function* dateRanks(ground: Ground): Sliced<Ranks> {
  const dates = new Map<string, Edtf>();
  const keyOf = (row: number) => {
    const { date } = ground.facts.entries[row]!;
    dates.set(date.text, date);
    return date.text;
  };
  return yield* ranked('by date', ground, 5000, keyOf, (a, b) => byDate({ date: dates.get(`${a}`)! }, { date: dates.get(`${b}`)! }));
}

/** Distinct keys are sorted, and not the rows: a collator is slow. `each` are the rows that are looked at without a pause. */
function* ranked(
  name: string,
  ground: Ground,
  each: number,
  keyOf: (row: number) => Key,
  compare: (a: string | number, b: string | number) => number = comparer(ground.language),
): Sliced<Ranks> {
  const { ranks } = keptOf(ground);
  const known = ranks.get(`${name} ${ground.language}`);
  if (known) return known;
  const { columns } = ground.facts;
  const codes = new Map<string | number, number>();
  const of = new Uint32Array(columns.rowCount);
  const rows = agreementRows(columns);
  yield* paused(rows, each, (row) => {
    const key = keyOf(row);
    if (key === undefined) return;
    const code = codes.get(key) ?? codes.size + 1;
    codes.set(key, code);
    of[row] = code;
  });
  const keys = yield* sorted([...codes.keys()], compare);
  const rankOf = new Uint32Array(codes.size + 1);
  let none = 0;
  keys.forEach((key, at) => {
    if (at > 0 && compare(keys[at - 1]!, key) !== 0) none += 1;
    rankOf[codes.get(key)!] = none;
  });
  if (keys.length > 0) none += 1;
  rankOf[0] = none;
  for (const row of rows) of[row] = rankOf[of[row]!]!;
  const made = { of, none };
  ranks.set(`${name} ${ground.language}`, made);
  return made;
}

/** By a column all keys are words, or all are numbers. */
function comparer(language: string): (a: string | number, b: string | number) => number {
  const { compare } = collatorOf(language);
  return (a, b) => (typeof a === 'string' ? compare(a, `${b}`) : a - Number(b));
}

/** What the index tells without the record. */
const entryKeys: Partial<Readonly<Record<AgreementColumn, (ground: Ground) => (entry: Entry) => Key>>> = {
  title:
    () =>
    ({ title }) =>
      title,
  date:
    () =>
    ({ date }) =>
      isUndated(date) ? undefined : date.start,
  type:
    () =>
    ({ type }) =>
      placeIn(agreementTypes, type?.[0]),
  status:
    () =>
    ({ status }) =>
      placeIn(agreementStages, status?.[0]),
  sectors: ({ facts }) => {
    const places = new Map([...facts.sectors.keys()].map((id, at) => [id, at]));
    return ({ sectors: [first] }) => (first === undefined ? undefined : (places.get(first) ?? -1));
  },
  place:
    ({ whole }) =>
    ({ places: [first] }) =>
      first === undefined ? undefined : whole.places.get(first)?.name,
  disputes:
    () =>
    ({ disputed, rivals }) =>
      disputed ? 0 : rivals ? 1 : undefined,
  sources:
    () =>
    ({ sources }) =>
      sources.length,
};

const parties = (column: PartyColumn) => (agreement: Agreement, ground: Ground) =>
  names(partiesIn(agreement, column, ground.facts, ground.whole), ground);

/** `date` is that of the agreement, parsed. */
const recordKeys: Partial<Readonly<Record<AgreementColumn, (agreement: Agreement, ground: Ground, date: Edtf) => Key>>> = {
  'first-side': parties('first-side'),
  'second-side': parties('second-side'),
  others: parties('others'),
  signatories: ({ signatories }, ground) => names(signatories ?? [], ground),
  duration: ({ duration, until }, _, date) => {
    const days = duration ? daysIn(duration) : until && trusted(until.date).end - date.start;
    return Number.isFinite(days) ? days : undefined;
  },
  text: ({ texts }) => texts?.map(({ language }) => language).toSorted().join(' ') || undefined, // oxfmt-ignore
};

function placeIn(words: readonly string[], word: string | undefined): Key {
  return word === undefined ? undefined : words.indexOf(word);
}

function names(list: readonly { readonly actor: string; readonly named?: string | undefined }[], { whole }: Ground): Key {
  return list.map((one) => nameThen(one, whole)).join(', ') || undefined;
}

/** About how long, to be compared only. */
function daysIn({ value, high, low, unit }: Quantity): number | undefined {
  const count = value ?? high ?? low;
  return count === undefined ? undefined : count * (unit === 'year' ? 365 : 1);
}
