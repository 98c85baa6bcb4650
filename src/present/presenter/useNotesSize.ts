/** How large the speaker reads notes, in rem; remembered on this machine. */
import { useEffect, useEffectEvent, useState } from 'react';

const sizes = [0.9375, 1.125, 1.375, 1.75, 2.25, 3] as const;
const start = 2;
const key = 'notes-size';

function remembered(): number {
  try {
    const at = Number(localStorage.getItem(key) ?? start);
    return Number.isInteger(at) && at >= 0 && at < sizes.length ? at : start;
  } catch {
    return start; // storage is off
  }
}

interface NotesSize {
  readonly size: number;
  /** Undefined where it is the smallest. */
  readonly smaller: (() => void) | undefined;
  readonly larger: (() => void) | undefined;
}

export function useNotesSize(): NotesSize {
  const [at, setAt] = useState(remembered);
  const step = (by: 1 | -1) => {
    const next = at + by;
    if (sizes[next] === undefined) return undefined;
    return () => {
      setAt(next);
      try {
        localStorage.setItem(key, String(next));
      } catch {
        // off, or full: the size holds for as long as the window is open
      }
    };
  };
  const [smaller, larger] = [step(-1), step(1)];
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === '+') larger?.();
    if (event.key === '-') smaller?.();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => hear(event);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return { size: sizes[at] ?? sizes[start], smaller, larger };
}
