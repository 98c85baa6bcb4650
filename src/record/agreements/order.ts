/** The agreements in the order and in the groups that a reader asks for. Made for ten thousand of them: what is compared is taken out of each once. */
import { statusOf } from '../derive.ts';
import { byDate, type Edtf, isUndated, partsOf, type Precision, trusted } from '../edtf.ts';
import type { Facts, Whole } from '../facts.ts';
import type { Selection } from '../select.ts';
import type { Agreement, Quantity } from '../types.ts';
import { type AgreementColumn, type AgreementGrouping, agreementStages, agreementTypes } from '../words.ts';
import { nameThen, partiesIn } from './parties.ts';

export interface SortBy {
  readonly column: AgreementColumn;
  readonly downwards: boolean;
}

/** What agreements are compared by, and in which language. */
export interface Ground {
  readonly facts: Facts;
  readonly whole: Whole;
  /** BCP 47. */
  readonly language: string;
}

export interface Group {
  /** The id of a type, a sector, a stage or a body, or a year; "" where the record says nothing of it. */
  readonly id: string;
  readonly agreements: readonly Agreement[];
}

/** "type,-date" as orders; the text has passed the address. */
export function sortsOf(text: string): SortBy[] {
  return text.split(',').map((part) => ({ column: part.replace(/^-/, '') as AgreementColumn, downwards: part.startsWith('-') }));
}

export function sortText(sorts: readonly SortBy[]): string {
  return sorts.map(({ column, downwards }) => `${downwards ? '-' : ''}${column}`).join(',');
}

/** The agreements among the records that are shown. */
export function agreementsIn({ shown }: Pick<Selection, 'shown'>, whole: Pick<Whole, 'records'>): Agreement[] {
  return shown.flatMap(({ id, kind }) => {
    const record = kind === 'agreement' ? whole.records.get(id) : undefined;
    return record?.kind === 'agreement' ? [record] : [];
  });
}

/** By the first order, then by the next; what is equal in all of them stands by date, then by title. What nobody says stands last, upwards and downwards. */
export function orderAgreements(agreements: readonly Agreement[], sorts: readonly SortBy[], ground: Ground): Agreement[] {
  const collator = new Intl.Collator(ground.language, { numeric: true });
  const compare = (a: Key, b: Key) =>
    typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a! > b!) - Number(a! < b!);
  const keyed = agreements.map((agreement) => ({
    agreement,
    date: dateOf(agreement, ground),
    keys: sorts.map(({ column }) => keys[column](agreement, ground)),
  }));
  keyed.sort((a, b) => {
    for (const [at, { downwards }] of sorts.entries()) {
      const [one, other] = [a.keys[at], b.keys[at]];
      if (one === undefined || other === undefined) {
        if (one !== other) return one === undefined ? 1 : -1;
        continue;
      }
      const order = compare(one, other);
      if (order !== 0) return downwards ? -order : order;
    }
    return byDate(a, b) || collator.compare(a.agreement.title, b.agreement.title);
  });
  return keyed.map(({ agreement }) => agreement);
}

/** Undefined where the record says nothing. */
type Key = string | number | undefined;

const keys: Readonly<Record<AgreementColumn, (agreement: Agreement, ground: Ground) => Key>> = {
  title: ({ title }) => title,
  date: (agreement, ground) => {
    const date = dateOf(agreement, ground);
    return isUndated(date) ? undefined : date.start;
  },
  type: ({ type }) => agreementTypes.indexOf(type),
  'first-side': (agreement, ground) => names(partiesIn(agreement, 'first-side', ground.facts, ground.whole), ground),
  'second-side': (agreement, ground) => names(partiesIn(agreement, 'second-side', ground.facts, ground.whole), ground),
  others: (agreement, ground) => names(partiesIn(agreement, 'others', ground.facts, ground.whole), ground),
  status: (agreement) => {
    const status = statusOf(agreement);
    return status && agreementStages.indexOf(status.stage);
  },
  sectors: ({ sectors: [first] }, { facts }) => (first === undefined ? undefined : [...facts.sectors.keys()].indexOf(first)),
  place: ({ places: [first] }, { whole }) => (first === undefined ? undefined : whole.places.get(first)?.name),
  signatories: ({ signatories }, ground) => names(signatories ?? [], ground),
  duration: (agreement, ground) => {
    const { duration, until } = agreement;
    const days = duration ? daysIn(duration) : until && trusted(until.date).end - dateOf(agreement, ground).start;
    return Number.isFinite(days) ? days : undefined;
  },
  text: ({ texts }) => texts?.map(({ language }) => language).toSorted().join(' ') || undefined, // oxfmt-ignore
  disputes: ({ disputed, rivals }) => (disputed ? 0 : rivals.length > 0 ? 1 : undefined),
  sources: ({ id }, { facts }) => facts.byId.get(id)?.sources.length,
};

/** The index has it parsed already. */
function dateOf({ id, date }: Agreement, { facts }: Ground): Edtf {
  return facts.byId.get(id)?.date ?? trusted(date);
}

function names(list: readonly { readonly actor: string; readonly named?: string | undefined }[], { whole }: Ground): Key {
  return list.map((one) => nameThen(one, whole)).join(', ') || undefined;
}

/** About how long, to be compared only. */
function daysIn({ value, high, low, unit }: Quantity): Key {
  const count = value ?? high ?? low;
  return count === undefined ? undefined : count * (unit === 'year' ? 365 : 1);
}

/** In groups, each with its agreements in the order in which they come; one with several sectors or bodies stands in the group of each. */
export function groupAgreements(agreements: readonly Agreement[], by: AgreementGrouping, ground: Ground): Group[] {
  if (by === 'none') return [{ id: '', agreements }];
  const groups = new Map<string, Agreement[]>();
  for (const agreement of agreements)
    for (const id of new Set(groupsOf[by](agreement, ground))) {
      const group = groups.get(id);
      if (group) group.push(agreement);
      else groups.set(id, [agreement]);
    }
  const order = orderOf(by, [...groups.keys()], ground);
  return order.map((id) => ({ id, agreements: groups.get(id) ?? [] }));
}

const exact: ReadonlySet<Precision> = new Set<Precision>(['day', 'month', 'year']);

const groupsOf: Readonly<Record<Exclude<AgreementGrouping, 'none'>, (agreement: Agreement, ground: Ground) => readonly string[]>> = {
  type: ({ type }) => [type],
  sector: ({ sectors }) => sectors,
  // a year is that of the day, the month or the year in which it begins: a decade or an open beginning has none
  year: (agreement, ground) => {
    const { first } = dateOf(agreement, ground);
    return [first && exact.has(first.precision) ? String(partsOf(first.start).year) : ''];
  },
  status: (agreement) => [statusOf(agreement)?.stage ?? ''],
  body: ({ parties }) => parties.map(({ actor }) => actor),
};

/** Ids in the order of their register, years as they follow one another, bodies by name; what nobody says last. */
function orderOf(by: Exclude<AgreementGrouping, 'none'>, ids: readonly string[], { facts, whole, language }: Ground): string[] {
  const registers = { type: agreementTypes, status: agreementStages, sector: [...facts.sectors.keys()] } as const;
  const register: readonly string[] | undefined = by === 'year' || by === 'body' ? undefined : registers[by];
  const collator = new Intl.Collator(language);
  const name = (id: string) => (by === 'body' ? (whole.actors.get(id)?.name ?? id) : id);
  return ids.toSorted((a, b) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return register ? register.indexOf(a) - register.indexOf(b) : collator.compare(name(a), name(b));
  });
}
