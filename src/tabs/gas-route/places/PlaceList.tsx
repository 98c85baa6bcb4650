/** The places of the shown records, with the records behind each: the marks on the map as a list, and the places that no mark on it can show. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { RouteNode } from '@/record/types.ts';
import type { Extent } from '@/ui/mapLayout.ts';
import type { LinkProps } from '@/ui/link.ts';
import { byReach, type PlaceRow, recordCount } from './layers.ts';
import { PlaceItem } from './PlaceItem.tsx';
import style from './PlaceList.module.css';

interface Props {
  whole: Pick<Whole, 'nodes'>;
  rows: readonly PlaceRow[];
  /** How far the base map reaches. */
  extent: Extent;
  /** The place that is chosen, on the map or here; "" is none. */
  spot: string;
  onSpot: (spot: string) => void;
  linkTo: (id: string) => LinkProps;
  onlyPlace: (id: string) => LinkProps;
}

export function PlaceList({ whole, rows, extent, spot, onSpot, linkTo, onlyPlace }: Props) {
  const m = useRoomMessages();
  const { onMap, beyond } = byReach(rows, extent);
  const nodeAt = new Map(whole.nodes.flatMap((node) => (node.properties.place ? [[node.properties.place, node] as const] : [])));
  const list = (some: readonly PlaceRow[]) => (
    <ul>
      {some.map((row) => (
        <PlaceItem
          key={row.place.id}
          row={row}
          node={nodeAt.get(row.place.id)}
          isChosen={row.place.id === spot}
          onSpot={onSpot}
          linkTo={linkTo}
          only={onlyPlace(row.place.id)}
        />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="places-title" className={style.places}>
      <h2 id="places-title">{m.mapLayers.places}</h2>
      {rows.length === 0 && <p className="quiet">{m.mapLayers.nothing}</p>}
      {onMap.length > 0 && <h3>{m.mapLayers.onMapTitle(onMap.length)}</h3>}
      {list(onMap)}
      {beyond.length > 0 && <h3>{m.mapLayers.beyond(beyond.length, recordCount(beyond))}</h3>}
      {list(beyond)}
      <Points nodes={whole.nodes} />
    </section>
  );
}

/** The points of the route, whatever the filter. */
function Points({ nodes }: { nodes: readonly RouteNode[] }) {
  const m = useRoomMessages();
  if (nodes.length === 0) return null;
  return (
    <details className={style.points}>
      <summary>{m.gasRoute.nodes(nodes.length)}</summary>
      <ul>
        {nodes.map(({ id, properties: { name, role, country, note } }) => (
          <li key={id}>
            {name} <span className="quiet">{[m.nodeRoles[role], m.country(country), note].filter(Boolean).join('. ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
