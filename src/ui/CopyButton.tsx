/** Copies a text and says so; where the browser forbids it, it says that and shows the text to be copied by hand. */
import { useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import style from './CopyButton.module.css';

interface Props {
  label: string;
  /** Of what, where many buttons stand on a page; for those who do not see what it stands beside. */
  about?: string;
  text: string;
}

export function CopyButton({ label, about, text }: Props) {
  const m = useRoomMessages();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed'); // forbidden, or no clipboard: a page that is no secure context has none
    }
  };
  return (
    <span className={style.copy}>
      <button
        type="button"
        aria-label={about && `${label}: ${about}`}
        onClick={() => void copy()}
        onBlur={() => setOutcome((now) => (now === 'copied' ? undefined : now))}
      >
        {label}
      </button>
      <span aria-live="polite">
        {outcome === 'copied' && m.copy.done}
        {outcome === 'failed' && m.copy.failed}
      </span>
      {outcome === 'failed' && <span className={style.text}>{text}</span>}
    </span>
  );
}
