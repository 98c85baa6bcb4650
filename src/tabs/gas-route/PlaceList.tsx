/** The places of the shown records, with the records behind each: the circles on the map as a list. */
import { useEffect, useRef } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { usePaper } from '@/ui/usePaper.ts';
import style from './GasRoute.module.css';
import type { PlaceRow } from './places.ts';

interface Props {
  rows: readonly PlaceRow[];
  /** The place that was chosen on the map; "" is none. */
  chosen: string;
  linkTo: (id: string) => LinkProps;
  onlyPlace: (id: string) => LinkProps;
}

export function PlaceList({ rows, chosen, linkTo, onlyPlace }: Props) {
  const m = useRoomMessages();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="places-title" className={style.places}>
      <h2 id="places-title" className={style.heading}>
        {m.filter.facets.place}
      </h2>
      <ul>
        {rows.map((row) => (
          <PlaceItem key={row.place.id} row={row} isChosen={row.place.id === chosen} linkTo={linkTo} only={onlyPlace(row.place.id)} />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  row: PlaceRow;
  isChosen: boolean;
  linkTo: (id: string) => LinkProps;
  only: LinkProps;
}

function PlaceItem({ row: { place, entries }, isChosen, linkTo, only }: ItemProps) {
  const m = useRoomMessages();
  const isPaper = usePaper();
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isChosen || !ref.current) return;
    ref.current.open = true;
    ref.current.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li>
      <details ref={ref}>
        <summary>{m.gasRoute.place(place.name, entries.length)}</summary>
        <p className="quiet">
          {!isPaper && <a {...only}>{m.sources.only}</a>}
          {place.note && `${isPaper ? '' : '. '}${place.note}`}
        </p>
        <ul className={style.works}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <a {...linkTo(entry.id)}>{entry.title}</a> <span className="quiet">{m.date(entry.date)}</span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
