/** Thousands of choices of a facet, of which those in sight are drawn. */
import { Fragment, useCallback, useMemo, useRef, useState } from 'react';
import { choicesInOrder } from './choiceOrder.ts';
import { Choice, type FacetChoice } from './Facet.tsx';
import { useInSight } from './useInSight.ts';

interface Props {
  /** In order. */
  choices: readonly FacetChoice[];
  /** True where they are what was asked for by name. */
  isFound: boolean;
  state: 'open' | 'these' | 'all-but';
  onToggle: (id: string) => void;
}

/** px of a choice that has not been measured yet. */
const choicePx = 32;

export function ManyChoices({ choices, isFound, state, onToggle }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set());
  const items = useMemo(() => choicesInOrder(choices, isFound, ticked), [choices, isFound, ticked]);
  const { drawn, after, measure, watch } = useInSight({
    list,
    count: items.length,
    keyOf: useCallback((index: number) => items[index]?.id ?? index, [items]),
    itemPx: choicePx,
    beyond: 8,
    scroller: () => list.current?.closest<HTMLElement>('[data-scrolls]') ?? null,
  });
  const toggle = (id: string) => {
    setTicked((now) => new Set(now).add(id));
    onToggle(id);
  };
  return (
    <ul ref={list} {...watch}>
      {drawn.map(({ index, space }) => {
        const choice = items[index];
        if (!choice) return null;
        return (
          <Fragment key={choice.id}>
            <Space px={space} />
            <Choice
              choice={choice}
              state={state}
              onToggle={toggle}
              measure={measure}
              item={{ 'data-index': index, 'aria-posinset': index + 1, 'aria-setsize': items.length }}
            />
          </Fragment>
        );
      })}
      <Space px={after} />
    </ul>
  );
}

/** Keeps the room of choices that are not drawn. */
function Space({ px }: { px: number }) {
  return px > 0 && <li aria-hidden="true" style={{ blockSize: px }} />;
}
