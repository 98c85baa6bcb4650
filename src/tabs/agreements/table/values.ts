/** What the cells of a row say, in words: the same on the screen, on a card and in a file. */
import { beyondInWords, whenOf } from '@/exchange/agreementStatus.ts';
import { otherValues } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { nameThen, partiesIn, type PartyColumn, partyColumns } from '@/record/agreements/parties.ts';
import { sortsOf } from '@/record/agreements/order.ts';
import { explainStatus } from '@/record/agreements/status.ts';
import { trusted } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Agreement, Source } from '@/record/types.ts';
import { type AgreementColumn, type AgreementGrouping, sourceTypes } from '@/record/words.ts';

export interface Ground {
  readonly facts: Facts;
  readonly whole: Whole;
  readonly m: Messages;
}

/** The columns of bodies are named by their sides. */
export function columnName(column: AgreementColumn, { facts, whole, m }: Ground): string {
  const [first, second] = facts.dataset.sides;
  const side = { 'first-side': first, 'second-side': second }[column as string];
  if (side !== undefined) return m.agreements.sideColumn(whole.actors.get(side)?.name ?? side);
  return (m.agreements.columns as Readonly<Record<string, string>>)[column] ?? column;
}

/** The bodies of a side as the text names them, and what they are called today where that has changed. */
export function bodiesOf(agreement: Agreement, column: PartyColumn, { facts, whole }: Ground): string[] {
  return partiesIn(agreement, column, facts, whole).map((party) => nameThen(party, whole));
}

interface StatusWords {
  readonly stage: string;
  /** The side whose stage it is, where it is of one side alone. */
  readonly by: string;
  readonly date: string;
  /** What is said of later stages: of the package alone, or that they were not reached. */
  readonly beyond: readonly string[];
  /** Up to when anything is said of its course, where that is later than the stage. */
  readonly asOf: string;
}

/** The stage that was reached; empty where a voice says nothing of it. */
export function statusWords(agreement: Agreement, { whole, m }: Ground): StatusWords {
  const { reached, lastSaid } = explainStatus(agreement, whole);
  if (!reached) return { stage: '', by: '', date: '', beyond: [], asOf: '' };
  return {
    stage: m.agreementStages[reached.stage],
    by: reached.by === undefined ? '' : (whole.actors.get(reached.by)?.name ?? reached.by),
    date: whenOf(reached, m) ?? '',
    beyond: beyondInWords(agreement, whole, m),
    asOf: lastSaid && trusted(lastSaid).end > trusted(reached.date).end ? m.agreements.asOf(m.shortDate(trusted(lastSaid))) : '',
  };
}

/** Names with their offices then; undefined where nobody says who signed. */
export function signatoriesOf({ signatories }: Agreement, { whole, m }: Ground): string[] | undefined {
  if (!signatories || signatories.length === 0) return undefined;
  return signatories.map(({ actor, office }) => m.agreements.signedBy(whole.actors.get(actor)?.name ?? actor, office));
}

export function placesOf({ places }: Agreement, { whole }: Ground): string[] {
  return places.map((place) => whole.places.get(place)?.name ?? place);
}

export function sectorsOf({ sectors }: Agreement, { facts }: Ground): string[] {
  return sectors.map((sector) => facts.sectors.get(sector)?.label ?? sector);
}

/** "Disputed: how many …", what other sources say, or that nobody disagrees. */
export function disputesOf(agreement: Agreement, { whole, m }: Ground): string {
  const others = otherValues(agreement, () => true, whole, m);
  const parts = [agreement.disputed && m.agreements.disputed(agreement.disputed), others].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : m.agreements.agree;
}

/** The works behind a row; the perspective's, where there is one. */
export function worksOf({ id }: Agreement, { facts, whole }: Ground): Source[] {
  return (facts.byId.get(id)?.sources ?? []).flatMap((source) => whole.sources.get(source) ?? []);
}

/** "2 news agency, 1 press" */
export function kindsOfWorks(works: readonly Source[], m: Messages): string {
  const counts = sourceTypes.flatMap((type) => {
    const count = works.filter((work) => work.type === type).length;
    return count === 0 ? [] : [m.agreements.kindCount(count, m.sourceTypes[type])];
  });
  return m.and(counts);
}

/** "Type (ascending) and Date signed (descending)" */
export function ordersInWords(sort: string, ground: Ground): string {
  const { agreements, and } = ground.m;
  return and(sortsOf(sort).map(({ column, downwards }) => agreements[downwards ? 'downwards' : 'upwards'](columnName(column, ground))));
}

/** That it is no text between the two sides alone, and which of them is no party to it. */
export function thirdPartyInWords(agreement: Agreement, ground: Ground): string {
  const { facts, whole, m } = ground;
  const absent = partyColumns.flatMap((column, at) => {
    const side = facts.dataset.sides[at];
    return side === undefined || partiesIn(agreement, column, facts, whole).length > 0 ? [] : [side];
  });
  return [m.record.thirdParty, ...absent.map((side) => m.agreements.without(whole.actors.get(side)?.name ?? side))].join('; ');
}

/** What a group of rows has in common, in words. */
export function groupName(id: string, by: AgreementGrouping, { facts, whole, m }: Ground): string {
  if (by === 'none') return '';
  if (id === '') return m.agreements.groupUnknown[by];
  switch (by) {
    case 'type':
      return (m.agreementTypes as Readonly<Record<string, string>>)[id] ?? id;
    case 'status':
      return (m.agreementStages as Readonly<Record<string, string>>)[id] ?? id;
    case 'sector':
      return facts.sectors.get(id)?.label ?? id;
    case 'body':
      return whole.actors.get(id)?.name ?? id;
    case 'year':
      return id;
  }
}
