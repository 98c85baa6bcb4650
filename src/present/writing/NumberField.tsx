/** A whole number that may be left out. What is none yet stays in the field, and says what would be right. */
import { useId, useState } from 'react';
import style from './Fields.module.css';

interface Props {
  label: string;
  value: number | undefined;
  least: number;
  most: number;
  /** What would be right. */
  wrong: string;
  onNumber: (value: number | undefined) => void;
}

export function NumberField({ label, value, least, most, wrong, onNumber }: Props) {
  const id = useId();
  const [typed, type] = useState<string>();
  const read = (text: string) => {
    if (text.trim() === '') return undefined;
    const number = Number(text);
    return Number.isInteger(number) && number >= least && number <= most ? number : null;
  };
  const number = typed === undefined ? undefined : read(typed);
  const isWrong = number === null;
  const shown = typed !== undefined && (isWrong || number === value) ? typed : (value?.toString() ?? '');
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className={style.number}
        value={shown}
        aria-invalid={isWrong}
        aria-describedby={`${id}-wrong`}
        onChange={({ target }) => {
          type(target.value);
          const next = read(target.value);
          if (next !== null) onNumber(next);
        }}
        onBlur={() => type(undefined)}
      />
      <p id={`${id}-wrong`} className="quiet" aria-live="polite">
        {isWrong && wrong}
      </p>
    </div>
  );
}
