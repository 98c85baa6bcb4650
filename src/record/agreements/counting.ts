/**
 * How agreements are counted. Each text is one record and counts once, however many works name it. A package is an event: it counts as no
 * text, and what others count in it stands beside the texts that are named, and is never added to them.
 */
import { quantityAt } from '../disagreements.ts';
import { atOnce, paused, type Sliced } from '../slices.ts';
import type { Agreement, AnyRecord, Citation, RecordOf } from '../types.ts';

type Package = RecordOf<'event'>;

export interface AgreementCount {
  /** Texts: those between the two sides alone, and those with other parties. */
  readonly total: number;
  readonly betweenSides: number;
  readonly withOthers: number;
  /** Texts of which something is disputed: of some even that they were signed. */
  readonly disputed: number;
  readonly packages: readonly PackageCount[];
}

export interface PackageCount {
  readonly event: Package;
  /** The texts that are parts of it, each in one group: those that one work names (the work that names most first), then those that only others name. */
  readonly named: readonly NamedTexts[];
  /** How many documents are counted in it by those who do not name as many. */
  readonly counted: readonly { readonly value: number; readonly citations: readonly Citation[] }[];
  /** Counts of all documents between the two sides. */
  readonly inAll: NonNullable<Package['package']>['inAll'];
}

export interface NamedTexts {
  /** The id of the work. */
  readonly source: string;
  /** The ids of the texts. */
  readonly texts: readonly string[];
}

/** Counts the agreements among records; other records but packages are passed over. */
export function countAgreements(records: Iterable<AnyRecord>): AgreementCount {
  return atOnce(agreementsCounted(records));
}

/** The same in slices. */
export function* agreementsCounted(records: Iterable<AnyRecord>): Sliced<AgreementCount> {
  const texts: Agreement[] = [];
  const events: Package[] = [];
  const partsOf = new Map<string, Set<Agreement>>();
  yield* paused(records, 128, (record) => {
    if (record.kind === 'event' && record.package) events.push(record);
    if (record.kind !== 'agreement') return;
    texts.push(record);
    for (const { id, relation } of record.related) if (relation === 'part-of') partsOf.set(id, (partsOf.get(id) ?? new Set()).add(record));
  });
  const packages: PackageCount[] = [];
  yield* paused(events, 128, (event) => packages.push(countPackage(event, [...(partsOf.get(event.id) ?? [])])));
  const withOthers = texts.filter(({ thirdParty }) => thirdParty).length;
  return {
    total: texts.length,
    betweenSides: texts.length - withOthers,
    withOthers,
    disputed: texts.filter(({ disputed }) => disputed !== undefined).length,
    packages,
  };
}

/** `texts` are those that are parts of it. */
function countPackage(event: Package, texts: readonly Agreement[]): PackageCount {
  const named = byNamingWork(texts);
  const isNaming = ({ value, citations }: { value: number; citations: readonly Citation[] }) =>
    named.some(({ source, texts: own }) => own.length === value && citations.some((citation) => citation.source === source));
  return { event, named, counted: countsOf(event).filter((count) => !isNaming(count)), inAll: event.package?.inAll ?? [] };
}

/** Groups texts by the works that name them: the work with most of those that are left comes next, and takes them. */
function byNamingWork(texts: readonly Agreement[]): NamedTexts[] {
  const groups: NamedTexts[] = [];
  let rest = texts;
  while (rest.length > 0) {
    const works = new Map<string, string[]>();
    for (const text of rest) for (const source of namersOf(text)) works.set(source, [...(works.get(source) ?? []), text.id]);
    const [source, own] = [...works].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? ['', []];
    if (own.length === 0) break;
    groups.push({ source, texts: own });
    rest = rest.filter(({ id }) => !own.includes(id));
  }
  return groups;
}

/** The works that name a text, not those that only support some detail of it. */
function namersOf({ citations }: Agreement): Set<string> {
  return new Set(citations.filter(({ supports }) => !supports || supports.includes('title')).map(({ source }) => source));
}

/** How many documents an event is said to have: its own figure, and what others say instead. */
function countsOf(event: Package): { value: number; citations: readonly Citation[] }[] {
  const own = (event.quantities ?? []).flatMap(({ unit, value }, at) =>
    unit === 'document' && value !== undefined
      ? [{ value, citations: event.citations.filter((one) => isAbout(one, `quantities.${at}`)) }]
      : [],
  );
  const others = event.rivals.flatMap(({ field, value, citations }) =>
    quantityAt(event, field)?.unit === 'document' && typeof value === 'number' ? [{ value, citations }] : [],
  );
  return [...own, ...others];
}

function isAbout({ supports }: Citation, field: string): boolean {
  return !supports || supports.some((path) => path === 'quantities' || path === field || path.startsWith(`${field}.`));
}
