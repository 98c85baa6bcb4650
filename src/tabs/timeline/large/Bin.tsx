/** One bin of a lane at a time, under the pointer or the focus: it says what it counts, and a press narrows the window to it. */
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { fitText, textWidth } from '@/ui/textWidth.ts';
import { labelSize, type Lane } from '../picture/layout.ts';
import type { Window } from '../time/window.ts';
import { windowInWords } from '../time/words.ts';
import { daysOf } from './bins.ts';
import type { Counted } from './counted.ts';
import style from './LargeLane.module.css';
import { nextBin } from './nextBin.ts';
import { stripHeight } from './useLargeLanes.ts';

interface Props {
  lane: Lane;
  counted: Counted;
  /** px of the time part. */
  width: number;
  onWindow: (window: Window) => void;
}

export function Bin({ lane: { kind, top }, counted, width, onWindow }: Props) {
  const m = useRoomMessages();
  const { bins, first, last, xs, within, across, high } = counted;
  /** The day by which it was chosen, so that it stays chosen while bins change. */
  const [day, setDay] = useState<number>();
  const [pointed, setPointed] = useState<number>();
  const focus = useRef<SVGGElement>(null);
  const isMoving = useRef(false);
  const chosen = day === undefined ? undefined : bins.binOf[day - bins.starts[0]!];
  const bin = nextBin(counted, chosen === undefined ? first : Math.min(Math.max(chosen, first), last), 0) ?? first;
  useLayoutEffect(() => {
    if (isMoving.current) focus.current?.focus({ preventScroll: true });
    isMoving.current = false;
  });

  const say = (at: number) => m.timelineLarge.bin(windowInWords(daysOf(bins, at), m), within[at]!, across[at]!);
  const goTo = (at: number | undefined) => {
    if (at === undefined || at === bin) return;
    isMoving.current = true;
    setDay(bins.starts[at]);
  };
  const binUnder = ({ clientX, currentTarget }: PointerEvent | MouseEvent) => {
    const { left, width: px } = currentTarget.getBoundingClientRect();
    const x = ((clientX - left) / px) * width;
    const at = xs.findIndex((edge) => edge > x);
    return Math.min(last, first + Math.max(0, (at === -1 ? xs.length : at) - 1));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowLeft: () => nextBin(counted, bin - 1, -1),
      ArrowRight: () => nextBin(counted, bin + 1, 1),
      Home: () => nextBin(counted, first, 1),
      End: () => nextBin(counted, last, -1),
    }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') onWindow(daysOf(bins, bin));
    else if (to) goTo(to());
    else return;
    event.preventDefault();
  };
  const box = (at: number) => ({
    x: xs[at - first]!,
    y: top - 2,
    width: Math.max(2, xs[at - first + 1]! - xs[at - first]!),
    height: high + stripHeight + 4,
  });
  const shown = pointed !== undefined && pointed >= first && pointed <= last ? pointed : undefined;
  return (
    <>
      {/* the pointer has the whole lane; the keyboard one bin of it */}
      <rect
        x={0}
        y={top - 2}
        width={width}
        height={high + stripHeight + 4}
        className={style.ground}
        aria-hidden="true"
        onPointerMove={(event) => setPointed(binUnder(event))}
        onPointerLeave={() => setPointed(undefined)}
        onClick={(event) => onWindow(daysOf(bins, binUnder(event)))}
      />
      {shown !== undefined && <Told {...box(shown)} end={width} text={say(shown)} />}
      <g
        key={bin}
        ref={focus}
        role="button"
        tabIndex={0}
        data-bin={bins.starts[bin]}
        className={style.bin}
        aria-label={m.timelineLarge.name(kind.label, say(bin))}
        onKeyDown={onKeyDown}
        onFocus={({ relatedTarget }) => {
          // from the bin of another lane to the same time in this one
          const from = relatedTarget instanceof SVGElement ? Number(relatedTarget.dataset['bin']) : NaN;
          const same = Number.isNaN(from) ? undefined : bins.binOf[from - bins.starts[0]!];
          if (same !== undefined && same !== bin) goTo(nextBin(counted, Math.min(Math.max(same, first), last), 0));
        }}
      >
        <Told {...box(bin)} end={width} text={say(bin)} />
      </g>
    </>
  );
}

/** What a bin counts, in words beside it. `end`: px of the time part. */
function Told({ end, text, ...box }: { x: number; y: number; width: number; height: number; end: number; text: string }) {
  const words = fitText(text, labelSize, end - 8);
  const needed = textWidth(words, labelSize);
  const behind = box.x + box.width + 6;
  const x = behind + needed <= end ? behind : Math.max(4, box.x - 6 - needed);
  return (
    <g className={style.told} data-screen-only>
      <rect {...box} className={style.frame} />
      <rect x={x - 3} y={box.y} width={needed + 6} height={16} className={style.plate} />
      <text x={x} y={box.y + 12}>
        {words}
      </text>
    </g>
  );
}
