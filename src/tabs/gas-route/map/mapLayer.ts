/** Where everything on the map stands: names, tags and the inset keep clear of what is drawn, and of one another. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { boxOf } from '@/ui/map/layer.ts';
import type { Frame } from '@/ui/map/mercator.ts';
import type { Own } from '@/ui/map/names.ts';
import type { Box } from '@/ui/map/placing.ts';
import { textWidth } from '@/ui/textWidth.ts';
import { extentOfLegs, type InsetPlace, insetOf, shortLegs } from './inset.ts';
import { legLook } from './legLook.ts';
import { arcLines, legLines, type NamedOf, namesInInset, namesOnMap, shortOf } from './names.ts';
import { isSoft } from '../places/layers.ts';
import { radiusOf, ringPx } from '../places/marks.ts';
import { type Tag, tagsOn } from '../places/tags.ts';

export interface LaidOut extends Own {
  readonly tags: readonly Tag[];
  readonly inset: (InsetPlace & { readonly names: Own }) | undefined;
}

interface Of extends NamedOf {
  readonly whole: Pick<Whole, 'legs' | 'nodes' | 'paths' | 'places'>;
}

/** px, at the browser's own text size: from this width on there is room for the whole words of tags. */
const wordsFrom = 560;
const [fieldPx, namePx] = [14, 12];

export function layOut(frame: Frame, isHome: boolean, of: Of, m: Messages): LaidOut {
  const inset = isHome ? insetFor(frame, of, m) : undefined;
  const lines = [...legLines(frame, of), ...arcLines(frame, of)];
  const discs = of.clusters.marksIn(frame).map(({ lon, lat, records, rows }): Box => {
    const [x, y] = frame.at(lon, lat);
    const size = 2 * (radiusOf(records, rows.length > 1, frame.scale) + ringPx * frame.scale);
    return { x, y, width: size, height: size };
  });
  const tags = tagsOn(of.clusters.soft, frame, { boxes: inset ? [...discs, boxOf(inset)] : discs, lines }, ({ place, count }) =>
    frame.width >= wordsFrom * frame.scale ? m.mapLayers.tag(place.name, count) : m.mapLayers.shortTag(place.name, count),
  );
  return {
    named: namesOnMap(frame, of, m),
    lines,
    taken: tags,
    tags,
    inset: inset && { ...inset, names: { named: namesInInset(inset.frame, of, m), lines: legLines(inset.frame, of) } },
  };
}

/**
 * The inset of the legs that are too short to see. It keeps its place whatever the day and the filter, so that it does not jump while time
 * goes on: it is clear of all legs and of all places of the record; there only where two of its legs are drawn that day.
 */
function insetFor(frame: Frame, { whole, day, hidden }: Of, m: Messages): InsetPlace | undefined {
  const legs = whole.legs.filter(({ properties }) => !hidden.has(properties.existence));
  const short = shortLegs(legs, frame);
  if (short.filter((leg) => legLook(leg, day)).length < 2) return undefined;
  const ends = new Set(short.flatMap(({ properties: { from, to } }) => [from, to]));
  const names = whole.nodes.filter(({ id }) => ends.has(id)).map(({ properties }) => textWidth(shortOf(properties.name), namePx * frame.scale)); // oxfmt-ignore
  const fields = [...whole.places.values()].filter((place) => !isSoft(place)).map(({ lon, lat }): Box => {
    const [x, y] = frame.at(lon, lat);
    return { x, y, width: 2 * fieldPx * frame.scale, height: 2 * fieldPx * frame.scale };
  }); // oxfmt-ignore
  const always = { whole: { ...whole, legs }, hidden: new Set<never>(), day: Infinity };
  return insetOf(
    extentOfLegs(short),
    frame,
    { boxes: fields, lines: legLines(frame, always), others: arcLines(frame, always) },
    Math.max(0, ...names) + 16 * frame.scale,
    m.direction === 'rtl' ? 'left' : 'right',
  );
}
