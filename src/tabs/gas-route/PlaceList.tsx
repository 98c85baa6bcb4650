/** The places of the shown records, with the records behind each: the circles on the map as a list. */
import { useMessages } from '@/i18n/messages.tsx';
import type { LinkProps } from '@/ui/link.ts';
import style from './GasRoute.module.css';
import type { PlaceRow } from './places.ts';

interface Props {
  rows: readonly PlaceRow[];
  linkTo: (id: string) => LinkProps;
  onlyPlace: (id: string) => LinkProps;
}

export function PlaceList({ rows, linkTo, onlyPlace }: Props) {
  const m = useMessages();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="places-title" className={style.places}>
      <h2 id="places-title" className={style.heading}>
        {m.filter.facets.place}
      </h2>
      <ul>
        {rows.map(({ place, entries }) => (
          <li key={place.id}>
            <details>
              <summary>{m.gasRoute.place(place.name, entries.length)}</summary>
              <p className="quiet">
                <a {...onlyPlace(place.id)}>{m.sources.only}</a>
                {place.note && `. ${place.note}`}
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
        ))}
      </ul>
    </section>
  );
}
