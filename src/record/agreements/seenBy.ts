/** An agreement, or a package of them, according to a voice: the stages that it reports, whom it names, what it says of the text and the term. */
import { type Ear, heardOf } from '../ear.ts';
import type { Agreement, Citation, RecordOf, Rival } from '../types.ts';

type Stage = Agreement['stages'][number];
type Signatories = NonNullable<Agreement['signatories']>;
type Package = NonNullable<RecordOf<'event'>['package']>;

export function agreementSeenBy(record: Agreement, common: Pick<Agreement, 'date' | 'places'>, ear: Ear): Agreement {
  const { signatories, duration, until, notReached, texts, ...rest } = record;
  const stages = stagesSeenBy(record, ear);
  const named = signatories && signatoriesSeenBy(signatories, ear);
  const term = duration && ear.value('duration', duration, undefined, () => undefined);
  const denied = heardOf(notReached ?? [], ear.speaks);
  const published = heardOf(texts ?? [], ear.speaks);
  const [end] = heardOf(until ? [until] : [], ear.speaks);
  return {
    ...rest,
    ...common,
    stages,
    ...(named && named.length > 0 && { signatories: named }),
    ...(denied.length > 0 && { notReached: denied }),
    ...(published.length > 0 && { texts: published }),
    ...(term && { duration: term }),
    ...(end && { until: end }),
  };
}

/** Of a package what the voice says of it; it stays a package where the voice says nothing. */
export function packageSeenBy({ stages, inAll }: Package, { speaks, silent }: Ear): Package {
  const heard = { stages: heardOf(stages, speaks), inAll: heardOf(inAll, speaks) };
  if (stages.length > 0 && heard.stages.length === 0) silent.push('package.stages');
  if (inAll.length > 0 && heard.inAll.length === 0) silent.push('package.inAll');
  return heard;
}

/** Who signed, of those whom the voice names, each with the office that it gives them. Whom it names instead stays among the rivals. */
function signatoriesSeenBy(signatories: Signatories, { hear, word, silent, kept }: Ear): Signatories {
  const left = signatories.flatMap((_, at) => (hear(`signatories.${at}.actor`).says === 'own' ? [at] : []));
  kept.set('signatories', left);
  if (left.length === 0) silent.push('signatories');
  return signatories.flatMap(({ actor, office: own }, at) => {
    if (!left.includes(at)) return [];
    const office = word(`signatories.${at}.office`, own);
    return [{ actor, ...(office !== undefined && { office }) }];
  });
}

function stagesSeenBy(record: Agreement, ear: Ear): Stage[] {
  const { speaks, silent, kept } = ear;
  const left: number[] = [];
  const stages = record.stages.flatMap((stage, at) => {
    const seen = stage.citations.some(speaks) ? withDayHeard(record, at, ear) : otherStage(record, at, ear);
    if (seen) left.push(at);
    return seen ?? [];
  });
  kept.set('stages', left);
  if (stages.length === 0) silent.push('stages');
  return stages;
}

/** The stage that the voice names in place of the record's, with no day; undefined where it names none. */
function otherStage(record: Agreement, at: number, { speaks, used, displaced }: Ear): Stage | undefined {
  const stage = record.stages[at]!;
  const field = `stages.${at}.stage`;
  const rival = record.rivals.find((one) => one.field === field && one.citations.some(speaks));
  if (!rival) return undefined;
  used.add(rival);
  displaced.push({ field, value: stage.stage, citations: stage.citations, note: '' });
  const { dateInferred: _, ...rest } = stage;
  return { ...rest, stage: rival.value as Stage['stage'], date: 'XXXX', citations: rival.citations.filter(speaks) };
}

/** A stage with the day that the voice gives it, where all its works that speak of the stage give another day. */
function withDayHeard(record: Agreement, at: number, { speaks, used, displaced }: Ear): Stage {
  const stage = record.stages[at]!;
  const field = `stages.${at}.date`;
  const speakers = stage.citations.filter(speaks);
  const isOfDay = (one: Rival) => one.field === field || (one.field === 'date' && stage.date === record.date);
  const other = record.rivals.find((one) => isOfDay(one) && speakers.every((speaker) => isFrom(speaker, one.citations)));
  if (!other) return { ...stage, citations: speakers };
  // where the day of the record has moved as well, its own day is among the others already
  if (!used.has(other)) {
    if (other.field === field) used.add(other);
    displaced.push({ field, value: stage.date, citations: citationsOfDay(record, stage, other), note: '' });
  }
  const { dateInferred: _, ...rest } = stage;
  return { ...rest, date: typeof other.value === 'string' ? other.value : 'XXXX', citations: speakers };
}

/** Who gives a stage the record's own day: the works of the stage without those of the other day, and failing them those of the record. */
function citationsOfDay(record: Agreement, stage: Stage, other: Rival): Citation[] {
  const ofStage = stage.citations.filter((citation) => !isFrom(citation, other.citations));
  return ofStage.length > 0 ? ofStage : record.citations.filter((citation) => !isFrom(citation, other.citations));
}

function isFrom({ source }: Citation, citations: readonly Citation[]): boolean {
  return citations.some((one) => one.source === source);
}
