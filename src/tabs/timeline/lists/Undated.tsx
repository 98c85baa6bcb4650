/** The records that have no place in time, because nobody gives them a date. */
import { useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import type { LinkProps } from '@/ui/link.ts';
import { entriesAt } from '../time/contents.ts';
import style from './Undated.module.css';

interface Props {
  facts: Facts;
  rows: Uint32Array;
  according: string | undefined;
  linkTo: (id: string) => LinkProps;
}

/** So many are listed, and so many more at each asking. */
const step = 60;

export function Undated({ facts, rows, according, linkTo }: Props) {
  const [most, setMost] = useState(step);
  const m = useRoomMessages();
  return (
    <section className={style.undated}>
      <h3>
        {m.timeline.undated} ({m.number(rows.length)})
      </h3>
      <p className="quiet">{according ? m.voice.undated(according) : m.timelineTools.undatedHint}</p>
      <ul>
        {entriesAt(rows.subarray(0, most), facts).map((entry) => (
          <li key={entry.id}>
            <a {...linkTo(entry.id)}>{entry.title}</a>
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <button type="button" onClick={() => setMost(most + step)}>
          {m.timeline.further(rows.length - most)}
        </button>
      )}
    </section>
  );
}
