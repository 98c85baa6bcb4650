/** The numbers of the overview that count records: visits, what heads of state did, contacts without a journey, aid. */
import { countedOnce } from '@/record/aid/countedOnce.ts';
import { allContacts, allVisits, type Contact } from '@/record/contacts.ts';
import type { FacetId } from '@/record/facets.ts';
import { kept, type Kept, keptShown, recordsIn } from '@/record/kept.ts';
import type { Narrowing } from '@/record/narrow.ts';
import { once } from '@/record/once.ts';
import { shownOf } from '@/record/rowsOf.ts';
import { aidStages, visitForms, visitLevels } from '@/record/words.ts';
import type { Basis } from '../shown.ts';
import { courseOfCounts, type YearBar, yearlyOf } from './course.ts';
import { byLastEra, erasOf } from './eras.ts';

/** How many are shown, of how many in the whole record, and what of the filter shows just these; undefined where no facet tells them from others. */
export interface Tally {
  readonly shown: number;
  readonly all: number;
  readonly narrowing: Narrowing | undefined;
}

export type CountId = 'visits' | 'calls' | 'headVisits' | 'headCalls' | 'envoys' | (typeof aidStages)[number];

export interface Counted {
  readonly id: CountId;
  readonly total: Tally;
  /** In the last era, and before it; undefined where there is nothing to compare with. */
  readonly since: Tally | undefined;
  readonly before: Tally | undefined;
  /** Of those shown, how many have a date that does not tell which. */
  readonly either: number;
}

export interface CountCard {
  readonly id: 'visits' | 'heads' | 'contacts' | 'aid';
  /** The first is the large one. */
  readonly counts: readonly Counted[];
  readonly years: readonly YearBar[];
  /** What is counted, part by part. */
  readonly shown: readonly (readonly Countable[])[];
  /** Of those drawn, how many stand in no year. */
  readonly undated: number;
  /** Parts and repeats of others that are counted: they count once. */
  readonly repeated: number;
  /** Of which a perspective does not say what they would be counted by. */
  readonly unsaid: number;
}

interface Countable {
  readonly row: number;
  readonly year: number | undefined;
  readonly entry: { readonly eras: readonly string[] };
  /** It is found and not counted: a source says that there was nothing. */
  readonly isZero: boolean;
}

type Choices = Partial<Record<FacetId, readonly string[]>>;

interface Part {
  readonly id: CountId;
  readonly shown: readonly Countable[];
  readonly all: readonly Countable[];
  readonly choices: Choices | undefined;
}

const [head] = visitLevels;

/** Visits and calls of the whole record, by what is counted. */
const visitParts = once(function* (facts, whole) {
  const all = yield* allVisits.sliced(facts, whole);
  const by = (isIn: (visit: Contact) => boolean): readonly Contact[] => all.filter(isIn);
  return {
    all,
    visits: by(({ kind }) => kind === 'visit'),
    calls: by(({ kind }) => kind === 'call'),
    headVisits: by(({ kind, level }) => kind === 'visit' && level === head),
    headCalls: by(({ kind, level }) => kind === 'call' && level === head),
    unsaid: { form: by(({ form }) => form === undefined), level: by(({ level }) => level === undefined) },
  };
});

const envoys = once(function* (facts, whole) {
  return (yield* allContacts.sliced(facts, whole)).filter(({ kind }) => kind === 'envoy');
});

/** The aid of the whole record that is counted, by stage; what a voice does not say the stage of has no number here. */
const aidParts = once(function* (facts, whole) {
  const all = yield* kept.aid.sliced(facts, whole);
  return ofStages(all, whole).counted;
});

/** What each card needs to know of the whole record. */
export const neededBy = { visits: visitParts, contacts: envoys, aid: aidParts } as const;

export function visitCards(basis: Basis): CountCard[] {
  const { facts, whole } = basis;
  const parts = visitParts(facts, whole);
  const travelled = travelledBy(parts);
  const unsaid = (field: 'form' | 'level') => shownOf(parts.unsaid[field], basis.selection, facts.columns).length;
  return [
    cardOf('visits', [partOf('visits', parts.visits, travelled, basis)], basis, { unsaid: unsaid('form') }),
    cardOf(
      'heads',
      [
        partOf('headVisits', parts.headVisits, { ...travelled, level: [head] }, basis),
        partOf('headCalls', parts.headCalls, { form: ['call'], level: [head] }, basis),
      ],
      basis,
      { unsaid: unsaid('level') },
    ),
  ];
}

/** Chosen by their forms; where a form is not said no choice of forms would show them. */
function travelledBy({ unsaid }: { readonly unsaid: { readonly form: readonly Contact[] } }): Choices {
  return unsaid.form.length > 0 ? { kind: ['visit'] } : { form: visitForms.filter((form) => form !== 'call') };
}

/** Meetings of envoys are events that no facet tells from others. */
export function contactCard(basis: Basis): CountCard {
  const { facts, whole } = basis;
  const parts = [
    partOf('envoys', envoys(facts, whole), undefined, basis),
    partOf('calls', visitParts(facts, whole).calls, { form: ['call'] }, basis),
  ];
  return cardOf('contacts', parts, basis, { draws: 'all' });
}

/** Pledged, committed and delivered stand beside each other; they are never added up. */
export function aidCard(basis: Basis): CountCard {
  const { facts, whole, selection } = basis;
  const shown = keptShown('aid', facts, whole, selection);
  const { counted, tied, unsaid } = ofStages(shown, whole);
  const all = aidParts(facts, whole);
  const parts = aidStages.toReversed().map((stage): Part => ({
    id: stage,
    shown: counted[stage],
    all: all[stage],
    choices: { stage: [stage] },
  }));
  return cardOf('aid', parts, basis, { repeated: tied, unsaid });
}

function ofStages(aid: readonly Kept<'aid'>[], whole: Basis['whole']) {
  const said = aid.filter(({ record }) => record.stage !== undefined);
  const { tied } = countedOnce(recordsIn(said), whole);
  const left = new Set(tied.map(({ record }) => record));
  const counted = { pledged: [], committed: [], delivered: [] } as Record<(typeof aidStages)[number], Kept<'aid'>[]>;
  for (const one of said) if (one.record.stage && !left.has(one.record)) counted[one.record.stage].push(one);
  return { counted, tied: tied.length, unsaid: aid.length - said.length };
}

function partOf(id: CountId, all: readonly Contact[], choices: Choices | undefined, { facts, selection }: Basis): Part {
  return { id, shown: shownOf(all, selection, facts.columns), all, choices };
}

function cardOf(
  id: CountCard['id'],
  parts: readonly Part[],
  basis: Basis,
  { draws = 'first', repeated = 0, unsaid = 0 }: { draws?: 'first' | 'all'; repeated?: number; unsaid?: number },
): CountCard {
  const drawn = draws === 'all' ? parts : parts.slice(0, 1);
  const undatedIn = (those: readonly Countable[]) => those.reduce((count, { year }) => count + (year === undefined ? 1 : 0), 0);
  return {
    id,
    counts: parts.map((part) => countedOf(part, basis)),
    years: courseOfCounts(drawn.map((part) => yearlyOf(part.shown)), drawn.map((part) => wholeOf(part.all, basis).yearly), basis),
    shown: parts.map((part) => part.shown),
    undated: drawn.reduce((sum, part) => sum + undatedIn(part.shown), 0),
    repeated,
    unsaid,
  }; // oxfmt-ignore
}

function countedOf({ id, shown, all, choices }: Part, basis: Basis): Counted {
  const eras = erasOf(basis.facts);
  const [own, others] = [talliesOf(shown, basis), wholeOf(all, basis).tallies];
  const tally = (which: 'total' | 'since' | 'before', more: Choices = {}): Tally => ({
    shown: own[which],
    all: others[which],
    narrowing: choices && { choices: { ...choices, ...more } },
  });
  return {
    id,
    total: tally('total'),
    since: eras && tally('since', { era: [eras.last.id] }),
    before: eras && tally('before', { era: eras.before }),
    either: own.either,
  };
}

function talliesOf(those: readonly Countable[], { facts }: Pick<Basis, 'facts'>) {
  const eras = erasOf(facts);
  const counted = those.filter(({ isZero }) => !isZero);
  const none = { since: 0, before: 0, either: 0 };
  return { total: counted.length, ...(eras ? byLastEra(erasIn(counted), eras) : none) };
}

function* erasIn(those: readonly Countable[]) {
  for (const { entry } of those) yield entry.eras;
}

const known = new WeakMap<readonly Countable[], { tallies: ReturnType<typeof talliesOf>; yearly: ReturnType<typeof yearlyOf> }>();

/** What is counted of the whole record, which no filter changes. */
function wholeOf(all: readonly Countable[], basis: Pick<Basis, 'facts'>) {
  const counted = known.get(all) ?? { tallies: talliesOf(all, basis), yearly: yearlyOf(all) };
  known.set(all, counted);
  return counted;
}
