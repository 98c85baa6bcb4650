/** A list of thousands of choices, of which those in sight are drawn. What is chosen stands first, but for what is ticked here: it stays under the pointer. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Choice, type FacetChoice } from './Facet.tsx';

interface Props {
  /** In order. */
  choices: readonly FacetChoice[];
  /** True where they are what was asked for by name, so that those that would leave nothing stand among them. */
  isFound: boolean;
  state: 'open' | 'these' | 'all-but';
  onToggle: (id: string) => void;
}

/** px of a choice that has not been measured yet. */
const height = 32;

export function EndlessList({ choices, isFound, state, onToggle }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set());
  const [focused, setFocused] = useState<string>();
  const items = useMemo(() => {
    const isFirst = ({ id, chosen }: FacetChoice) => chosen && !ticked.has(id);
    const others = choices.filter(
      (choice) => !isFirst(choice) && (isFound || choice.chosen || choice.count !== 0 || ticked.has(choice.id)),
    );
    return [...choices.filter(isFirst), ...others];
  }, [choices, isFound, ticked]);
  const apart = focused === undefined ? -1 : items.findIndex(({ id }) => id === focused);
  // oxlint-disable-next-line react/incompatible-library -- its functions are called here, and never handed on
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count: items.length,
    overscan: 8,
    estimateSize: () => height,
    getScrollElement: () => list.current?.closest<HTMLElement>('[data-scrolls]') ?? null,
    getItemKey: useCallback((index: number) => items[index]?.id ?? index, [items]),
    rangeExtractor: useCallback(
      (range: Range) => {
        const drawn = defaultRangeExtractor(range);
        return apart < 0 || drawn.includes(apart) ? drawn : [...drawn, apart].toSorted((a, b) => a - b); // it still takes keys
      },
      [apart],
    ),
  });
  const rows = virtual.getVirtualItems();
  const toggle = (id: string) => {
    setTicked((now) => new Set(now).add(id));
    onToggle(id);
  };
  let end = 0;
  return (
    <ul ref={list} style={{ minBlockSize: virtual.getTotalSize() }}>
      {rows.flatMap((row) => {
        const choice = items[row.index];
        if (!choice) return [];
        const space = row.start - end;
        end = row.end;
        return [
          space > 0 && <li key={`before ${choice.id}`} aria-hidden="true" style={{ blockSize: space }} />,
          <Choice
            key={choice.id}
            choice={choice}
            state={state}
            onToggle={toggle}
            onFocus={(isFocused) => setFocused(isFocused ? choice.id : undefined)}
            measure={virtual.measureElement}
            item={{ 'data-index': row.index, 'aria-posinset': row.index + 1, 'aria-setsize': items.length }}
          />,
        ];
      })}
    </ul>
  );
}
