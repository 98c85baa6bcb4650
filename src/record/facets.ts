/** The facets: the questions by which records are chosen, each with the values that a record has in it. */
import type { Entry } from './entries.ts';

/** In the order in which they stand in addresses and sentences. */
export const facets = {
  sector: (entry: Entry) => entry.sectors,
  kind: (entry: Entry) => [entry.kind],
  /** Visits: the rank, the way, the occasion. */
  level: (entry: Entry) => entry.level ?? none,
  direction: (entry: Entry) => entry.direction ?? none,
  form: (entry: Entry) => entry.form ?? none,
  /** Agreements: what the text is called, and the last stage that is reported. */
  type: (entry: Entry) => entry.type ?? none,
  status: (entry: Entry) => entry.status ?? none,
  /** Aid. */
  stage: (entry: Entry) => entry.stage ?? none,
  /** Statements: what they are. */
  statement: (entry: Entry) => entry.statement ?? none,
  actor: (entry: Entry) => entry.actors,
  place: (entry: Entry) => entry.places,
  /** The works cited, rivals included; what they are written in, and for whom their publishers speak. */
  source: (entry: Entry) => entry.sources,
  language: (entry: Entry) => entry.languages,
  side: (entry: Entry) => entry.sides,
  /** Whether the sources agree. */
  disputed: disagreementOf,
  /** The eras of the dataset that the date overlaps. */
  era: (entry: Entry) => entry.eras,
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

function disagreementOf({ disputed, rivals }: Entry): readonly (typeof disagreements)[number][] {
  if (disputed) return rivals ? ['yes', 'rivals'] : ['yes'];
  return rivals ? ['rivals'] : ['no'];
}
