/** A panel beside the view, for wide screens: a complementary landmark named by its title. */
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import style from './Panel.module.css';

export function Panel({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const m = useMessages();
  return (
    <aside aria-label={title} className={style.panel}>
      <header className={style.header}>
        <h2>{title}</h2>
        <button type="button" onClick={onClose}>
          {m.frame.close}
        </button>
      </header>
      {children}
    </aside>
  );
}
