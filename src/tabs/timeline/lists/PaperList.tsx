/** The timeline on paper: a dated list under its eras, each record with who says so. */
import { useMessages } from '@/i18n/messages.tsx';
import type { Entry } from '@/record/entries.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { type Contents, entriesAt, rowsIn } from '../time/contents.ts';
import style from './PaperList.module.css';
import type { Window } from '../time/window.ts';
import { datesInWords } from '../time/words.ts';

interface Props {
  facts: Facts;
  whole: Whole | undefined;
  contents: Contents;
  window: Window;
}

/** So many are printed: more fill a ream, and nobody reads them. */
const most = 1000;

export function PaperList({ facts, whole, contents, window }: Props) {
  const m = useMessages();
  const rows = rowsIn(contents, window, facts);
  const entries = entriesAt(rows.subarray(0, most), facts);
  const eraOf = ({ date }: Entry) => facts.eras.findLast((era) => (date.first?.start ?? -Infinity) >= era.date.start)?.id;
  return (
    <div className={style.paper}>
      {rows.length > most && <p>{m.timeline.firstOf(most, rows.length)}</p>}
      {[undefined, ...facts.eras].map((era) => {
        const own = entries.filter((entry) => eraOf(entry) === era?.id);
        if (own.length === 0) return null;
        return (
          <section key={era?.id ?? ''}>
            {era && <h3>{era.label}</h3>}
            {era && <p className="quiet">{era.description}</p>}
            <ol>
              {own.map((entry) => (
                <Item key={entry.id} entry={entry} facts={facts} whole={whole} />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

function Item({ entry, facts, whole }: { entry: Entry; facts: Facts; whole: Whole | undefined }) {
  const m = useMessages();
  const { date, title, kind, sectors, sources, disputed, inferred, rivalDates } = entry;
  const publishers = sources.map((id) => whole?.sources.get(id)).map((work) => work?.publisher ?? work?.title ?? '');
  const doubts = [
    disputed && m.timeline.disputed,
    inferred && m.timeline.inferred,
    rivalDates && m.timeline.otherDates(datesInWords(rivalDates, m)),
  ];
  return (
    <li>
      <span>{m.shortDate(date)}</span>
      <div>
        {[title, ...doubts].filter(Boolean).join('; ')}
        <p className="quiet">
          {[m.kinds[kind], ...sectors.map((id) => facts.sectors.get(id)?.label), whole && [...new Set(publishers)].join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </li>
  );
}
