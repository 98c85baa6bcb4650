/** What the signs of a picture mean, under it. */
import type { ReactNode } from 'react';
import style from './Legend.module.css';

export interface LegendItem {
  readonly id: string;
  readonly label: string;
  /** What is drawn, in a box of `width` × 16; without it the words stand alone. */
  readonly sign?: ReactNode;
}

/** Words may be a link. */
type Item = Omit<LegendItem, 'label'> & { readonly label: ReactNode };

/** `width` of the signs in px: lines need more than shapes. */
export function Legend({ items, width = 24 }: { items: readonly Item[]; width?: number }) {
  return (
    <ul className={style.legend} data-legend>
      {items.map(({ id, label, sign }) => (
        <li key={id}>
          {sign && (
            <svg viewBox={`0 0 ${width} 16`} style={{ inlineSize: `${width / 16}rem` }} aria-hidden="true">
              {sign}
            </svg>
          )}
          {label}
        </li>
      ))}
    </ul>
  );
}
