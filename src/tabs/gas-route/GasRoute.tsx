/** The gas route as one chain: through time, on a map, as a line, in figures; its legs and the places of the shown records as lists that say the same. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { besideOf, chainOf, pointsOf } from '@/record/route/chain.ts';
import { spanOf } from '@/record/filter.ts';
import type { Selection } from '@/record/select.ts';
import { Figure, type SaveOf, type SourcesOf } from '@/ui/Figure.tsx';
import { Later } from '@/ui/Later.tsx';
import { Part, useIsFit, useSetting } from '@/ui/setting.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { BelowMap } from './BelowMap.tsx';
import { LegList } from './chain/LegList.tsx';
import { dayInWords } from './day.ts';
import style from './GasRoute.module.css';
import { putAwayWords } from './map/hidden.ts';
import { MapLegend } from './map/MapLegend.tsx';
import { PlaceList } from './places/PlaceList.tsx';
import { RouteMap } from './RouteMap.tsx';
import { RouteTables } from './RouteTables.tsx';
import { TimeBar } from './time/TimeBar.tsx';
import { type OnTo, useMoment } from './time/useMoment.ts';
import { pictureFrom, useRouteShown } from './useRouteShown.ts';

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

export function GasRoute({ facts, whole, selection, options, onOptions, linkTo, sources, save, ...props }: Props) {
  const m = useRoomMessages();
  const { place } = useSetting();
  const isFit = useIsFit();
  const { leg, spot, span } = options;
  const chosen = { leg, onLeg: (id: string) => onOptions({ leg: id }) };
  const looked = { spot, onSpot: (id: string) => onOptions({ spot: id }) };
  const moment = useMoment(props.to, facts.coverage.end, props.onTo);
  const { day } = moment;
  const shown = useRouteShown(facts, whole, selection, options.hide);
  const { hidden, places: { rows } } = shown; // oxfmt-ignore
  const hasRoute = whole.legs.length > 0;
  const points = pointsOf(chainOf(whole), whole.nodes);
  const [first, last] = [points[0], points.at(-1)];
  // lines that do not meet lead from nowhere to nowhere
  const isOne = besideOf(whole).apart.length === 0;
  const title = m.gasRoute.title(isOne && first && last ? [first.properties.name, last.properties.name] : undefined);
  const from = spanOf({ ...(props.from !== undefined && { from: props.from }) }).start;
  const timeBar = () => hasRoute && <TimeBar facts={facts} whole={whole} moment={moment} from={from} />;
  const asOf = hasRoute ? m.gasRoute.subtitle(dayInWords(day, m)) : m.gasRoute.noRoute;
  const placed = m.gasRoute.placed(shown.placed, selection.count);
  // an audience reads one line, and asks for the rest
  const isBrief = isFit && place === 'stage' && hasRoute;
  const subtitle = isBrief ? asOf : `${asOf} ${placed}`;
  const notes = [
    ...(isBrief ? [placed] : []),
    ...(isFit ? [facts.dataset.map.disclaimer] : []),
    ...(hasRoute ? [m.gasRoute.filterNote] : []),
    ...(hasRoute && props.according !== undefined ? [m.gasRoute.accordingNote(props.according)] : []),
    ...(whole.legs.some(({ properties }) => properties.carries?.how === 'swap') ? [m.gasRoute.swapNote] : []),
  ];
  const away = putAwayWords(hidden, m);
  const common = { facts, whole, day };
  return (
    <div className={style.view}>
      <div className={style.columns}>
        <div className={style.map}>
          <Part>{timeBar()}</Part>
          <Figure
            name="map"
            title={title}
            subtitle={subtitle}
            hides
            legend={<MapLegend whole={whole} day={day} hidden={hidden} counts={shown.counts} onHide={(hide) => onOptions({ hide })} />}
            note={notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
            sources={sources(shown.drawn)}
            tools={save(pictureFrom({ figure: 'map', title, subtitle, notes: away === '' ? notes : [away, ...notes] }, shown.drawn))}
            table={<RouteTables whole={whole} day={day} hidden={hidden} rows={rows} linkTo={linkTo} />}
          >
            <RouteMap
              {...common}
              title={title}
              hidden={hidden}
              clusters={shown.clusters}
              {...chosen}
              {...looked}
              at={options.at}
              onAt={(at) => onOptions({ at }, 'replace')}
              head={timeBar()}
            />
          </Figure>
        </div>
        <div className={style.lists} data-scrolls>
          {hasRoute && (
            <Part name="legs">
              <LegList whole={whole} day={day} hidden={hidden} {...chosen} linkTo={linkTo} />
            </Part>
          )}
          <Part name="places">
            <PlaceList
              whole={whole}
              places={shown.places}
              extent={facts.dataset.map.extent}
              {...looked}
              linkTo={linkTo}
              onlyPlace={props.onlyPlace}
            />
          </Part>
        </div>
      </div>
      <Later className={style.view}>
        {() => (
          <BelowMap
            {...common}
            selection={selection}
            chosen={chosen}
            span={span}
            onSpan={(ends) => onOptions({ span: ends })}
            linkTo={linkTo}
            sources={sources}
            save={save}
          />
        )}
      </Later>
    </div>
  );
}
