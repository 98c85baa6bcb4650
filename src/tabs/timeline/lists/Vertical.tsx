/** The timeline on a phone: downwards, to be read with a thumb. */
import { useMemo, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import { paint } from '@/ui/colour.ts';
import type { LinkProps } from '@/ui/link.ts';
import { type Contents, entriesAt, rowsIn } from '../time/contents.ts';
import type { Window } from '../time/window.ts';
import { datesInWords } from '../time/words.ts';
import { type Row, rowsDown } from './down.ts';
import style from './Vertical.module.css';

interface Props {
  facts: Facts;
  contents: Contents;
  window: Window;
  open: string;
  linkTo: (id: string) => LinkProps;
}

/** So many rows are drawn, and so many more at each asking. */
const step = 60;

export function Vertical({ facts, contents, window: { start, end }, open, linkTo }: Props) {
  const m = useMessages();
  const [drawn, setDrawn] = useState(step);
  const rows = useMemo(() => rowsDown(entriesAt(rowsIn(contents, { start, end }, facts), facts), facts), [contents, start, end, facts]);
  return (
    <>
      <ol className={style.line}>
        {rows.slice(0, drawn).map((row) => (
          <Line
            key={row.row === 'entry' ? row.entry.id : row.row === 'era' ? row.era.id : `gap ${row.start}`}
            row={row}
            facts={facts}
            open={open}
            linkTo={linkTo}
          />
        ))}
      </ol>
      {rows.length > drawn && (
        <button type="button" onClick={() => setDrawn(drawn + step)}>
          {m.timeline.further(rows.length - drawn)}
        </button>
      )}
    </>
  );
}

function Line({ row, facts, open, linkTo }: { row: Row; facts: Facts; open: string; linkTo: Props['linkTo'] }) {
  const m = useMessages();
  if (row.row === 'era')
    return (
      <li className={style.era}>
        <h3>{row.era.label}</h3>
        <p className="quiet">
          {m.date(row.era.date)} · {m.records(row.count)}
        </p>
        <p className="quiet">{row.era.description}</p>
      </li>
    );
  if (row.row === 'gap')
    return (
      <li className={style.gap}>
        {m.timeline.gap(row.days)}
        {row.closure && ` · ${row.closure.label}`}
      </li>
    );
  const { id, date, title, sectors, disputed, inferred, rivalDates } = row.entry;
  const own = sectors.flatMap((sector) => facts.sectors.get(sector) ?? []);
  return (
    <li className={style.entry} data-open={id === open}>
      <span className={style.dot} data-disputed={disputed} style={{ color: own[0] && paint(own[0].colour) }} />
      <p className="quiet">
        {[m.date(date), inferred && m.timeline.inferred, rivalDates && m.timeline.otherDates(datesInWords(rivalDates, m))]
          .filter(Boolean)
          .join(', ')}
      </p>
      <a {...linkTo(id)}>{title}</a>
      <p className="quiet">{[disputed && m.timeline.disputed, ...own.map(({ label }) => label)].filter(Boolean).join(' · ')}</p>
    </li>
  );
}
