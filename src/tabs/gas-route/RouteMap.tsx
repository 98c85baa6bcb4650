/** The map: the route, the paths and the places over the land. */
import type { ReactNode } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { MapPart } from '@/record/words.ts';
import type { MapLayer } from '@/ui/map/layer.ts';
import { MapStage } from '@/ui/map/MapStage.tsx';
import type { Frame } from '@/ui/map/mercator.ts';
import { useSetting } from '@/ui/setting.tsx';
import { useBaseMap } from '@/ui/useBaseMap.ts';
import { dayInWords } from './day.ts';
import style from './GasRoute.module.css';
import { ChosenStrip } from './map/ChosenStrip.tsx';
import strip from './map/ChosenStrip.module.css';
import { LegLines } from './map/LegLines.tsx';
import { layOut } from './map/mapLayer.ts';
import { PathArcs } from './map/PathArcs.tsx';
import { RouteNodes } from './map/RouteNodes.tsx';
import { sightOf } from './map/sight.ts';
import type { Clusters } from './places/clusters.ts';
import { PlaceMarks } from './places/PlaceMarks.tsx';

interface Props {
  /** Stands above the map in full screen. */
  title: string;
  facts: Facts;
  whole: Whole;
  /** The route is drawn as of this day. */
  day: Day;
  hidden: ReadonlySet<MapPart>;
  clusters: Clusters;
  /** The leg or path that is chosen; "" is none. */
  leg: string;
  onLeg: (leg: string) => void;
  /** The place that is chosen; "" is none. */
  spot: string;
  onSpot: (spot: string) => void;
  at: string;
  onAt: (at: string) => void;
  /** What stands above the map in full screen, under its title and its day: the time. */
  head?: ReactNode;
}

/** While the audience guesses. */
const landAlone: MapLayer = { drawn: null, named: [] };

export function RouteMap({ title, facts, whole, day, hidden, clusters, leg, onLeg, spot, onSpot, at, onAt, head }: Props) {
  const m = useRoomMessages();
  const { isHidden = false } = useSetting();
  const { extent, view, waters, disputed, disclaimer } = facts.dataset.map;
  const { data: baseMap, isError, refetch } = useBaseMap(extent, disputed);
  const fixed = [
    ...waters.map(({ id, label, at: place }) => ({ id, text: label, at: place, kind: 'water' as const })),
    ...disputed.map(({ id, label, at: place }) => ({ id, text: label, at: place, kind: 'disputed' as const })),
  ];
  const row = clusters.rows.find(({ place }) => place.id === spot);
  const drawLegs = (frame: Frame, isTwin = false) => (
    <>
      <LegLines whole={whole} day={day} hidden={hidden} leg={leg} onLeg={onLeg} frame={frame} isTwin={isTwin} />
      <RouteNodes whole={whole} day={day} hidden={hidden} frame={frame} />
    </>
  );
  const layer = (frame: Frame, isHome: boolean): MapLayer => {
    if (isHidden) return landAlone;
    const { tags, inset, ...own } = layOut(frame, isHome, { whole, day, hidden, leg, clusters, spot }, m);
    return {
      ...own,
      drawn: (
        <>
          <PathArcs whole={whole} day={day} hidden={hidden} path={leg} onPath={onLeg} frame={frame} />
          {drawLegs(frame)}
          <PlaceMarks clusters={clusters} tags={tags} frame={frame} spot={spot} onSpot={onSpot} onAt={onAt} />
        </>
      ),
      inset: inset && { x: inset.x, y: inset.y, frame: inset.frame, layer: { ...inset.names, drawn: drawLegs(inset.frame, true) } },
    };
  };
  return (
    <>
      <MapStage
        label={m.gasRoute.map}
        extent={baseMap?.extent ?? extent}
        home={view}
        at={at}
        onAt={onAt}
        baseMap={baseMap}
        fixed={fixed}
        countryName={(code) => m.country(code)}
        first={[...new Set(whole.legs.flatMap(({ properties }) => properties.countries))]}
        layer={layer}
        stamp={disclaimer}
        brief={m.routeMap.schematic}
        sight={sightOf(whole, leg, row)}
        onEscape={() => {
          if (leg) onLeg('');
          if (spot) onSpot('');
        }}
        head={
          <>
            <p className={strip.title}>{title}</p>
            <p>{m.gasRoute.subtitle(dayInWords(day, m))}</p>
            {head}
          </>
        }
        strip={!isHidden && <ChosenStrip whole={whole} day={day} leg={leg} onLeg={onLeg} row={row} onSpot={onSpot} />}
      />
      {isError && (
        <p className={style.failed} role="alert">
          {m.gasRoute.baseMapFailed}{' '}
          <button type="button" onClick={() => void refetch()}>
            {m.failed.retry}
          </button>
        </p>
      )}
    </>
  );
}
