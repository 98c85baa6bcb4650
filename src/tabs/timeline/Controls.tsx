import { useMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import style from './Timeline.module.css';
import type { Window } from './window.ts';
import { windowInWords } from './words.ts';

interface ControlsProps {
  facts: Facts;
  window: Window;
  onWindow: (window: Window) => void;
  zoomBy: (factor: number) => void;
}

/** All years, or an era, or what the reader has made of it. */
export function Controls({ facts, window, onWindow, zoomBy }: ControlsProps) {
  const m = useMessages();
  const choices = [{ id: '', label: m.timeline.all, date: facts.coverage }, ...facts.eras];
  const chosen = choices.find(({ date }) => date.start === window.start && date.end === window.end);
  return (
    <>
      <select
        aria-label={m.timeline.window}
        className={style.select}
        title={chosen?.label ?? windowInWords(window, m)}
        value={chosen?.id ?? 'own'}
        onChange={(event) => {
          const choice = choices.find(({ id }) => id === event.target.value);
          if (choice) onWindow(choice.date);
        }}
      >
        {!chosen && <option value="own">{windowInWords(window, m)}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
      <button type="button" aria-label={m.timeline.zoomIn} title={m.timeline.zoomIn} onClick={() => zoomBy(0.5)}>
        +
      </button>
      <button type="button" aria-label={m.timeline.zoomOut} title={m.timeline.zoomOut} onClick={() => zoomBy(2)}>
        −
      </button>
    </>
  );
}
