/** A panel beside the view, for wide screens: a complementary landmark named by its title, closed by Escape or its button. */
import { type ReactNode, useRef } from 'react';
import style from './Panel.module.css';
import { SheetHeader } from './SheetHeader.tsx';
import { useReturnFocus } from './useReturnFocus.ts';

export function Panel({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLElement>(null);
  useReturnFocus(ref);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere inside; its button does the same
    <aside
      ref={ref}
      tabIndex={-1}
      aria-label={title}
      className={style.panel}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <SheetHeader title={title} onClose={onClose} />
      {children}
    </aside>
  );
}
