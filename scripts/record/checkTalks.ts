/** Whether the record knows what the talks show: every part of an address, every figure, every record that a sentence rests on. */
import { knownView } from '../../src/app/knownView.ts';
import type { Facts, Whole } from '../../src/record/facts.ts';
import { nearest } from '../../src/record/problem.ts';
import type { Scene, Talk } from '../../src/record/types.ts';
import { figureOf, figures } from '../../src/tabs/figures.ts';
import { parseAddress } from '../../src/view/address.ts';

/** A line for each fault. */
export function faultsOfTalks(talks: readonly Talk[], facts: Facts, whole: Whole): string[] {
  return talks.flatMap(({ id, scenes }) =>
    scenes.flatMap((scene) => faultsOf(scene, facts, whole).map((fault) => `stories/${id}.json: ${scene.id} › ${fault}`)),
  );
}

function faultsOf({ view: address, points }: Scene, facts: Facts, whole: Whole): string[] {
  const { view: asked, ignored } = parseAddress(address);
  const { view, unknown } = knownView(asked, facts, whole, undefined);
  const { tab, figure } = view;
  const missing = (register: Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>, ids: readonly string[], what: string) =>
    ids.flatMap((id) => (register.has(id) ? [] : [`points: "${id}" is no ${what}${nearest(id, register.keys())}`]));
  return [
    ...[...ignored, ...unknown].map((part) => `view: "${part}" is not known: correct it, or leave it out`),
    ...(asked.talk !== '' || asked.screen !== 'view' ? ['view: names a talk: a scene is a view, and its talk is the file'] : []),
    ...(figure !== '' && !figureOf(tab, figure)
      ? [`view: "fig=${figure}" is no figure of "${tab}": use one of ${figures[tab].join(', ')}`]
      : []),
    ...points.flatMap(({ records, works = [] }) => [
      ...missing(whole.records, records, 'record'),
      ...missing(whole.sources, works, 'work'),
    ]),
  ];
}
