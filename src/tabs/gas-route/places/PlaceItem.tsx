/** One place of the list: open when it is the chosen one, and choosing it here marks it on the map. */
import { memo, useEffect, useRef } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { RouteNode } from '@/record/types.ts';
import { FirstOfList } from '@/ui/FirstOfList.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { isSoft } from './layers.ts';
import marks from './Marks.module.css';
import style from './PlaceList.module.css';
import type { PlaceRow } from './placeRows.ts';
import { signOf } from './signs.ts';

interface Props {
  row: PlaceRow;
  /** The point of the route that is this place. */
  node: RouteNode | undefined;
  isChosen: boolean;
  isPaper: boolean;
  onSpot: (spot: string) => void;
  /** To a record, and to the records of a place; an item that has them is open. */
  links: { readonly linkTo: (id: string) => LinkProps; readonly onlyPlace: (id: string) => LinkProps } | undefined;
}

export const PlaceItem = memo(function PlaceItem({ row, node, isChosen, isPaper, onSpot, links }: Props) {
  const m = useRoomMessages();
  const ref = useRef<HTMLLIElement>(null);
  const { place, count, byLayer } = row;
  useEffect(() => {
    const item = ref.current;
    const list = item?.closest('[data-scrolls]');
    // where the list has no scrolling of its own the page stays where it is: the reader looks at the map
    if (isChosen && item && list && list.scrollHeight > list.clientHeight) list.scrollTop = item.offsetTop;
  }, [isChosen]);
  const notes = [
    isSoft(place) ? m.mapLayers.somewhere(place.name) : undefined,
    place.note,
    node && m.mapLayers.node([m.nodeRoles[node.properties.role], node.properties.note].filter(Boolean).join('. ')),
  ].filter((note) => note !== undefined);
  return (
    <li ref={ref} className={style.place}>
      <button type="button" aria-expanded={links !== undefined} onClick={() => onSpot(isChosen ? '' : place.id)}>
        <span className={style.name}>{m.mapLayers.place(place.name, count)}</span> <span className="quiet">{m.country(place.country)}</span>
        <span className={style.layers}>
          {[...byLayer].map(([layer, records]) => (
            <span key={layer} className={style.layer}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d={signOf(layer, 6)} className={marks.sign} transform="translate(8 8)" />
              </svg>
              {m.mapLayers.layer(m.mapLayers.parts[layer], records)}
            </span>
          ))}
        </span>
      </button>
      {links && (
        <div className={style.facts}>
          {!isPaper && (
            <p>
              <a {...links.onlyPlace(place.id)}>{m.sources.only}</a>
            </p>
          )}
          {notes.map((note) => (
            <p key={note} className="quiet">
              {note}
            </p>
          ))}
          <FirstOfList
            items={row.entries}
            keyOf={({ id }) => id}
            draw={({ id, title, date }) => (
              <>
                <a {...links.linkTo(id)}>{title}</a> <span className="quiet">{m.date(date)}</span>
              </>
            )}
          />
        </div>
      )}
    </li>
  );
});
