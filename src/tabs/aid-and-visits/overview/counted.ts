/** The numbers of the overview that count records: visits, what heads of state did, contacts without a journey, aid. */
import { reportsZero } from '@/record/derive.ts';
import type { FacetId } from '@/record/facets.ts';
import type { Narrowing } from '@/record/narrow.ts';
import type { Aid, AnyRecord, RecordOf } from '@/record/types.ts';
import { aidStages, visitForms, visitLevels } from '@/record/words.ts';
import { allOfKind, recordsOfKind, undatedCount } from '../rows.ts';
import type { Basis } from '../shown.ts';
import { courseOfRecords, type YearBar } from './course.ts';
import { byLastEra, type Eras, erasOf } from './eras.ts';

/** How many are shown, of how many in the whole record, and what of the filter shows just these. */
export interface Tally {
  readonly shown: number;
  readonly all: number;
  readonly narrowing: Narrowing;
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
  readonly choices: Choices;
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
  }); // prettier-ignore
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

/** Meetings of envoys are events that no facet tells from others: whoever received them, or else the envoys themselves, show them with the fewest others. */
function envoysOf({ facts, whole, selection }: Basis): Part {
  const isMeeting = ({ meeting }: RecordOf<'event'>) => meeting !== undefined;
  const all = allOfKind('event', facts, whole).filter(isMeeting);
  const choices = (['hosts', 'envoys'] as const).map((role) => {
    const actors = new Set(all.flatMap(({ meeting }) => meeting?.[role].map(({ actor }) => actor) ?? []));
    const count = facts.entries.filter((entry) => entry.kind === 'event' && entry.actors.some((actor) => actors.has(actor))).length;
    return { actors, count };
  });
  const actors = choices.toSorted((a, b) => a.count - b.count)[0]?.actors ?? [];
  return {
    id: 'envoys',
    shown: recordsOfKind('event', selection, whole).filter(isMeeting),
    all,
    choices: { kind: ['event'], actor: [...actors] },
  };
}

/** Pledged, committed and delivered stand beside each other; they are never added up. */
function aidCard(basis: Basis): CountCard {
  const { facts, whole, selection } = basis;
  const [shown, all] = [recordsOfKind('aid', selection, whole), allOfKind('aid', facts, whole)];
  const [own, others] = [onceEach(shown), onceEach(all)];
  const parts = aidStages.toReversed().map((stage): Part => ({
    id: stage,
    shown: own.filter((aid) => aid.stage === stage),
    all: others.filter((aid) => aid.stage === stage),
    choices: { stage: [stage] },
  }));
  return cardOf('aid', parts, basis, {
    repeated: shown.length - own.length,
    unsaid: shown.filter(({ stage }) => stage === undefined).length,
  });
}

/** Without those that are a part or a repeat of another of the same stage that is there too. */
function onceEach(records: readonly Aid[]): Aid[] {
  const stages = new Map(records.map(({ id, stage }) => [id, stage]));
  return records.filter(
    ({ stage, related }) =>
      !related.some(({ id, relation }) => (relation === 'part-of' || relation === 'repeats') && stage && stages.get(id) === stage),
  );
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
    shown: some.length, all: ofAll.length, narrowing: { choices: { ...choices, ...more } },
  }); // prettier-ignore
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
