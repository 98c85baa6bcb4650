/** The window of time as a frame on the overview: three sliders, its start, the whole of it, and its end. */
import { type KeyboardEvent, useRef } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import style from './Overview.module.css';
import { type End, shiftBy, stepEnd, stepWindow, withEnd } from '../time/edges.ts';
import { lengthOf, type Window } from '../time/window.ts';
import { windowInWords } from '../time/words.ts';

interface Props {
  window: Window;
  coverage: Window;
  /** px of the whole coverage. */
  width: number;
  onMove: (window: Window) => void;
  onRest: (window: Window) => void;
}

/** px of a frame whose inside is left to the pointer that moves it: its ends are held from outside alone. */
const narrow = 40;

export function OverviewFrame({ window, coverage, width, onMove, onRest }: Props) {
  const m = useRoomMessages();
  const words = m.timelineTools.overview;
  const isMirrored = m.timeDirection === 'rtl';
  const [days, length] = [lengthOf(coverage), lengthOf(window)];
  const [start, end] = [Math.round(window.start), Math.round(window.end)];

  // a key that is held down moves often; the window rests when it is let go
  const moved = useRef<Window>(undefined);
  const rest = () => {
    if (moved.current) onRest(moved.current);
    moved.current = undefined;
  };
  const keys = (step: (months: number) => Window, to: (day: number) => Window) => ({
    onKeyDown: (event: KeyboardEvent) => {
      const next =
        event.ctrlKey || event.metaKey || event.altKey ? undefined : moveOf(isMirrored ? turned(event.key) : event.key, step, to);
      if (!next) return;
      event.preventDefault();
      moved.current = next;
      onMove(next);
    },
    onKeyUp: rest,
    onBlur: rest,
  });

  const handle = (which: End) => (
    <div
      role="slider"
      tabIndex={0}
      className={style.handle}
      data-grip={which}
      aria-label={words.ends[which]}
      aria-valuemin={which === 'start' ? coverage.start : start}
      aria-valuemax={which === 'start' ? end : coverage.end}
      aria-valuenow={{ start, end }[which]}
      aria-valuetext={windowInWords({ start: window[which], end: window[which] }, m)}
      {...keys(
        (months) => stepEnd(window, which, months, coverage),
        (day) => withEnd(window, which, day, coverage),
      )}
    >
      <span className={style.pill} />
    </div>
  );

  return (
    <div
      className={style.frame}
      data-narrow={(length / days) * width < narrow}
      style={{ insetInlineStart: `${(100 * (window.start - coverage.start)) / days}%`, inlineSize: `${(100 * length) / days}%` }}
    >
      {handle('start')}
      <div
        role="slider"
        tabIndex={0}
        className={style.inside}
        data-grip="frame"
        data-whole={length >= days}
        aria-label={words.frame}
        aria-valuemin={coverage.start}
        aria-valuemax={coverage.end - (end - start)}
        aria-valuenow={start}
        aria-valuetext={windowInWords(window, m)}
        {...keys(
          (months) => stepWindow(window, months, coverage),
          (day) => shiftBy(window, day, coverage),
        )}
      />
      {handle('end')}
    </div>
  );
}

/** The key to the other side. */
function turned(key: string): string {
  return { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key] ?? key;
}

/** Arrows by a month, pages by a year, Home and End as far as it goes. */
function moveOf(key: string, step: (months: number) => Window, to: (day: number) => Window): Window | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return step(-1);
    case 'ArrowRight':
    case 'ArrowUp':
      return step(1);
    case 'PageDown':
      return step(-12);
    case 'PageUp':
      return step(12);
    case 'Home':
      return to(-Infinity);
    case 'End':
      return to(Infinity);
    default:
      return undefined;
  }
}
