/** A name and what to do with it: for a view that is saved, and for one that is renamed. */
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { cleanName, limits } from './parseSaved.ts';
import style from './SavedViews.module.css';

interface Props {
  label: string;
  isLabelHidden?: boolean;
  /** Offered, and selected. */
  start: string;
  /** What will come of a name that is typed. */
  hint?: (name: string) => string;
  /** What is wrong with the name; undefined when it was taken. */
  onName: (name: string) => string | undefined;
  onEscape?: () => void;
  /** The buttons, which may depend on the name. */
  buttons: (name: string) => ReactNode;
}

export function NameForm({ label, isLabelHidden = false, start, hint, onName, onEscape, buttons }: Props) {
  const m = useRoomMessages();
  const id = useId();
  const [typed, type] = useState(start);
  const [wrong, setWrong] = useState<string>();
  const name = cleanName(typed);

  const submit = (form: HTMLFormElement) => {
    const problem = name === '' ? m.saved.nameWrong(limits.name) : onName(name);
    setWrong(problem);
    if (problem) form.querySelector('input')?.focus();
  };
  // Escape would close the whole dialog
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !onEscape) return;
    event.preventDefault();
    event.stopPropagation();
    onEscape();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of its field and buttons
    <form
      className={style.form}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <div className={style.row}>
        <input
          ref={offer}
          id={id}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={limits.name}
          value={typed}
          onChange={(event) => {
            type(event.target.value);
            setWrong(undefined);
          }}
          aria-invalid={wrong !== undefined}
          aria-describedby={`${id}-hint`}
        />
        {buttons(name)}
      </div>
      <div id={`${id}-hint`} aria-live="polite">
        {wrong ? <p className={style.wrong}>{wrong}</p> : hint && <p className="quiet">{hint(name)}</p>}
      </div>
    </form>
  );
}

/** The dialog that opens takes the focus to what has this attribute; React's own `autoFocus` comes before it is open. */
function offer(input: HTMLInputElement | null): void {
  input?.setAttribute('autofocus', '');
  input?.focus();
  input?.select();
}
