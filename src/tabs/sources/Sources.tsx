/** The works, what each supports, and how values are chosen. */
import { originOf, titleOf } from '@/exchange/words.ts';
import { useMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/filter.ts';
import { sourceOrders } from '@/record/words.ts';
import type { LinkProps } from '@/ui/link.ts';
import { WorkTitle } from '@/ui/Work.tsx';
import { Method } from './Method.tsx';
import { type SourceOrder, type SourceRow, sourceRows } from './rows.ts';
import style from './Sources.module.css';

interface Props {
  facts: Facts;
  whole: Whole;
  selection: Selection;
  order: SourceOrder;
  onOrder: (order: SourceOrder) => void;
  linkTo: (id: string) => LinkProps;
  onlySource: (id: string) => LinkProps;
}

export function Sources({ facts, whole, selection, order, onOrder, linkTo, onlySource }: Props) {
  const m = useMessages();
  const rows = sourceRows(selection, whole, order);
  const cited = rows.filter(({ entries }) => entries.length > 0);
  const routeOnly = rows.filter(({ entries }) => entries.length === 0);
  return (
    <section aria-labelledby="sources-title" className={style.section}>
      <header className={style.header}>
        <div>
          <h2 id="sources-title">{m.sources.title}</h2>
          <p className="quiet">{m.sources.subtitle(m.works(cited.length), m.records(selection.shown.length))}</p>
        </div>
        <label>
          {m.sources.order}{' '}
          <select value={order} onChange={(event) => onOrder(event.target.value as SourceOrder)}>
            {sourceOrders.map((id) => (
              <option key={id} value={id}>
                {m.sources.orders[id]}
              </option>
            ))}
          </select>
        </label>
      </header>
      <ol className={style.works}>
        {cited.map((row) => (
          <Work key={row.source.id} row={row} whole={whole} linkTo={linkTo} only={onlySource(row.source.id)} />
        ))}
      </ol>
      {routeOnly.length > 0 && (
        <details className={style.routeOnly}>
          <summary>{m.sources.routeOnly(routeOnly.length)}</summary>
          <ol className={style.works}>
            {routeOnly.map((row) => (
              <Work key={row.source.id} row={row} whole={whole} linkTo={linkTo} only={onlySource(row.source.id)} />
            ))}
          </ol>
        </details>
      )}
      <Method facts={facts} />
    </section>
  );
}

function Work({
  row: { source, entries, legs },
  whole,
  linkTo,
  only,
}: {
  row: SourceRow;
  whole: Whole;
  linkTo: (id: string) => LinkProps;
  only: LinkProps;
}) {
  const m = useMessages();
  const about = [...originOf(source, m), source.published ? undefined : (source.publishedNote ?? m.sources.undated)].filter(Boolean);
  const tags = [
    m.sourceTypes[source.type],
    m.sides[source.side] ?? whole.actors.get(source.side)?.name,
    source.language && m.languageName(source.language),
    m.read[source.read],
  ].filter(Boolean);
  return (
    <li className={style.work}>
      <h3>
        <WorkTitle title={titleOf(source)} url={source.url} />
      </h3>
      <p>{about.join(', ')}</p>
      <p className="quiet">
        {tags.join(' · ')}
        {source.note && `. ${source.note}`}
      </p>
      {entries.length === 0 ? (
        <p className="quiet">{m.sources.legs(legs)}.</p>
      ) : (
        <details>
          <summary>{m.sources.supports(entries.length)}</summary>
          <p className="quiet">
            <a {...only}>{m.sources.only}</a>
            {legs > 0 && `. ${m.sources.legs(legs)}.`}
          </p>
          <ul>
            {entries.map((entry) => (
              <li key={entry.id}>
                <a {...linkTo(entry.id)}>{entry.title}</a> <span className="quiet">{m.date(entry.date)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
