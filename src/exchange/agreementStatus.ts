/** The status of an agreement with its reasons, whether its text is public, and how agreements are counted, as text: the same on the screen and in a file. */
import type { Messages } from '@/i18n/messages.tsx';
import { dateOf } from '@/record/agreements/dateOf.ts';
import { countAgreements, type PackageCount } from '@/record/agreements/counting.ts';
import { type AgreementStatus, explainStatus, type PackageReport, type StageReport } from '@/record/agreements/status.ts';
import { textOf } from '@/record/agreements/texts.ts';
import { isUndated, trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { Agreement, Rival } from '@/record/types.ts';
import { publishersOf, rivalInWords } from './words.ts';

/** "Signed 8–9 July 2009; most of the package in force by June 2010, which texts is not said." */
export function statusSentence(agreement: Agreement, whole: Whole, m: Messages): string {
  const status = explainStatus(agreement, whole);
  const { reached, contested } = status;
  const beyond = beyondInWords(agreement, whole, m);
  const parts = [
    reached ? m.agreementStatus.reached(reached.stage, sideOf(reached, whole), whenOf(reached, m)) : m.agreementStatus.silent,
    ...unsaidOf(status, whole, m),
    ...contestedOf(contested, whole, m),
    ...beyond,
    ...(reached && beyond.length === 0 ? [m.agreementStatus.noLater] : []),
  ];
  const text = parts.join('; ');
  return `${text.charAt(0).toLocaleUpperCase(m.tag)}${text.slice(1)}.`;
}

/** What is said of stages beyond the one reached: of a package alone, or that they were not reached. */
export function beyondInWords(agreement: Agreement, whole: Whole, m: Messages): string[] {
  const { ofPackage, denied } = explainStatus(agreement, whole);
  return [...ofPackage.map((report) => packageInWords(report, m)), ...denied.map((report) => deniedInWords(report, whole, m))];
}

/** "announced", where the date of an agreement is not that of its signature; "signing not said" where nobody reports a stage. */
export function stageOfDate(agreement: Agreement, m: Messages): string {
  const stage = dateOf(agreement);
  return stage ? m.agreements.within(m.agreementStages[stage]) : m.agreements.noSigning;
}

/** "not yet implemented by 7 December 2010, according to Ann" */
export function deniedInWords(report: Omit<StageReport, 'rivals'>, whole: Whole, m: Messages): string {
  return m.agreementStatus.denied(report.stage, noLaterThan(report, m), publishersOf(report.citations, whole, m));
}

/** "20 years", "until 31 December 2030 (SANA)"; "" where nobody says. */
export function durationInWords({ duration, until }: Agreement, whole: Whole, m: Messages): string {
  const last = until && m.agreementStatus.until(m.date(trusted(until.date)), publishersOf(until.citations, whole, m));
  return [duration && m.quantity(duration), last].filter(Boolean).join('; ');
}

/** "public in Azerbaijani and Arabic", "none found: …", "none found among the 2 works cited; no other search is recorded" */
export function textInWords(agreement: Agreement, m: Messages): string {
  const text = textOf(agreement);
  switch (text.is) {
    case 'public':
      return m.textStates.public(m.and([...new Set(text.texts.map(({ language }) => m.languageName(language)))]));
    case 'not-found':
      return m.textStates.notFound(text.where);
    case 'not-cited':
      return m.textStates.notCited(text.works);
  }
}

/** How the agreements among the records are counted, a sentence each. */
export function countingInWords(whole: Whole, m: Messages, counted = countAgreements(whole.records.values())): string[] {
  const { total, betweenSides, withOthers, disputed, packages } = counted;
  return [
    m.counting.rule,
    m.counting.total(total, betweenSides, withOthers),
    ...(disputed > 0 ? [m.counting.disputed(disputed)] : []),
    ...packages.flatMap((one) => packageCountInWords(one, whole, m)),
  ];
}

function packageCountInWords({ event, named, counted, inAll }: PackageCount, whole: Whole, m: Messages): string[] {
  const publisher = (source: string) => whole.sources.get(source)?.publisher ?? source;
  const parts = [
    ...named.map(({ source, texts }, at) => m.counting[at === 0 ? 'named' : 'further'](texts.length, publisher(source))),
    ...counted.map(({ value, citations }) => m.counting.counted(value, publishersOf(citations, whole, m))),
  ];
  return [
    m.counting.package(event.title),
    ...(parts.length > 0 ? [m.counting.ofPackage(m.and(parts))] : []),
    ...inAll.map((count) => m.counting.inAll(count.value, whenOf(count, m), publishersOf(count.citations, whole, m))),
  ];
}

export function packageInWords(report: PackageReport, m: Messages): string {
  return m.agreementStatus.ofPackage(report.share, report.stage, whenOf(report, m));
}

function unsaidOf({ unsaidSides }: AgreementStatus, whole: Whole, m: Messages): string[] {
  return unsaidSides.length > 0 ? [m.agreementStatus.unsaid(namesOf(unsaidSides, whole, m))] : [];
}

function contestedOf(rivals: readonly Rival[], whole: Whole, m: Messages): string[] {
  const stage = (rival: Rival) => (typeof rival.value === 'string' ? rival.value : rivalInWords(rival, m));
  const others = rivals.map((rival) => m.agreementStatus.instead(stage(rival), publishersOf(rival.citations, whole, m)));
  return others.length > 0 ? [m.agreementStatus.contested(m.and(others))] : [];
}

/** "8–9 July 2009", "by June 2010" where only the end is given; undefined where nobody gives a date. */
export function whenOf({ date: text, dateInferred }: Pick<StageReport, 'date' | 'dateInferred'>, m: Messages): string | undefined {
  const date = trusted(text);
  if (isUndated(date)) return undefined;
  const words = date.first ? m.date(date) : m.agreementStatus.by(m.date({ ...date, first: date.last }));
  return dateInferred === undefined ? words : m.agreementStatus.inferred(words);
}

/** Of a "no": up to when it holds. */
function noLaterThan({ date: text }: Pick<StageReport, 'date'>, m: Messages): string | undefined {
  const { last, ...date } = trusted(text);
  return last === null || last.precision === 'unknown' ? undefined : m.agreementStatus.by(m.date({ ...date, first: last, last }));
}

function sideOf({ by }: StageReport, whole: Whole): string | undefined {
  return by && (whole.actors.get(by)?.name ?? by);
}

function namesOf(ids: readonly string[], whole: Whole, m: Messages): string {
  return m.and(ids.map((id) => whole.actors.get(id)?.name ?? id));
}
