/** Moves the focus to something that the next render shows: `ask` for it by name, and give it `at(name)` as its ref. */
import { type RefCallback, useRef } from 'react';

export interface NextFocus {
  readonly ask: (name: string) => void;
  readonly at: (name: string) => RefCallback<HTMLElement>;
}

export function useNextFocus(): NextFocus {
  const asked = useRef<string>(undefined);
  return {
    ask: (name) => {
      asked.current = name;
    },
    at: (name) => (element) => {
      if (!element || asked.current !== name) return;
      asked.current = undefined;
      element.focus();
    },
  };
}
