/** From or To: a year, a month or a day. What is typed goes into the filter as soon as it is a date. */
import { useId, useState } from 'react';
import { isLimit } from '@/record/filter.ts';
import style from './FilterRail.module.css';

interface Props {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  /** The element that says how a date is written, or that this is none. */
  hintId: string;
  /** Told when the field is left with what is no date, and when that is over. */
  onWrong: (isWrong: boolean) => void;
}

export function DateField({ label, value, onChange, hintId, onWrong }: Props) {
  const id = useId();
  // what is being typed and is no date yet; otherwise the address holds the text
  const [draft, setDraft] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  const [isLeft, setLeft] = useState(false);
  if (seen !== value) {
    // the address has moved on: Reset, Back, a word of the sentence
    setSeen(value);
    setDraft(null);
  }

  const type = (text: string) => {
    const asked = text.trim();
    const valid = asked === '' || isLimit(asked);
    setDraft(valid ? null : text);
    if (valid) onChange(asked === '' ? undefined : asked);
  };
  const leave = (left: boolean) => {
    setLeft(left);
    onWrong(left && draft !== null);
  };

  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        value={draft ?? value ?? ''}
        onChange={(event) => type(event.target.value)}
        onFocus={() => leave(false)}
        onBlur={() => leave(true)}
        aria-invalid={draft !== null && isLeft}
        aria-describedby={hintId}
      />
    </div>
  );
}
