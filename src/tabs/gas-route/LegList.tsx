/** The legs in order of the chain: the map's twin, for the keyboard and for reading. */
import { useEffect, useRef } from 'react';
import { type Messages, useMessages } from '@/i18n/messages.tsx';
import { isUndated, trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { Leg } from '@/record/types.ts';
import style from './GasRoute.module.css';

interface Props {
  legs: readonly Leg[];
  whole: Whole;
  chosen: string;
  onChoose: (id: string) => void;
}

export function LegList({ legs, whole, chosen, onChoose }: Props) {
  const m = useMessages();
  return (
    <section aria-labelledby="legs-title">
      <h2 id="legs-title" className={style.heading}>
        {m.gasRoute.legs}
      </h2>
      <ol>
        {legs.map((leg) => (
          <LegItem key={leg.id} leg={leg} whole={whole} open={leg.id === chosen} onChoose={onChoose} />
        ))}
      </ol>
    </section>
  );
}

function LegItem({ leg, whole, open, onChoose }: { leg: Leg; whole: Whole; open: boolean; onChoose: (id: string) => void }) {
  const m = useMessages();
  const ref = useRef<HTMLLIElement>(null);
  const { properties } = leg;
  const isFirst = useRef(true);
  useEffect(() => {
    const item = ref.current;
    const list = item?.closest('[data-scrolls]');
    if (open && item && list && list.scrollHeight > list.clientHeight) list.scrollTop = item.offsetTop;
    else if (open && !isFirst.current) item?.scrollIntoView({ block: 'nearest' });
    isFirst.current = false;
  }, [open]);
  return (
    <li ref={ref} className={style.leg}>
      <button type="button" aria-expanded={open} onClick={() => onChoose(open ? '' : leg.id)}>
        <span>{m.gasRoute.leg(properties.order, properties.name)}</span>
        <span className="quiet">
          {m.existence[properties.existence]} · {properties.lengthKm ? m.gasRoute.km(properties.lengthKm) : m.gasRoute.noLength}
        </span>
      </button>
      {open && <LegFacts leg={leg} whole={whole} />}
    </li>
  );
}

function LegFacts({ leg: { properties }, whole }: { leg: Leg; whole: Whole }) {
  const m = useMessages();
  const facts: [string, string | false | undefined][] = [
    [m.gasRoute.operator, properties.operator],
    [m.gasRoute.owners, properties.owners],
    [
      m.gasRoute.capacityLabel,
      [properties.capacityBcmPerYear && m.gasRoute.capacity(properties.capacityBcmPerYear), properties.capacityNote]
        .filter(Boolean)
        .join('. ') || undefined,
    ],
    [m.gasRoute.diameter, properties.diameterNote],
    [
      m.gasRoute.inService,
      [!isUndated(trusted(properties.date)) && m.date(trusted(properties.date)), properties.dateNote].filter(Boolean).join('. ') ||
        undefined,
    ],
    [m.gasRoute.status, properties.status],
    [m.gasRoute.lineNote, `${m.trace[properties.trace]}. ${properties.traceNote}`],
    [
      m.gasRoute.otherFigures,
      properties.rivals.map((rival) => `${rival.value} (${namesOf(rival.citations, whole)})`).join('; ') || undefined,
    ],
  ];
  return (
    <div className={style.legFacts}>
      <dl>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {properties.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <h3>{m.record.citations}</h3>
      <ul className={style.works}>
        {properties.citations.map((citation, index) => {
          const source = whole.sources.get(citation.source);
          return (
            <li key={`${citation.source} ${index}`}>
              {source?.url ? (
                <a href={source.url} target="_blank" rel="noreferrer" title={m.record.newWindow}>
                  {source.title}
                </a>
              ) : (
                source?.title
              )}
              , {[source?.publisher, source?.published && m.date(trusted(source.published)), citation.locator].filter(Boolean).join(', ')}.{' '}
              {citation.note && <span className="quiet">{citation.note}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** "Other sources: 50 km (elEconomista.es)"; "" when every work gives the same length. */
export function otherLengths({ properties }: Leg, whole: Whole, m: Messages): string {
  const lengths = properties.rivals
    .filter(({ field }) => field === 'lengthKm')
    .map(({ value, citations }) => `${value} (${namesOf(citations, whole)})`);
  return lengths.length === 0 ? '' : m.record.others(m.or(lengths));
}

function namesOf(citations: readonly { source: string }[], whole: Whole): string {
  return [...new Set(citations.map(({ source }) => whole.sources.get(source)?.publisher ?? source))].join(', ');
}
