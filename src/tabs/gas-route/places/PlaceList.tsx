/** The places of the shown records, with the records behind each: the marks on the map as a list, and the places that no mark on it can show. */
import { memo, useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { RouteNode } from '@/record/types.ts';
import type { Extent } from '@/ui/mapLayout.ts';
import type { LinkProps } from '@/ui/link.ts';
import { usePaper } from '@/ui/usePaper.ts';
import { byReach } from './layers.ts';
import style from './PlaceList.module.css';
import type { ShownPlaces } from './placeRows.ts';
import { PlaceRows } from './PlaceRows.tsx';

interface Props {
  whole: Pick<Whole, 'nodes'>;
  places: ShownPlaces;
  /** How far the base map reaches. */
  extent: Extent;
  /** The place that is chosen, on the map or here; "" is none. */
  spot: string;
  onSpot: (spot: string) => void;
  linkTo: (id: string) => LinkProps;
  onlyPlace: (id: string) => LinkProps;
}

export const PlaceList = memo(function PlaceList({ whole: { nodes }, places: { rows, recordsAt }, extent, spot, ...links }: Props) {
  const m = useRoomMessages();
  const isPaper = usePaper();
  const { onMap, beyond } = useMemo(() => byReach(rows, extent), [rows, extent]);
  const nodeAt = useMemo(
    () => new Map(nodes.flatMap((node) => (node.properties.place ? [[node.properties.place, node] as const] : []))),
    [nodes],
  );
  const list = { nodeAt, spot, isPaper, ...links };
  return (
    <section aria-labelledby="places-title" className={style.places}>
      <h2 id="places-title">{m.mapLayers.places}</h2>
      {rows.length === 0 && <p className="quiet">{m.mapLayers.nothing}</p>}
      {onMap.length > 0 && <h3>{m.mapLayers.onMapTitle(onMap.length)}</h3>}
      <PlaceRows rows={onMap} {...list} />
      {beyond.length > 0 && <h3>{m.mapLayers.beyond(beyond.length, recordsAt(beyond))}</h3>}
      <PlaceRows rows={beyond} {...list} />
      <Points nodes={nodes} />
    </section>
  );
});

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
