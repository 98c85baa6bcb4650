/** Of several marks one takes the focus from Tab; arrow keys, Home and End move it on. Enter and the space bar press a mark; one that is a link needs no help. */
import { type KeyboardEvent, useState } from 'react';

export interface Roving {
  /** On the group that holds the marks. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** On a mark, by its id. */
  readonly mark: (id: string) => { readonly 'data-mark': string; readonly tabIndex: 0 | -1; readonly onFocus: () => void };
}

/** `ids` in the order in which the keys walk; `chosen` is where Tab first leads, if it is among them. A language that runs from right to left does not turn the keys round: it does not turn the land round either. `isMirrored` is for drawings that it does turn. */
export function useRoving(ids: readonly string[], chosen: string, onPress?: (id: string) => void, isMirrored = false): Roving {
  const [last, setLast] = useState('');
  const current = [last, chosen].find((id) => ids.includes(id)) ?? ids[0] ?? '';
  return {
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (onPress && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        onPress(current);
        return;
      }
      const next = nextOf(ids, current, isMirrored ? mirrored(event.key) : event.key);
      if (next === undefined) return;
      event.preventDefault(); // the map, or the page, would be moved by it
      setLast(next);
      [...event.currentTarget.querySelectorAll<SVGElement>('[data-mark]')].find((mark) => mark.dataset['mark'] === next)?.focus();
    },
    mark: (id) => ({ 'data-mark': id, tabIndex: id === current ? 0 : -1, onFocus: () => setLast(id) }),
  };
}

function mirrored(key: string): string {
  return { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key] ?? key;
}

function nextOf(ids: readonly string[], current: string, key: string): string | undefined {
  const at = ids.indexOf(current);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return ids[Math.min(at + 1, ids.length - 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return ids[Math.max(at - 1, 0)];
    case 'Home':
      return ids[0];
    case 'End':
      return ids.at(-1);
    default:
      return undefined;
  }
}
