/** The gas route as one chain: through time, on a map, as a line, in figures; its legs and the places of the shown records as lists that say the same. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { citationsOfLeg } from '@/record/route/chain.ts';
import { spanOf, type Selection } from '@/record/select.ts';
import { Figure, type SaveOf, type SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { ChainCard } from './chain/ChainCard.tsx';
import { dayInWords } from './chain/legWords.ts';
import { Distances } from './chain/Distances.tsx';
import { LegList } from './chain/LegList.tsx';
import { LineDiagram } from './chain/LineDiagram.tsx';
import style from './GasRoute.module.css';
import { hiddenOf } from './map/hidden.ts';
import { legLook } from './map/legLook.ts';
import { MapLegend } from './map/MapLegend.tsx';
import { makeClusters } from './places/clusters.ts';
import { byReach, layerCounts, placeRows } from './places/layers.ts';
import { PlaceList } from './places/PlaceList.tsx';
import { RouteMap } from './RouteMap.tsx';
import { RouteTables } from './RouteTables.tsx';
import { TimeBar } from './time/TimeBar.tsx';
import { type OnTo, useMoment } from './time/useMoment.ts';
import { Volumes } from './time/Volumes.tsx';

/** What of the view is the gas route's own, as the address writes it. */
interface RouteOptions {
  /** The leg or path that is looked at; "" is none. */
  readonly leg: string;
  /** The place that is looked at; "" is none. */
  readonly spot: string;
  /** What of the map is put away. */
  readonly hide: string;
  /** The two points of the chain whose distance is shown; "" is its ends. */
  readonly span: string;
  /** Middle of the map and zoom; "" is the whole route. */
  readonly at: string;
}

interface Props {
  facts: Facts;
  whole: Whole;
  selection: Selection;
  /** According to whom, where that is not the record's own choice. */
  according: string | undefined;
  /** From and To of the filter: the To is the moment at which the route is drawn. */
  from: string | undefined;
  to: string | undefined;
  onTo: OnTo;
  options: RouteOptions;
  onOptions: (options: Partial<RouteOptions>, move?: 'replace') => void;
  linkTo: (id: string) => LinkProps;
  onlyPlace: (id: string) => LinkProps;
  sources: SourcesOf;
  save: SaveOf;
}

export function GasRoute({
  facts,
  whole,
  selection,
  according,
  from,
  to,
  onTo,
  options,
  onOptions,
  linkTo,
  onlyPlace,
  sources,
  save,
}: Props) {
  const { leg, spot, hide, span, at } = options;
  const m = useRoomMessages();
  const chosen = { leg, onLeg: (id: string) => onOptions({ leg: id }) };
  const looked = { spot, onSpot: (id: string) => onOptions({ spot: id }) };
  const { extent } = facts.dataset.map;
  const moment = useMoment(to, facts.coverage.end, onTo);
  const { day } = moment;
  const hidden = useMemo(() => hiddenOf(hide), [hide]);
  const all = useMemo(() => placeRows(selection, whole), [selection, whole]);
  const rows = useMemo(() => placeRows(selection, whole, hidden), [selection, whole, hidden]);
  const clusters = useMemo(() => makeClusters(byReach(rows, extent).onMap), [rows, extent]);
  const placed = selection.shown.filter(({ places }) => places.length > 0).length;
  const subtitle = `${m.gasRoute.subtitle(dayInWords(day, m))} ${m.gasRoute.placed(placed, selection.shown.length)}`;
  const notes = [m.gasRoute.filterNote, ...(according === undefined ? [] : [m.gasRoute.accordingNote(according)]), m.gasRoute.swapNote];
  const drawn = {
    records: rows.flatMap(({ entries }) => entries.map(({ id }) => id)),
    works: [...whole.legs.flatMap(citationsOfLeg), ...whole.paths.flatMap(({ properties }) => properties.citations)].map(
      ({ source }) => source,
    ),
  };
  return (
    <div className={style.view}>
      <div className={style.columns}>
        <Figure
          title={m.gasRoute.title}
          subtitle={subtitle}
          note={
            <>
              <MapLegend whole={whole} day={day} hidden={hidden} counts={layerCounts(all)} onHide={(parts) => onOptions({ hide: parts })} />
              {notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </>
          }
          sources={sources(drawn)}
          tools={save({ ...drawn, title: m.gasRoute.title, subtitle, notes })}
          table={<RouteTables whole={whole} day={day} rows={rows} linkTo={linkTo} />}
        >
          <TimeBar facts={facts} whole={whole} moment={moment} from={spanOf({ ...(from !== undefined && { from }) }).start} />
          <RouteMap
            facts={facts}
            whole={whole}
            day={day}
            hidden={hidden}
            clusters={clusters}
            {...chosen}
            {...looked}
            at={at}
            onAt={(place) => onOptions({ at: place }, 'replace')}
          />
        </Figure>
        <div className={style.lists} data-scrolls>
          <LegList whole={whole} day={day} {...chosen} />
          <PlaceList whole={whole} rows={rows} extent={extent} {...looked} linkTo={linkTo} onlyPlace={onlyPlace} />
        </div>
      </div>
      <LineDiagram whole={whole} day={day} {...chosen} lookOf={(one) => legLook(one, day)} sources={sources} save={save} />
      <div className={style.pair}>
        <ChainCard whole={whole} day={day} {...chosen} />
        <Distances whole={whole} {...chosen} span={span} onSpan={(points) => onOptions({ span: points })} />
      </div>
      <Volumes facts={facts} whole={whole} selection={selection} day={day} linkTo={linkTo} sources={sources} save={save} />
    </div>
  );
}
