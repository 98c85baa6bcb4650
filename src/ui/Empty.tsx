/** Nothing is here: what would be, why it is not, and what can be done. For a list or a picture without content; a filter without a match has its own. */
import type { ReactNode } from 'react';
import style from './Empty.module.css';

interface Props {
  title: string;
  /** Why, and how something would come here. */
  children: ReactNode;
  actions?: readonly { readonly label: string; readonly onClick: () => void }[];
}

export function Empty({ title, children, actions }: Props) {
  return (
    <div className={style.empty}>
      <p className={style.title}>{title}</p>
      <div>{children}</div>
      {actions && (
        <p className={style.actions}>
          {actions.map(({ label, onClick }) => (
            <button key={label} type="button" onClick={onClick}>
              {label}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
