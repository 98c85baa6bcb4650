/** The records that have no place in time, because nobody gives them a date. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Entry } from '@/record/entries.ts';
import type { LinkProps } from '@/ui/link.ts';
import style from './Undated.module.css';

interface Props {
  entries: readonly Entry[];
  according: string | undefined;
  linkTo: (id: string) => LinkProps;
}

export function Undated({ entries, according, linkTo }: Props) {
  const m = useRoomMessages();
  return (
    <section className={style.undated}>
      <h3>
        {m.timeline.undated} ({m.number(entries.length)})
      </h3>
      <p className="quiet">{according ? m.voice.undated(according) : m.timelineTools.undatedHint}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a {...linkTo(entry.id)}>{entry.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
