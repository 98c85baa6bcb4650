/** The facets: the questions by which records are chosen, each with the values that a record has in it. */
import type { Entry } from './entries.ts';

/** What of a record answers the facets; its eras follow from its date. */
export type Faceted = Omit<Entry, 'id' | 'title' | 'date' | 'ownDate' | 'eras' | 'origins'> & Partial<Pick<Entry, 'eras'>>;

/** In the order in which they stand in addresses and sentences. */
export const facets = {
  sector: (entry: Faceted) => entry.sectors,
  kind: (entry: Faceted) => [entry.kind],
  /** Visits: the rank, the way, the occasion. */
  level: (entry: Faceted) => entry.level ?? none,
  direction: (entry: Faceted) => entry.direction ?? none,
  form: (entry: Faceted) => entry.form ?? none,
  /** Agreements: what the text is called, and the last stage that is reported. */
  type: (entry: Faceted) => entry.type ?? none,
  status: (entry: Faceted) => entry.status ?? none,
  /** Aid. */
  stage: (entry: Faceted) => entry.stage ?? none,
  /** Statements: what they are. */
  statement: (entry: Faceted) => entry.statement ?? none,
  actor: (entry: Faceted) => entry.actors,
  place: (entry: Faceted) => entry.places,
  /** The works cited, rivals included; what they are written in, and for whom their publishers speak. */
  source: (entry: Faceted) => entry.sources,
  language: (entry: Faceted) => entry.languages,
  side: (entry: Faceted) => entry.sides,
  /** Whether the sources agree. */
  disputed: disagreementOf,
  /** The eras of the dataset that the date overlaps. */
  era: (entry: Faceted) => entry.eras ?? none,
} as const;

const none: readonly string[] = [];

/** The facets that one kind alone has: chosen in any way, they leave out the other kinds. */
export const ofOneKind: ReadonlySet<string> = new Set<FacetId>(['level', 'direction', 'form', 'type', 'status', 'stage', 'statement']);

export type FacetId = keyof typeof facets;
export const facetIds = Object.keys(facets) as FacetId[];

/** In `disputed`: nothing can be chosen; another value stands beside the one that was chosen; neither. */
export const disagreements = ['yes', 'rivals', 'no'] as const;

/** The era of what nobody dates. */
export const undated = 'undated';

function disagreementOf({ disputed, rivals }: Faceted): readonly (typeof disagreements)[number][] {
  if (disputed) return rivals ? ['yes', 'rivals'] : ['yes'];
  return rivals ? ['rivals'] : ['no'];
}
