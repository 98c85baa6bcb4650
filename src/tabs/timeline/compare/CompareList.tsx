/** The records behind a number: a promise with what was found of it. */
import { useState } from 'react';
import { foundInWords } from '@/exchange/found.ts';
import { kindInWords } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { Promised } from '@/record/promises.ts';
import { Found } from '@/ui/Found.tsx';
import type { LinkProps } from '@/ui/link.ts';
import style from './Compare.module.css';

interface Props {
  ids: readonly string[];
  whole: Whole;
  promised: ReadonlyMap<string, Promised>;
  linkTo: (id: string) => LinkProps;
}

/** So many are listed, and so many more at each asking. */
const step = 60;

export function CompareList({ ids, whole, promised, linkTo }: Props) {
  const m = useRoomMessages();
  const [most, setMost] = useState(step);
  return (
    <ul className={style.list}>
      {ids
        .slice(0, most)
        .flatMap((id) => whole.records.get(id) ?? [])
        .map((record) => (
          <li key={record.id}>
            <a {...linkTo(record.id)}>{record.title}</a>
            <span className="quiet">
              {' '}
              {m.shortDate(trusted(record.date))} · {kindInWords(record, m)}
            </span>
            <Found found={foundInWords(promised.get(record.id), m)} linkTo={linkTo} />
          </li>
        ))}
      {ids.length > most && (
        <li>
          <button type="button" onClick={() => setMost(most + step)}>
            {m.timeline.further(ids.length - most)}
          </button>
        </li>
      )}
    </ul>
  );
}
