/** What the legend says: what can be put away, by group, and what else the signs mean. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { isInForce, knownOf } from '@/record/route/moment.ts';
import { legExistence, pathKinds } from '@/record/route/words.ts';
import type { MapPart } from '@/record/words.ts';
import type { LegendItem } from '@/ui/Legend.tsx';
import { type Layer, layers } from '../places/layers.ts';
import { legLook, type Tone } from './legLook.ts';
import { shownNodes } from './nodes.ts';
import { ApproximateSign, AroundSign, ClusterSign, CountSign, ExistenceSign, FlowSign, HollowSign, LayerSign, PathSign, TagSign, ToneSign, WidthSign } from './LegendSigns.tsx'; // oxfmt-ignore

export interface PartItem extends LegendItem {
  readonly id: MapPart;
  readonly label: string;
  /** How many lines or records there are of it that day, put away or not. */
  readonly count: number;
  /** Whether any of it is drawn that day, unless it is put away: a plant has its sign without a record. */
  readonly isThere: boolean;
  /** "7 legs" */
  readonly counted: string;
}

export interface LegendGroup {
  readonly id: 'pipes' | 'paths' | 'places';
  /** Can be put away. */
  readonly parts: readonly PartItem[];
  /** Says what else a sign means. */
  readonly signs: readonly LegendItem[];
}

export interface LegendOf {
  readonly whole: Pick<Whole, 'legs' | 'nodes' | 'paths'>;
  readonly day: Day;
  readonly hidden: ReadonlySet<MapPart>;
  /** Shown records by layer, put away or not. */
  readonly counts: ReadonlyMap<Layer, number>;
  /** How wide lines are drawn on the map: 1 is their full width. */
  readonly lineScale: number;
  /** Offered even where they do not occur: what the reader has ticked does not go from under the hand. */
  readonly kept: ReadonlySet<MapPart>;
}

/** What does not occur is not offered; what is put away stays, so that it can be brought back. */
export function legendGroups({ whole, day, hidden, counts, lineScale, kept }: LegendOf, m: Messages): LegendGroup[] {
  const words = m.mapLayers;
  const offer = (id: MapPart, count: number, unit: keyof typeof words.counts, sign: LegendItem['sign'], isThere = count > 0): PartItem[] =>
    isThere || hidden.has(id) || kept.has(id)
      ? [{ id, label: words.parts[id], count, isThere, counted: words.counts[unit](count), sign }]
      : [];
  const there = knownOf(whole.legs, day);
  const looks = there
    .filter(({ properties }) => !hidden.has(properties.existence))
    .flatMap((leg) => {
      const look = legLook(leg, day);
      return look ? [{ leg, look }] : [];
    });
  const tones = (['carries', 'quiet', 'faint'] as const satisfies readonly Tone[]).filter((tone) =>
    looks.some(({ look }) => look.tone === tone),
  );
  // the narrowest and the widest, by which the others can be judged
  const widths = looks.flatMap(({ look }) => look.bcmPerYear ?? []);
  const samples = widths.length === 0 ? [] : [...new Set([Math.min(...widths), Math.max(...widths)])];
  const say = (id: string, holds: boolean, label: string, sign: LegendItem['sign']): LegendItem[] => (holds ? [{ id, label, sign }] : []);
  const linesAway = new Set([...hidden].filter((part) => part !== 'plants'));
  const hasPlants = shownNodes(whole, day, linesAway).some(({ properties }) => properties.role === 'power-plant');
  const hasPlaces = [...counts].some(([layer, count]) => count > 0 && !hidden.has(layer));
  return [
    {
      id: 'pipes',
      parts: legExistence.flatMap((id) =>
        offer(id, there.filter(({ properties }) => properties.existence === id).length, 'legs', <ExistenceSign existence={id} />),
      ),
      signs: [
        ...say('approximate', looks.some(({ leg }) => leg.properties.existence === 'documented' && leg.properties.trace === 'approximate'), words.signs.approximate, <ApproximateSign />), // oxfmt-ignore
        ...tones.flatMap((tone) => say(tone, true, words.signs[tone], <ToneSign tone={tone} />)),
        ...samples.flatMap((bcm) => say(`width ${bcm}`, true, words.signs.width(bcm), <WidthSign bcmPerYear={bcm} scale={lineScale} />)),
        ...say('hollow', looks.some(({ look }) => look.hollow), words.signs.hollow, <HollowSign scale={lineScale} />), // oxfmt-ignore
        ...say('flow', looks.some(({ look }) => look.flows), words.signs.flow, <FlowSign />), // oxfmt-ignore
      ],
    },
    {
      id: 'paths',
      parts: pathKinds.flatMap((id) =>
        offer(
          id,
          whole.paths.filter((path) => path.properties.kind === id && isInForce(path, day)).length,
          'paths',
          <PathSign kind={id} />,
        ),
      ),
      signs: [],
    },
    {
      id: 'places',
      parts: layers.flatMap((id) => {
        const count = counts.get(id) ?? 0;
        return offer(id, count, 'records', <LayerSign layer={id} />, count > 0 || (id === 'plants' && hasPlants));
      }),
      signs: hasPlaces
        ? [
            { id: 'count', label: words.signs.count, sign: <CountSign text={m.number(3)} /> },
            { id: 'cluster', label: words.signs.cluster, sign: <ClusterSign /> },
            { id: 'tag', label: words.signs.tag, sign: <TagSign text={m.number(3)} /> },
            { id: 'around', label: words.signs.around, sign: <AroundSign /> },
          ]
        : [],
    },
  ];
}

/** What is drawn, as one list: for paper and for files. */
export function shownItems(groups: readonly LegendGroup[], hidden: ReadonlySet<MapPart>): LegendItem[] {
  return groups.flatMap(({ parts, signs }) => [...parts.filter(({ id, isThere }) => isThere && !hidden.has(id)), ...signs]);
}
