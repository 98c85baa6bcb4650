/** The works of a talk, without drawing it: for the scene of all sources, the deck and the handout. */
import { isContact } from '@/record/contacts.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { citationsOfLeg } from '@/record/route/chain.ts';
import { select } from '@/record/select.ts';
import type { AnyRecord, Kind, Scene, Source, Talk } from '@/record/types.ts';
import { sourceTypes } from '@/record/words.ts';
import { type FigureId, figureOf } from '@/tabs/figures.ts';
import { parseAddress } from '@/view/address.ts';
import type { View } from '@/view/view.ts';

type Draws = (record: AnyRecord | undefined) => boolean;

const only =
  (...kinds: readonly Kind[]): Draws =>
  (record) =>
    record !== undefined && kinds.includes(record.kind);

/** What a figure draws of the records that are selected; a figure that is not named draws all. The legs of the route are no records. */
const draws: Partial<Readonly<Record<FigureId, Draws>>> = {
  table: only('agreement'),
  reached: only('agreement'),
  promises: only('agreement', 'aid', 'gas', 'trade'),
  pairs: only('agreement'),
  legs: only(),
  line: only(),
  chain: only(),
  distances: only(),
  volumes: only('gas'),
  'visits-by-time': isContact,
  'calls-by-time': isContact,
  'visits-by': isContact,
  'who-met-whom': isContact,
  'longest-silences': isContact,
  calendar: isContact,
  eras: isContact,
  'aid-by-year': only('aid'),
  'aid-by-part': only('aid'),
  'promised-aid': only('aid'),
  'aid-given': only('aid'),
  money: only('trade'),
  'gas-rates': only('gas'),
  'gas-totals': only('gas'),
};

/** The figures that are drawn from the legs of the route. */
const routes: ReadonlySet<string> = new Set<FigureId>(['map', 'legs', 'line', 'chain', 'distances']);

/** What a scene rests on: ids of works, each once. */
export interface SceneWorks {
  /** Of the records behind its points, and of the works that these name. */
  readonly points: readonly string[];
  /** Behind its view: those of all records that its filter selects for what is shown. An upper bound: a figure may leave some of them out, and neither the text of a search nor a perspective is obeyed. */
  readonly view: readonly string[];
}

export function worksOfScene(scene: Scene, facts: Facts, whole: Whole): SceneWorks {
  return {
    points: [...new Set(scene.points.flatMap((point) => worksBehind(point, facts)))],
    view: scene.show === 'view' ? worksOfView(parseAddress(scene.view).view, facts, whole) : [],
  };
}

/** Ids of the works behind all that a view selects for its figure: the upper bound of `SceneWorks`. */
export function worksOfView({ tab, figure, filter }: View, facts: Facts, whole: Whole): string[] {
  const one = figureOf(tab, figure);
  const isDrawn = one && draws[one];
  const { shown: selected } = select(facts.columns, filter, undefined);
  const shown = isDrawn ? selected.filter(({ id }) => isDrawn(whole.records.get(id))) : selected;
  const legs = tab === 'gas-route' && (!one || routes.has(one)) ? whole.legs.flatMap(citationsOfLeg).map(({ source }) => source) : [];
  return [...new Set([...shown.flatMap(({ sources }) => sources), ...legs])];
}

/** What a sentence or a picture says that it rests on: ids of records, and of works that are cited outside of these. */
interface Named {
  readonly records: readonly string[];
  readonly works?: readonly string[] | undefined;
}

/** Ids of the works behind a sentence or a picture: those that it names itself, and those of its records. */
export function worksBehind({ records, works = [] }: Named, facts: Facts): string[] {
  return [...works, ...worksOfRecords(records, facts)];
}

/** Ids of the works that these records cite. */
export function worksOfRecords(ids: readonly string[], facts: Facts): string[] {
  return ids.flatMap((id) => facts.byId.get(id)?.sources ?? []);
}

/** Every work behind the points and the views of a talk, once, in the order in which the scenes come to them. */
export function worksOfTalk({ scenes }: Talk, facts: Facts, whole: Whole): Source[] {
  const ids = scenes.flatMap((scene) => {
    const { points, view } = worksOfScene(scene, facts, whole);
    return [...points, ...view];
  });
  return [...new Set(ids)].flatMap((id) => whole.sources.get(id) ?? []);
}

/** Works by their type, in the order of the types; no empty group. */
export function byType(works: readonly Source[]): { readonly type: Source['type']; readonly works: readonly Source[] }[] {
  return sourceTypes.map((type) => ({ type, works: works.filter((work) => work.type === type) })).filter((group) => group.works.length > 0);
}
