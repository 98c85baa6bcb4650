/** A short tour: a note beside one part of the page after the other. It holds nothing up: the page stays as it is, and Escape leaves it. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { useReturnFocus } from '@/ui/useReturnFocus.ts';
import style from './Tour.module.css';
import { stops } from './tourStops.ts';

/** px between the note and what it is about. */
const gap = 12;

export function Tour({ onClose }: { onClose: () => void }) {
  const m = useRoomMessages();
  const words = m.help.tour;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const { id: stop, find } = stops[at]!;
  const [place, setPlace] = useState<{ top: number; left: number; ring: DOMRect | undefined }>({ top: gap, left: gap, ring: undefined });
  useReturnFocus(box);

  useLayoutEffect(() => {
    const target = find(document, m);
    target?.scrollIntoView({ block: 'nearest' });
    const put = () => {
      const note = box.current?.getBoundingClientRect();
      const ring = target?.getBoundingClientRect();
      if (!note) return;
      const [width, height] = [document.documentElement.clientWidth, document.documentElement.clientHeight];
      const below = (ring?.bottom ?? 0) + gap;
      const above = (ring?.top ?? height) - gap - note.height;
      // where there is room: below, above, or over its lower end
      const top = below + note.height + gap <= height ? below : above >= gap ? above : Math.max(gap, height - note.height - gap);
      const start = m.direction === 'rtl' ? (ring?.right ?? width) - note.width : (ring?.left ?? 0);
      setPlace({ top, left: Math.max(gap, Math.min(start, width - note.width - gap)), ring });
    };
    put();
    box.current?.focus();
    const leaving = new AbortController();
    for (const name of ['resize', 'scroll'] as const) window.addEventListener(name, put, { signal: leaving.signal, capture: true });
    return () => leaving.abort();
  }, [find, m]);

  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation(); // it closes nothing else
      onClose();
    };
    window.addEventListener('keydown', leave, { capture: true });
    return () => window.removeEventListener('keydown', leave, { capture: true });
  }, [onClose]);

  const { name, text } = words.steps[stop];
  const isLast = at === stops.length - 1;
  return createPortal(
    <>
      {place.ring && (
        <span
          className={style.ring}
          aria-hidden="true"
          style={{ top: place.ring.top - 4, left: place.ring.left - 4, width: place.ring.width + 8, height: place.ring.height + 8 }}
        />
      )}
      <div
        ref={box}
        role="dialog"
        aria-labelledby={`${id}name`}
        aria-describedby={`${id}text`}
        tabIndex={-1}
        className={style.note}
        style={{ top: place.top, left: place.left }}
      >
        <p className="quiet">{words.at(at + 1, stops.length)}</p>
        <h2 id={`${id}name`}>{name}</h2>
        <p id={`${id}text`}>{text}</p>
        <p className={style.buttons}>
          {at > 0 && (
            <button type="button" onClick={() => setAt(at - 1)}>
              {words.back}
            </button>
          )}
          <button type="button" onClick={() => (isLast ? onClose() : setAt(at + 1))}>
            {isLast ? words.done : words.next}
          </button>
          {!isLast && (
            <button type="button" onClick={onClose}>
              {words.leave}
            </button>
          )}
        </p>
      </div>
    </>,
    document.body,
  );
}
