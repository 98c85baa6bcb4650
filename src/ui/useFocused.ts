/** Which item of a list has the focus, or holds what has it: its place, wherever it goes when others come before it. */
import { type FocusEvent, useMemo, useState } from 'react';

type KeyOf = (index: number) => string | number;

interface Focused {
  readonly index: number;
  readonly key: string | number;
}

/** What the element around the items is given. React's own events: none comes of an item that is only moved. */
export interface FocusWatch {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/** Items say their place as `data-index`; `keyOf` is the same function for the same items. */
export function useFocused(count: number, keyOf: KeyOf): readonly [place: number | undefined, watch: FocusWatch] {
  const [focused, setFocused] = useState<Focused>();
  const place = useMemo(() => focused && placeNow(focused, count, keyOf), [focused, count, keyOf]);
  if (focused && place === undefined) setFocused(undefined); // it has left the list
  const watch = {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const index = placeIn(target);
      setFocused(index === undefined ? undefined : { index, key: keyOf(index) });
    },
    onBlur: () => setFocused(undefined),
  };
  return [place, watch];
}

/** The place of the item that holds an element. */
export function placeIn(element: Element): number | undefined {
  const place = element.closest('[data-index]')?.getAttribute('data-index');
  return place === null || place === undefined ? undefined : Number(place);
}

/** Mostly it stands where it stood. */
function placeNow({ index, key }: Focused, count: number, keyOf: KeyOf): number | undefined {
  if (index < count && keyOf(index) === key) return index;
  for (let at = 0; at < count; at += 1) if (keyOf(at) === key) return at;
  return undefined;
}
