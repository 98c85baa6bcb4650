/** The map: the route, the paths and the places over the land. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { MapPart } from '@/record/words.ts';
import { MapStage } from '@/ui/map/MapStage.tsx';
import { useBaseMap } from '@/ui/useBaseMap.ts';
import style from './GasRoute.module.css';
import { LegLines } from './map/LegLines.tsx';
import { linesOnMap, namesOnMap } from './map/names.ts';
import { PathArcs } from './map/PathArcs.tsx';
import { RouteNodes } from './map/RouteNodes.tsx';
import type { Clusters } from './places/clusters.ts';
import { PlaceMarks } from './places/PlaceMarks.tsx';

interface Props {
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
}

export function RouteMap({ facts, whole, day, hidden, clusters, leg, onLeg, spot, onSpot, at, onAt }: Props) {
  const m = useRoomMessages();
  const { data: baseMap, isError, refetch } = useBaseMap();
  const { extent, view, waters, disputed, disclaimer } = facts.dataset.map;
  const fixed = [
    ...waters.map(({ id, label, at: place }) => ({ id, text: label, at: place, kind: 'water' as const })),
    ...disputed.map(({ id, label, at: place }) => ({ id, text: label, at: place, kind: 'disputed' as const })),
  ];
  const of = { whole, day, hidden, leg, clusters, spot };
  return (
    <>
      <MapStage
        label={m.gasRoute.map}
        extent={extent}
        home={view}
        at={at}
        onAt={onAt}
        baseMap={baseMap}
        fixed={fixed}
        countryName={(code) => m.country(code)}
        first={[...new Set(whole.legs.flatMap(({ properties }) => properties.countries))]}
        named={(frame) => namesOnMap(frame, of, m)}
        lines={(frame) => linesOnMap(frame, of)}
        stamp={disclaimer}
      >
        {(frame) => (
          <>
            <PathArcs whole={whole} day={day} hidden={hidden} path={leg} onPath={onLeg} frame={frame} />
            <LegLines whole={whole} day={day} hidden={hidden} leg={leg} onLeg={onLeg} frame={frame} />
            <RouteNodes whole={whole} day={day} hidden={hidden} frame={frame} />
            <PlaceMarks clusters={clusters} frame={frame} spot={spot} onSpot={onSpot} onAt={onAt} />
          </>
        )}
      </MapStage>
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
