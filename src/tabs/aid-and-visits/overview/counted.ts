/** The numbers of the overview that count records: visits, what heads of state did, contacts without a journey, aid. */
import { countedOnce } from '@/record/aidFigures.ts';
import { reportsZero } from '@/record/derive.ts';
import type { FacetId } from '@/record/facets.ts';
import type { Narrowing } from '@/record/narrow.ts';
import type { AnyRecord, RecordOf } from '@/record/types.ts';
import { aidStages, visitForms, visitLevels } from '@/record/words.ts';
import { allOfKind, recordsOfKind, undatedCount } from '../rows.ts';
import type { Basis } from '../shown.ts';
import { courseOfRecords, type YearBar } from './course.ts';
import { byLastEra, type Eras, erasOf } from './eras.ts';

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
  readonly records: readonly string[];
  /** Of those drawn, how many stand in no year. */
  readonly undated: number;
  /** Parts and repeats of others that are counted: they count once. */
  readonly repeated: number;
  /** Of which a perspective does not say what they would be counted by. */
  readonly unsaid: number;
}

type Choices = Partial<Record<FacetId, readonly string[]>>;

interface Part {
  readonly id: CountId;
  readonly shown: readonly AnyRecord[];
  readonly all: readonly AnyRecord[];
  readonly choices: Choices | undefined;
}

/** In the order of the page. */
export function countCards(basis: Basis): CountCard[] {
  const { facts, whole, selection } = basis;
  const [shown, all] = [recordsOfKind('visit', selection, whole), allOfKind('visit', facts, whole)];
  const [head] = visitLevels;
  /** Chosen by their forms; where a form is not said no choice of forms would show them. */
  const travelled: Choices = all.some(({ form }) => form === undefined)
    ? { kind: ['visit'] }
    : { form: visitForms.filter((form) => form !== 'call') };
  const part = (id: CountId, isIn: (visit: RecordOf<'visit'>) => boolean, choices: Choices): Part => ({
    id, shown: shown.filter(isIn), all: all.filter(isIn), choices,
  }); // oxfmt-ignore
  const calls = part('calls', ({ form }) => form === 'call', { form: ['call'] });
  const unsaid = (field: 'form' | 'level') => shown.filter((visit) => visit[field] === undefined).length;
  return [
    cardOf('visits', [part('visits', ({ form }) => form !== 'call', travelled)], basis, { unsaid: unsaid('form') }),
    cardOf(
      'heads',
      [
        part('headVisits', ({ form, level }) => level === head && form !== 'call', { ...travelled, level: [head] }),
        part('headCalls', ({ form, level }) => level === head && form === 'call', { form: ['call'], level: [head] }),
      ],
      basis,
      { unsaid: unsaid('level') },
    ),
    cardOf('contacts', [envoysOf(basis), calls], basis, { draws: 'all' }),
    aidCard(basis),
  ];
}

/** Meetings of envoys are events that no facet tells from others. */
function envoysOf({ facts, whole, selection }: Basis): Part {
  const isMeeting = ({ meeting }: RecordOf<'event'>) => meeting !== undefined;
  return {
    id: 'envoys',
    shown: recordsOfKind('event', selection, whole).filter(isMeeting),
    all: allOfKind('event', facts, whole).filter(isMeeting),
    choices: undefined,
  };
}

/** Pledged, committed and delivered stand beside each other; they are never added up. */
function aidCard(basis: Basis): CountCard {
  const { facts, whole, selection } = basis;
  const [shown, all] = [recordsOfKind('aid', selection, whole), allOfKind('aid', facts, whole)];
  // what a voice does not say the stage of has no number here
  const [own, others] = [shown, all].map((records) =>
    countedOnce(
      records.filter(({ stage }) => stage !== undefined),
      whole,
    ),
  );
  const parts = aidStages.toReversed().map((stage): Part => ({
    id: stage,
    shown: (own?.counted ?? []).filter((aid) => aid.stage === stage),
    all: (others?.counted ?? []).filter((aid) => aid.stage === stage),
    choices: { stage: [stage] },
  }));
  return cardOf('aid', parts, basis, {
    repeated: own?.tied.length ?? 0,
    unsaid: shown.filter(({ stage }) => stage === undefined).length,
  });
}

function cardOf(
  id: CountCard['id'],
  parts: readonly Part[],
  basis: Basis,
  { draws = 'first', repeated = 0, unsaid = 0 }: { draws?: 'first' | 'all'; repeated?: number; unsaid?: number },
): CountCard {
  const eras = erasOf(basis.facts);
  const drawn = draws === 'all' ? parts : parts.slice(0, 1);
  const [shown, all] = [drawn.flatMap((part) => part.shown), drawn.flatMap((part) => part.all)];
  return {
    id,
    counts: parts.map((part) => countedOf(part, eras, basis)),
    years: courseOfRecords(shown, all, basis),
    records: parts.flatMap((part) => part.shown.map((record) => record.id)),
    undated: undatedCount(shown),
    repeated,
    unsaid,
  };
}

function countedOf({ id, shown, all, choices }: Part, eras: Eras | undefined, { facts }: Basis): Counted {
  const [own, others] = [shown, all].map((records) => records.filter((record) => !reportsZero(record)));
  const tally = (some: readonly AnyRecord[] = [], ofAll: readonly AnyRecord[] = [], more: Choices = {}): Tally => ({
    shown: some.length, all: ofAll.length, narrowing: choices && { choices: { ...choices, ...more } },
  }); // oxfmt-ignore
  const total = tally(own, others);
  if (!eras || !own || !others) return { id, total, since: undefined, before: undefined, either: 0 };
  const [split, whole] = [byLastEra(own, eras, facts), byLastEra(others, eras, facts)];
  return {
    id,
    total,
    since: tally(split.since, whole.since, { era: [eras.last.id] }),
    before: tally(split.before, whole.before, { era: eras.before }),
    either: split.either.length,
  };
}
