/** Finds a record for a sentence to rest on: the open one, or one of those that the view shows. */
import { useId, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { useSliced } from '@/ui/useSliced.ts';
import type { Shown } from '@/view/shown.ts';
import style from './Fields.module.css';
import { findWithWords } from './pick.ts';

/** So many are listed. */
const most = 6;

interface Props {
  shown: Shown;
  /** Of records that are picked already. */
  chosen: readonly string[];
  onPick: (id: string) => void;
}

export function PickRecord({ shown: { view, ownFacts, selection }, chosen, onPick }: Props) {
  const m = useRoomMessages();
  const id = useId();
  const [text, write] = useState('');
  const open = chosen.includes(view.record) ? undefined : ownFacts.byId.get(view.record);
  const { value, before = [] } = useSliced(() => findWithWords(selection.shown, text), [selection, text]);
  const found = (value ?? before).filter((entry) => !chosen.includes(entry.id));
  const pick = (picked: string) => {
    write('');
    document.getElementById(id)?.focus(); // the button that was pressed is gone
    onPick(picked);
  };
  return (
    <div className={style.field}>
      <label htmlFor={id}>{m.writing.pick}</label>
      <input id={id} type="search" autoComplete="off" value={text} onChange={({ target }) => write(target.value)} />
      {open && (
        <button type="button" onClick={() => pick(open.id)}>
          {m.writing.pickOpen(open.title)}
        </button>
      )}
      <p role="status" className="visually-hidden">
        {value && found.length > 0 && m.writing.found(found.length)}
      </p>
      {text.trim() !== '' && (
        <ul className={style.found}>
          {found.slice(0, most).map((entry) => (
            <li key={entry.id}>
              <button type="button" onClick={() => pick(entry.id)}>
                {entry.title} <span className="quiet">{m.shortDate(entry.date)}</span>
              </button>
            </li>
          ))}
          {value && found.length > most && <li className="quiet">{m.writing.moreFound(found.length - most)}</li>}
          {value && found.length === 0 && <li className="quiet">{m.writing.noneFound}</li>}
        </ul>
      )}
    </div>
  );
}
