/** What the line diagram says of the chain on a day, in words; shorter where legs stand side by side. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import { kmBetween } from '@/record/route/chain.ts';
import { capacityOf, carriageOf, isInForce } from '@/record/route/moment.ts';
import type { Whole } from '@/record/facts.ts';
import type { Leg, RouteNode } from '@/record/types.ts';
import { standingName } from './chainFacts.ts';
import { type Content, plain, type Written } from './diagram.ts';
import { capacityInWords, carriageInWords, fullName, lengthInWords, shortName, standingInWords } from './legWords.ts';

/** What ends this near to a point of the chain ends there. */
const samePointKm = 1;

export function contentOf(
  chain: readonly Leg[],
  { nodes, paths }: Pick<Whole, 'nodes' | 'paths'>,
  day: Day,
  axis: 'across' | 'down',
  m: Messages,
): Content {
  const ids = chain.flatMap(({ properties: { from, to } }, at) => (at === 0 ? [from, to] : [to]));
  return {
    stops: ids.map((id) => ({ id, name: nameOf(id, nodes) })),
    steps: chain.map((leg) => ({
      id: leg.id,
      countries: leg.properties.countries.map(m.country),
      texts: textsOf(leg, day, axis, m),
    })),
    swaps: swapsOf(chain, ids, { nodes, paths }, day).map(({ from, to, isKnown }) => ({
      from,
      to,
      label: isKnown ? m.chain.swapFromTo(nameOf(ids[from] ?? '', nodes), nameOf(ids[to] ?? '', nodes)) : m.chain.underSwap,
    })),
  };
}

/** From stop to stop: the swaps of the day between two points of the chain, or else the runs of legs of which no more is said than that they are under one. */
function swapsOf(
  chain: readonly Leg[],
  ids: readonly string[],
  { nodes, paths }: Pick<Whole, 'nodes' | 'paths'>,
  day: Day,
): { from: number; to: number; isKnown: boolean }[] {
  const stopAt = (position: readonly [number, number] | undefined) =>
    position
      ? ids.findIndex((id) => nodes.some((node) => node.id === id && kmBetween(node.geometry.coordinates, position) < samePointKm))
      : -1;
  const known = paths
    .filter((path) => path.properties.kind === 'swap' && isInForce(path, day))
    .map(({ geometry: { coordinates } }) => [stopAt(coordinates[0]), stopAt(coordinates.at(-1))].toSorted((a, b) => a - b))
    .flatMap(([from = -1, to = -1]) => (from >= 0 && from < to ? [{ from, to, isKnown: true }] : []));
  if (known.length > 0) return known;
  const runs: { from: number; to: number; isKnown: boolean }[] = [];
  for (const [at, leg] of chain.entries()) {
    if (carriageOf(leg, day) !== 'swap') continue;
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1, isKnown: false });
  }
  return runs;
}

function nameOf(id: string, nodes: readonly RouteNode[]): string {
  return nodes.find((node) => node.id === id)?.properties.name ?? id;
}

function textsOf(leg: Leg, day: Day, axis: 'across' | 'down', m: Messages): Written[] {
  const { order, short, existence, trace, lengthKm } = leg.properties;
  const capacity = capacityOf(leg, day);
  const figures =
    lengthKm === undefined && !capacity
      ? [m.chain.neitherPublished]
      : [lengthInWords(leg, m), capacity ? m.chain.shortCapacity(capacity.bcmPerYear) : m.chain.capacityNotPublished];
  const doubts = [m.chain.evidence[existence], m.chain.traces[trace], m.chain.shortStandings[standingName(leg, day)]].filter(Boolean);
  const [head, said] = axis === 'across' ? [[m.chain.number(order), short], figures] : [[shortName(leg, m)], [m.chain.join(figures)]];
  const soft = axis === 'across' || doubts.length === 0 ? doubts : [m.chain.join(doubts)];
  const inTone = (tone: Written['tone']) => (text: string) => ({ text, tone });
  return [...head.map(inTone('strong')), ...said.map(plain), ...soft.map(inTone('soft'))];
}

/** A leg of the diagram for those who hear it: everything that its place, its width and its dashes say. */
export function legAloud(leg: Leg, nodes: readonly RouteNode[], day: Day, m: Messages): string {
  const { from, to, existence, trace } = leg.properties;
  return m.chain.segment(fullName(leg, m), nameOf(from, nodes), nameOf(to, nodes), [
    lengthInWords(leg, m),
    capacityInWords(leg, day, m),
    m.existence[existence],
    m.trace[trace],
    standingInWords(leg, day, m),
    carriageInWords(leg, day, m),
  ]);
}
