/** The edge of a column, that is dragged, or moved by arrow keys, to make it wider. Lengths in rem. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import style from './Edge.module.css';

interface Props {
  label: string;
  value: number;
  /** The value in words. */
  text: string;
  least: number;
  most: number;
  onMove: (value: number) => void;
}

export function Edge({ label, value, text, least, most, onMove }: Props) {
  const from = useRef<number>(undefined);
  const [offset, setOffset] = useState(0);
  const isRtl = (element: Element) => getComputedStyle(element).direction === 'rtl';
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (from.current === undefined) return;
    const px = (event.clientX - from.current) * (isRtl(event.currentTarget) ? -1 : 1);
    setOffset(Math.max(least - value, Math.min(most - value, px / remOf())));
  };
  const end = (isKept: boolean) => {
    if (from.current === undefined) return;
    from.current = undefined;
    if (isKept && Math.abs(offset) >= 0.5) onMove(value + offset);
    setOffset(0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const towardsEnd = isRtl(event.currentTarget) ? 'ArrowLeft' : 'ArrowRight';
    const to = { ArrowLeft: value - 1, ArrowRight: value + 1, Home: least, End: most }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const isStep = event.key.startsWith('Arrow');
    onMove(Math.max(least, Math.min(most, isStep ? value + (event.key === towardsEnd ? 1 : -1) : to)));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that can be moved is a control
    <div
      role="separator"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- likewise
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(value + offset)}
      aria-valuetext={text}
      aria-valuemin={least}
      aria-valuemax={most}
      className={style.edge}
      data-moving={offset !== 0}
      style={{ insetInlineEnd: `${-offset}rem` }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = event.clientX;
      }}
      onPointerMove={move}
      onPointerUp={() => end(true)}
      onPointerCancel={() => end(false)}
      onKeyDown={onKeyDown}
    />
  );
}

/** px of a rem, as the reader has set text. */
function remOf(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
