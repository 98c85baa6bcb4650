/** The files that are kept in this browser: each a link, and a button that forgets it. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { LinkProps } from '@/ui/link.ts';
import { useView } from '@/view/useView.ts';
import { forgetClient } from '../clients.ts';
import { forgetFile, keptFiles } from './kept.ts';
import style from './OpenDialog.module.css';

const keptQuery = { queryKey: ['kept'], queryFn: keptFiles, staleTime: 0 };

export function KeptList({ linkTo }: { linkTo: (key: string) => LinkProps }) {
  const { opened: m, date } = useRoomMessages();
  /** The day by this machine’s clock. */
  const dayOf = (at: number) => date(trusted(new Date(at).toISOString().slice(0, 10)));
  const { view } = useView();
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data: files = [] } = useQuery(keptQuery);
  const [hasForgotten, setForgotten] = useState(false);
  if (files.length === 0 && !hasForgotten) return null;
  const forget = async (key: string) => {
    await forgetFile(key);
    forgetClient(key);
    setForgotten(true); // the heading stays for the focus, as the button goes
    heading.current?.focus();
    await client.invalidateQueries(keptQuery);
  };
  return (
    <section className={style.group}>
      <h3 ref={heading} tabIndex={-1}>
        {m.dialog.kept}
      </h3>
      <p>{files.length > 0 ? m.dialog.keptHint : m.dialog.keptNone}</p>
      <ul className={style.list}>
        {files.map(({ key, title, name, openedAt, report }) => (
          <li key={key} className={style.kept}>
            {key === view.data ? (
              <strong dir="auto">{title}</strong>
            ) : (
              <a {...linkTo(key)} dir="auto">
                {title}
              </a>
            )}
            <span className="quiet">{m.dialog.keptFile(name, dayOf(openedAt), report.records)}</span>
            {key === view.data ? (
              <span className="quiet">{m.dialog.isOpen}</span>
            ) : (
              <button type="button" aria-label={m.dialog.forgetFile(title)} onClick={() => void forget(key)}>
                {m.dialog.forget}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
