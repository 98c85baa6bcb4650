/** From or To: a year, a month or a day. What is typed goes into the filter as soon as it is a date. */
import { useId, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { isLimit } from '@/record/filter.ts';
import style from './FilterRail.module.css';

interface Props {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

export function DateField({ label, value, onChange }: Props) {
  const m = useMessages();
  const id = useId();
  // what is being typed and is no date yet; otherwise the address holds the text
  const [draft, setDraft] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  const [isLeft, setLeft] = useState(false);
  if (seen !== value) {
    // the address has moved on: Reset, Back, a chip
    setSeen(value);
    setDraft(null);
  }
  const wrong = draft !== null && isLeft;

  const type = (text: string) => {
    const asked = text.trim();
    const valid = asked === '' || isLimit(asked);
    setDraft(valid ? null : text);
    if (valid) onChange(asked === '' ? undefined : asked);
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
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className={wrong ? 'quiet' : 'visually-hidden'} role={wrong ? 'alert' : undefined}>
        {wrong ? m.filter.dateWrong : m.filter.dateHint}
      </p>
    </div>
  );
}
