/** One number of the overview: what it is called, the numbers beside each other, their course, and what is to be known of them. */
import { type ReactNode, useId } from 'react';
import type { Pressable } from '@/ui/chart/chart.ts';
import style from './Overview.module.css';

interface Props {
  title: string;
  /** As wide as all cards together. */
  isWide?: boolean;
  course?: ReactNode;
  /** Sentences. */
  notes: readonly ReactNode[];
  children: ReactNode;
}

export function Card({ title, isWide = false, course, notes, children }: Props) {
  const id = useId();
  return (
    <li className={style.card} data-wide={isWide || undefined} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
      {notes.length > 0 && (
        <p className={style.notes}>
          {notes.map((note, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- sentences in a fixed order
            <span key={at}>{note} </span>
          ))}
        </p>
      )}
      {course && <div className={style.course}>{course}</div>}
    </li>
  );
}

/** A number that filters by what it counts, or opens the record that gives it; where there is none, words. */
export function Numeral({
  press,
  label,
  isNone = false,
  children,
}: {
  press: Pressable;
  label: string;
  isNone?: boolean;
  children: string;
}) {
  return (
    <a {...press.link} aria-label={label} aria-current={press.isOn ? 'true' : undefined} className={isNone ? style.none : style.number}>
      {children}
    </a>
  );
}
