/** A text of a talk: kept with every letter, as far as it can be kept; while it is written it stands as it is typed, and the field grows with it. */
import { type KeyboardEvent, type RefCallback, useId, useState } from 'react';
import style from './Fields.module.css';

interface Props {
  label: string;
  hint?: string;
  /** As it is kept. */
  value: string;
  /** UTF-16 units. */
  most: number;
  /** Paragraphs, and not one sentence. */
  isLong?: boolean;
  /** What stands for nothing: it is selected, so that the first letter replaces it. */
  instead?: string;
  /** What is kept of a text that is typed. */
  keep: (typed: string) => string;
  onText: (kept: string) => void;
  focus?: RefCallback<HTMLElement>;
}

export function TextField({ label, hint, value, most, isLong = false, instead, keep, onText, focus }: Props) {
  const id = useId();
  const [typed, type] = useState<string>();
  // what was undone, or written in another window, takes the place of what is typed
  const shown = typed !== undefined && keep(typed) === value ? typed : value;
  const field = {
    id,
    ref: focus,
    dir: 'auto',
    value: shown,
    maxLength: most,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onChange: ({ target }: { target: { value: string } }) => {
      type(target.value);
      onText(keep(target.value));
    },
    onFocus: ({ target }: { target: { value: string; select: () => void } }) => {
      if (instead !== undefined && target.value === instead) target.select();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !isLong) event.preventDefault(); // a sentence is one line, however it is broken
    },
    onBlur: () => type(undefined),
  };
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      <div className={style.grows} data-text={`${shown}${isLong ? '\n' : ' '}`}>
        <textarea {...field} rows={isLong ? 2 : 1} />
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
