/**
 * A few words on hover and on focus. It can be pointed at, stays until one leaves, and Escape closes it (WCAG 1.4.13).
 * Touch has neither hover nor focus: no fact may stand here alone.
 */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import style from './Tooltip.module.css';
import { useBeside } from './useBeside.ts';

/** In ms: before it shows under a pointer, so that it stays quiet while one passes; and before it goes, so that the pointer can reach it. */
const wait = { show: 250, hide: 150 };

interface Props {
  text: string;
  /** The control, which takes the id as its `aria-describedby`. */
  children: (id: string) => ReactNode;
}

export function Tooltip({ text, children }: Props) {
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [open, setOpen] = useState(false);
  useBeside(anchor, tip, open);
  const later = (next: boolean, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(next), delay);
  };
  const now = (next: boolean) => {
    clearTimeout(timer.current);
    setOpen(next);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!open) return undefined;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation(); // what it stands in stays open
      clearTimeout(timer.current);
      setOpen(false);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [open]);
  return (
    <span
      ref={anchor}
      className={style.anchor}
      onPointerEnter={({ pointerType }) => pointerType !== 'touch' && later(true, wait.show)}
      onPointerLeave={({ currentTarget }) => currentTarget.querySelector(':focus-visible') || later(false, wait.hide)}
      onPointerDown={({ target }) => target !== tip.current && now(false)}
      onFocus={({ target }) => target.matches(':focus-visible') && now(true)}
      onBlur={() => now(false)}
    >
      {children(id)}
      <span ref={tip} id={id} role="tooltip" popover="manual" hidden={!open} className={style.tip}>
        {text}
      </span>
    </span>
  );
}
