/** The legend of a picture in a box: whole where it is short, else its first line and a button that opens it over the picture, which keeps its room. */
import { type ReactNode, useCallback, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import style from './FoldedLegend.module.css';
import { useSetting } from './setting.tsx';

/** The share of a figure's height that a legend may take unasked. */
const share = 0.12;

export function FoldedLegend({ children, more }: { children: ReactNode; /** What is said with it once it is open. */ more?: ReactNode }) {
  const m = useRoomMessages();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isLong, setIsLong] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const { controls } = useSetting();
  const [scene, setScene] = useState(controls);
  if (scene !== controls) {
    // the next scene does not begin behind the legend of this one
    setScene(controls);
    setIsAsked(false);
  }
  const canOpen = isLong || Boolean(more);
  const isOpen = canOpen && isAsked;
  const measure = useCallback(
    (element: HTMLDivElement | null) => {
      const figure = element?.closest('figure');
      if (!element || !figure || isOpen) return undefined; // an open one has other room
      const look = () => setIsLong(element.scrollHeight > share * figure.clientHeight);
      const observer = new ResizeObserver(look);
      for (const one of [element, figure]) observer.observe(one);
      look();
      return () => observer.disconnect();
    },
    [isOpen],
  );
  const close = () => {
    setIsAsked(false);
    button.current?.focus();
  };
  useEscape(isOpen, close);
  return (
    <div className={style.bar}>
      <div
        id={id}
        className={style.legend}
        data-open={isOpen || undefined}
        data-folded={(isLong && !isOpen) || undefined}
        {...(isOpen && { role: 'group', tabIndex: 0, 'aria-label': m.chart.legend })}
      >
        {/* it keeps its width, so that it can be measured again */}
        <div ref={measure}>{children}</div>
        {isOpen && more}
      </div>
      {canOpen && (
        <button ref={button} type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsAsked(!isAsked)}>
          {m.chart.legend}
        </button>
      )}
    </div>
  );
}

/** Escape closes what is open, and nothing behind it hears of it: neither the picture nor the talk. */
function useEscape(isOpen: boolean, close: () => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const early = (event: KeyboardEvent) => hear(event);
    document.addEventListener('keydown', early, true);
    return () => document.removeEventListener('keydown', early, true);
  }, [isOpen]);
}
