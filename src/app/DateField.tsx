/** From or To: a year, a month or a day. What is typed goes into the filter as soon as it is a date. */
import { useId, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { parseEdtf } from '@/record/edtf.ts';
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
  const [draft, setDraft] = useState<{ text: string; over: string | undefined } | null>(null);
  const pending = draft !== null && draft.over === value ? draft.text : null;
  const wrong = pending !== null;

  const type = (text: string) => {
    const asked = text.trim();
    const valid = asked === '' || (/^\d{4}(-\d{2}){0,2}$/.test(asked) && parseEdtf(asked) !== null);
    setDraft(valid ? null : { text, over: value });
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
        value={pending ?? value ?? ''}
        onChange={(event) => type(event.target.value)}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className={wrong ? 'quiet' : 'visually-hidden'} role={wrong ? 'alert' : undefined}>
        {wrong ? m.filter.dateWrong : m.filter.dateHint}
      </p>
    </div>
  );
}
