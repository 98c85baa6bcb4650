/**
 * The course of an agreement. A stage is reported of the text itself, said not to have been reached, said only of the package of which
 * the text is a part, passed because a reported stage cannot be without it, or unknown. Nothing here is stored: all is read from the record.
 */
import { statusOf } from '../derive.ts';
import { parseEdtf } from '../edtf.ts';
import type { Whole } from '../facts.ts';
import type { Agreement, Citation, RecordOf, Rival } from '../types.ts';
import { agreementStages, type packageShares } from '../words.ts';

export type AgreementStage = (typeof agreementStages)[number];
export type PackageShare = (typeof packageShares)[number];

/** What somebody says of a stage. */
export interface StageReport {
  readonly stage: AgreementStage;
  /** EDTF; "XXXX" where nobody gives a date. Of a "no": the day up to which it was not reached. */
  readonly date: string;
  readonly dateInferred?: string | undefined;
  /** The side (id of a country) whose stage it is, where it is of one side alone. */
  readonly by?: string | undefined;
  readonly citations: readonly Citation[];
  readonly note?: string | undefined;
  /** What others say instead of this stage, or of its day. */
  readonly rivals: readonly Rival[];
}

/** What is said of a package, and of no one text in it. */
export interface PackageReport extends StageReport {
  /** The id of the package, an event. */
  readonly package: string;
  readonly share: PackageShare;
}

/** Everything that is said of one stage. `state` is the strongest: a report before a "no", both before a word on the package. */
export interface StageLine {
  readonly stage: AgreementStage;
  readonly state: 'reported' | 'denied' | 'of-package' | 'passed' | 'unknown';
  /** In the order of the record; an approval may be reported of each side. */
  readonly reports: readonly StageReport[];
  readonly denials: readonly StageReport[];
  readonly ofPackage: readonly PackageReport[];
  /** Of a stage that is reported of a side alone: the sides among the parties (ids of countries) of which nobody says it. */
  readonly unsaidSides: readonly string[];
}

/** Why the status of an agreement is what it is. */
export interface AgreementStatus {
  /** The last stage that is reported of the text itself; undefined where the voice that is heard is silent on all. */
  readonly reached: StageReport | undefined;
  /** The sides (ids of countries) of which `reached` is not said, where it is reported of a side alone. */
  readonly unsaidSides: readonly string[];
  /** What others say instead of the stage reached: not of its day. */
  readonly contested: readonly Rival[];
  /** What is said of the package alone, of stages beyond the one reached. */
  readonly ofPackage: readonly PackageReport[];
  /** Stages beyond the one reached that a source says were not reached. */
  readonly denied: readonly StageReport[];
  /** Stages beyond the one reached of which nobody says anything. */
  readonly unknown: readonly AgreementStage[];
  /** EDTF: the latest moment of which anything is said of its course. What lies behind it is silence. */
  readonly lastSaid: string | undefined;
}

type Registers = Pick<Whole, 'records' | 'actors'>;

/** A line for every stage, in the order in which a text goes through them. */
export function stageLines(agreement: Agreement, whole: Registers): StageLine[] {
  const reports = reportsOf(agreement);
  const denials = (agreement.notReached ?? []).map((one) => ({ ...one, rivals: [] }));
  const packages = packageReportsOf(agreement, whole);
  return agreementStages.map((stage) => {
    const isOf = (one: StageReport) => one.stage === stage;
    const said = { reports: reports.filter(isOf), denials: denials.filter(isOf), ofPackage: packages.filter(isOf) };
    return { stage, state: stateOf(stage, said, reports), ...said, unsaidSides: unsaidSides(said.reports, agreement, whole) };
  });
}

/** The status of an agreement with its reasons. */
export function explainStatus(agreement: Agreement, whole: Registers): AgreementStatus {
  const status = statusOf(agreement);
  const reached = status && reportsOf(agreement)[agreement.stages.indexOf(status)];
  const lines = stageLines(agreement, whole);
  const after = lines.slice(reached ? agreementStages.indexOf(reached.stage) + 1 : 0);
  const own = lines.find(({ stage }) => stage === reached?.stage);
  return {
    reached,
    unsaidSides: own?.unsaidSides ?? [],
    contested: reached?.rivals.filter(isOfStage) ?? [],
    ofPackage: after.flatMap(({ ofPackage }) => ofPackage),
    denied: after.flatMap(({ denials }) => denials),
    unknown: after.filter(({ state }) => state === 'unknown').map(({ stage }) => stage),
    lastSaid: latest(lines.flatMap(({ reports, denials, ofPackage }) => [...reports, ...denials, ...ofPackage]).map(({ date }) => date)),
  };
}

/** The packages (events) of which an agreement is a part. */
export function packagesOf({ related }: Agreement, { records }: Pick<Whole, 'records'>): RecordOf<'event'>[] {
  return related.flatMap(({ id, relation }) => {
    const event = relation === 'part-of' ? records.get(id) : undefined;
    return event?.kind === 'event' && event.package ? [event] : [];
  });
}

function reportsOf(agreement: Agreement): StageReport[] {
  // a rival of the record's date is one of the stage that bears that date
  const isAbout = (field: string, at: number, date: string) =>
    field === `stages.${at}` || field.startsWith(`stages.${at}.`) || (field === 'date' && date === agreement.date);
  return agreement.stages.map((stage, at) => ({
    ...stage,
    rivals: agreement.rivals.filter(({ field }) => isAbout(field, at, stage.date)),
  }));
}

function packageReportsOf(agreement: Agreement, whole: Registers): PackageReport[] {
  return packagesOf(agreement, whole).flatMap(({ id, package: said }) =>
    (said?.stages ?? []).map((report) => ({ ...report, package: id, rivals: [] })),
  );
}

type Said = Pick<StageLine, 'reports' | 'denials' | 'ofPackage'>;

function stateOf(stage: AgreementStage, { reports, denials, ofPackage }: Said, all: readonly StageReport[]): StageLine['state'] {
  if (reports.length > 0) return 'reported';
  if (denials.length > 0) return 'denied';
  if (ofPackage.length > 0) return 'of-package';
  return stage === 'negotiated' && all.some(settlesText) ? 'passed' : 'unknown';
}

/** Who initials or signs a text has settled it. No other stage is certain from another: a memorandum may be carried out without entering into force. */
function settlesText({ stage, rivals }: StageReport): boolean {
  return (stage === 'initialled' || stage === 'signed') && !rivals.some(isOfStage);
}

function isOfStage({ field }: Rival): boolean {
  return field.startsWith('stages') && !field.endsWith('.date');
}

/** Where a stage is reported of sides alone: the countries among the parties that are left. */
function unsaidSides(reports: readonly StageReport[], { parties }: Agreement, { actors }: Registers): string[] {
  if (reports.length === 0 || reports.some(({ by }) => by === undefined)) return [];
  const sides = new Set(parties.flatMap(({ actor }) => actors.get(actor)?.side ?? []));
  return [...sides].filter((side) => actors.get(side)?.kind === 'country' && !reports.some(({ by }) => by === side));
}

/** The last moment of the latest of dates, as it is written; undefined where none is given. */
function latest(dates: readonly string[]): string | undefined {
  const moments = dates.flatMap((text) => {
    const last = text.split('/').at(-1) ?? text;
    const date = parseEdtf(last === '..' ? (text.split('/')[0] ?? text) : last);
    return date && Number.isFinite(date.end) ? [date] : [];
  });
  return moments.toSorted((a, b) => a.end - b.end).at(-1)?.text;
}
