/** Some places of the list: the first of them and the chosen one, and more when they are asked for. */
import { useEffect, useRef, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { RouteNode } from '@/record/types.ts';
import type { LinkProps } from '@/ui/link.ts';
import { useMore } from '@/ui/useMore.ts';
import { PlaceItem } from './PlaceItem.tsx';
import type { PlaceRow } from './placeRows.ts';

interface Props {
  rows: readonly PlaceRow[];
  /** The points of the route that are places, by the id of the place. */
  nodeAt: ReadonlyMap<string, RouteNode>;
  /** The place that is chosen; "" is none. */
  spot: string;
  isPaper: boolean;
  onSpot: (spot: string) => void;
  linkTo: (id: string) => LinkProps;
  onlyPlace: (id: string) => LinkProps;
}

/** How many are drawn at first, and how many more for each press. */
const step = 60;
const mostOnPaper = 300;

export function PlaceRows({ rows, nodeAt, spot, isPaper, onSpot, linkTo, onlyPlace }: Props) {
  const m = useRoomMessages();
  const list = useRef<HTMLUListElement>(null);
  const [count, showMore] = useMore(step, (first) =>
    list.current?.children[first]?.querySelector('button')?.focus({ preventScroll: true }),
  );
  const choose = useLatest(onSpot);
  if (rows.length === 0) return null;

  const first = rows.slice(0, isPaper ? mostOnPaper : count);
  const chosen = rows.find(({ place }) => place.id === spot);
  const drawn = chosen && !first.includes(chosen) ? [...first, chosen] : first;
  const left = rows.length - drawn.length;
  const more = rows.slice(first.length, first.length + step).filter((row) => row !== chosen).length;
  return (
    <>
      <ul ref={list}>
        {drawn.map((row) => {
          const { id } = row.place;
          const isChosen = id === spot;
          // links tell of the whole view: a closed row without them stays as it is when something else changes
          const links = isChosen || isPaper ? { linkTo, onlyPlace } : undefined;
          return <PlaceItem key={id} row={row} node={nodeAt.get(id)} isChosen={isChosen} isPaper={isPaper} onSpot={choose} links={links} />;
        })}
      </ul>
      {left > 0 &&
        (isPaper ? (
          <p className="quiet">{m.mapLayers.morePlaces(left)}</p>
        ) : (
          <button type="button" onClick={showMore}>
            {m.gasRoute.showMore(more)}
          </button>
        ))}
    </>
  );
}

/** The same function all the time, which calls the latest one. */
function useLatest<Value>(call: (value: Value) => void): (value: Value) => void {
  const latest = useRef(call);
  useEffect(() => {
    latest.current = call;
  }, [call]);
  const [lasting] = useState(() => (value: Value) => latest.current(value));
  return lasting;
}
