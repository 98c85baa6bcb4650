/** Above a view that was linked from another edition: what has changed since in what it shows. */
import { fieldInWords } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import { changeSorts } from '@/record/editions.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { recordLink } from '../links.ts';
import type { Shown } from '@/view/shown.ts';
import style from './EditionNote.module.css';
import { useEdition } from './useEdition.ts';

/** So many changes are listed. */
const most = 100;

export function EditionNote({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const { view, goTo, ownFacts } = shown;
  const { date, changes } = useEdition(shown);
  const sorted = changeSorts.flatMap((sort) => changes.filter((change) => change.sort === sort));
  const linkTo = recordLink(shown);
  const present = ownFacts.dataset.edition.version;
  const goOn = () => {
    goTo((now) => ({ ...now, edition: present }));
    document.getElementById('view')?.focus(); // the button that was pressed is gone
  };
  const counts = changeSorts.flatMap((sort) => {
    const count = changes.filter((change) => change.sort === sort).length;
    return count === 0 ? [] : [m.editions.counts[sort](count)];
  });
  return (
    <Notice title={m.editions.title(view.edition, m.date(trusted(date)))} action={{ label: m.editions.goOn(present), onClick: goOn }}>
      {changes.length === 0 ? (
        <p>{m.editions.same}</p>
      ) : (
        <Disclosure summary={m.editions.changed(m.and(counts))}>
          {() => (
            <ul className={style.changes}>
              {sorted.slice(0, most).map(({ id, title, sort, fields }) => (
                <li key={id}>
                  {sort === 'gone' ? title : <a {...linkTo(id)}>{title}</a>}{' '}
                  <span className="quiet">
                    {m.editions.sorts[sort]}
                    {fields.length > 0 && `: ${m.and([...new Set(fields.map((field) => fieldInWords(field, m)))])}`}
                  </span>
                </li>
              ))}
              {sorted.length > most && <li className="quiet">{m.chart.more(sorted.length - most)}</li>}
            </ul>
          )}
        </Disclosure>
      )}
    </Notice>
  );
}
