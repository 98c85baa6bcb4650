/** Something the reader should know: plain, in place, with what can be done. `urgent` is read out at once. */
import type { ReactNode } from 'react';
import style from './Notice.module.css';

interface Props {
  title?: string;
  urgent?: boolean;
  action?: { label: string; onClick: () => void };
  children: ReactNode;
}

export function Notice({ title, urgent = false, action, children }: Props) {
  return (
    <div className={style.notice} role={urgent ? 'alert' : 'note'}>
      {title && <p className={style.title}>{title}</p>}
      <div>{children}</div>
      {action && (
        <button type="button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  );
}
