/** Hears the keys of a talk, and leaves to what has the focus those that belong to it. */
import { useEffect, useEffectEvent } from 'react';
import { type Command, commandOf, type Holder } from './keys.ts';

const fields = 'input, select, textarea, [contenteditable]';
const buttons = 'button, a[href], summary, [role="button"]';

/** Who holds the focus, by the element that heard the key. */
function holderOf(element: Element | null): Holder {
  if (element?.closest(fields)) return 'field';
  if (document.querySelector('dialog[open]') || element?.closest('[role="menu"]')) return 'dialog';
  if (isInScroller(element)) return 'arrows';
  return element?.closest(buttons) ? 'button' : 'nothing';
}

/** True below something that scrolls up and down, and has the focus or holds what has. The stage itself is not asked. */
function isInScroller(element: Element | null): boolean {
  for (let at = element; at && at.tagName !== 'MAIN' && at !== document.body; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return true;
  return false;
}

interface Hearing {
  /** True while any key at all brings the scene back; one that asks for something does that too. */
  readonly isCovered: boolean;
  readonly onUncover: () => void;
  /** False leaves the key to the browser. */
  readonly onCommand: (command: Command) => boolean;
}

/** These bring a covered scene back, and do no more: what covered it does not cover it anew, and Escape ends nothing. */
const lifts = new Set<Command>(['black', 'white', 'escape']);
const isRtl = () => document.documentElement.dir === 'rtl';
/** Keys that are held with others, and what is no key at all. */
const alone = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Fn', 'Dead', 'Process', 'Unidentified']);

export function useKeys({ isCovered, onUncover, onCommand }: Hearing): void {
  const hear = useEffectEvent((event: KeyboardEvent, isEarly: boolean) => {
    const { key, code, shiftKey: shift, repeat } = event;
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    if (alone.has(key) || event.isComposing) return;
    if (isCovered && !modified) {
      if (!isEarly) return;
      event.preventDefault();
      event.stopPropagation();
      if (repeat) return;
      // nobody sees what has the focus: no key is its own
      const command = commandOf({ key, code, shift, modified, holder: 'nothing', isRtl: isRtl() });
      if (command === undefined || lifts.has(command)) onUncover();
      else onCommand(command);
      return;
    }
    // a picture that knows the keys of a clicker must not hear them; all other keys it may have first
    const isClicker = key === 'PageDown' || key === 'PageUp';
    if (isEarly !== isClicker || (!isEarly && event.defaultPrevented)) return;
    const holder = holderOf(event.target instanceof Element ? event.target : null);
    const command = commandOf({ key, code, shift, modified, holder, isRtl: isRtl() });
    if (command === undefined) return;
    if (repeat || onCommand(command)) event.preventDefault(); // a key that is held down does not run through the talk
    if (isEarly) event.stopPropagation();
  });
  useEffect(() => {
    const early = (event: KeyboardEvent) => hear(event, true);
    const late = (event: KeyboardEvent) => hear(event, false);
    window.addEventListener('keydown', early, true);
    window.addEventListener('keydown', late);
    return () => {
      window.removeEventListener('keydown', early, true);
      window.removeEventListener('keydown', late);
    };
  }, []);
}
