/** How many fall into each of adjoining bins, with a brush: a press and a drag over the bars choose a range, two sliders move its ends. */
import { type PointerEvent, useEffect, useId, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { binAt, namedBetween, type Range, rangeBetween, rangeOfClick } from './brush.ts';
import style from './Histogram.module.css';

interface Bin {
  readonly id: string;
  /** As shown and as read out. */
  readonly label: string;
  readonly count: number;
}

interface Props {
  /** What is counted, and by what: "Records by year". */
  label: string;
  /** Adjoining, in order; at least one. */
  bins: readonly Bin[];
  /** The first and the last chosen bin, both inclusive; undefined where that end is open. */
  first: number | undefined;
  last: number | undefined;
  /** Called while brushing and by keys, when the range changes. An end at the edge is undefined. */
  /** True where the range lies before or behind all bins. */
  isOutside?: boolean;
  onBrush: (first: number | undefined, last: number | undefined) => void;
  /** Called when a gesture begins; what it returns gives back what was chosen before, when the gesture is given up. */
  onHold?: () => () => void;
}

/** A press that is not over yet. On the plot it began at a bin; on a slider it has none, and the platform moves the thumb. */
interface Held {
  /** Gives back what was chosen before the press. */
  readonly giveBack: () => void;
  readonly anchor: number | undefined;
  readonly state: 'pressed' | 'dragged' | 'given up';
}

export function Histogram({ label, bins, first, last, isOutside = false, onBrush, onHold }: Props) {
  const m = useMessages();
  const id = useId();
  const [pointed, setPointed] = useState<number>();
  const [touched, setTouched] = useState<'from' | 'to'>();
  const [held, setHeld] = useState<Held>();
  useHold(held, setHeld);

  const end = bins.length - 1;
  const from = first ?? 0;
  const to = last ?? end;
  const top = Math.max(...bins.map(({ count }) => count));
  const share = (part: number) => `${(100 * part) / bins.length}%`;
  const said = (at: number) => m.histogram.bin(bins[at]?.label ?? '', bins[at]?.count ?? 0);

  const told = pointed ?? (touched && { from, to }[touched]);
  const choose = (range: Range) => {
    if (held?.state !== 'given up' && (range[0] !== first || range[1] !== last)) onBrush(...range);
  };
  const press = (anchor?: number) => setHeld({ giveBack: onHold?.() ?? (() => onBrush(first, last)), anchor, state: 'pressed' });
  const under = ({ currentTarget, clientX }: PointerEvent) =>
    binAt(clientX, currentTarget.getBoundingClientRect(), bins.length, getComputedStyle(currentTarget).direction === 'rtl');

  const slider = (which: 'from' | 'to', at: number, move: (at: number) => Range) => (
    <>
      <input
        type="range"
        className={style.slider}
        data-end={which}
        style={{ inlineSize: `calc(${share(end)} + var(--thumb))` }}
        aria-label={m.histogram[which]}
        aria-valuetext={said(at)}
        min={0}
        max={end}
        value={at}
        onChange={({ target }) => choose(move(target.valueAsNumber))}
        onPointerDown={() => press()}
        onPointerEnter={() => setTouched(which)}
        onPointerLeave={({ currentTarget }) => setTouched((now) => (currentTarget.matches(':focus') ? now : undefined))}
        onFocus={() => setTouched(which)}
        onBlur={() => setTouched(undefined)}
      />
      <span
        className={style.handle}
        data-end={which}
        style={which === 'from' ? { insetInlineEnd: share(bins.length - at) } : { insetInlineStart: share(at + 1) }}
      />
    </>
  );

  return (
    <div role="group" aria-labelledby={id} className={style.histogram}>
      <p className={style.head}>
        <span id={id}>{label}</span>
        <span aria-hidden="true" className={told === undefined ? undefined : style.told}>
          {told === undefined ? m.histogram.upTo(top) : said(told)}
        </span>
      </p>
      <div className={style.picture} dir={m.timeDirection}>
        <div
          className={style.plot}
          data-many={bins.length > 100}
          onPointerDown={(event) => {
            if (event.button !== 0 || !event.isPrimary) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            press(under(event));
          }}
          onPointerMove={(event) => {
            const at = under(event);
            setPointed(at);
            if (held?.anchor === undefined || (held.state === 'pressed' && at === held.anchor)) return;
            if (held.state === 'pressed') setHeld({ ...held, state: 'dragged' });
            choose(rangeBetween(held.anchor, at, bins.length));
          }}
          onPointerUp={() => {
            if (held?.state === 'pressed' && held.anchor !== undefined) choose(rangeOfClick(held.anchor, from, to, bins.length));
          }}
          onPointerCancel={() => held?.state !== 'given up' && held?.giveBack()}
          onPointerLeave={() => setPointed(undefined)}
        >
          {told !== undefined && <span className={style.column} style={{ insetInlineStart: share(told), inlineSize: share(1) }} />}
          {bins.map(({ id: bin, count }, at) => (
            <span
              key={bin}
              className={style.bar}
              data-out={isOutside || at < from || at > to}
              style={{ blockSize: count && `max(2px, ${(100 * count) / top}%)` }}
            />
          ))}
        </div>
        <div className={style.track}>
          <span className={style.range} style={{ insetInlineStart: share(from), insetInlineEnd: share(end - to) }} />
          {slider('from', from, (at) => rangeBetween(Math.min(at, to), to, bins.length))}
          {slider('to', to, (at) => rangeBetween(from, Math.max(at, from), bins.length))}
        </div>
      </div>
      <p aria-hidden="true" className={style.axis} dir={m.timeDirection}>
        <span>{bins[0]?.label}</span>
        {namedBetween(bins).map((at) => (
          <span key={at} className={style.between} style={{ insetInlineStart: share(at + 0.5) }}>
            {bins[at]?.label}
          </span>
        ))}
        {end > 0 && <span>{bins[end]?.label}</span>}
      </p>
    </div>
  );
}

/** Until the press is over, wherever that is, Escape gives back what was chosen before it. It closes nothing else meanwhile. */
function useHold(held: Held | undefined, setHeld: (held: Held | undefined) => void) {
  useEffect(() => {
    if (!held) return undefined;
    const over = new AbortController();
    const { signal } = over;
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      if (held.state === 'given up') return;
      setHeld({ ...held, state: 'given up' });
      held.giveBack();
    };
    window.addEventListener('keydown', giveUp, { signal, capture: true });
    for (const name of ['pointerup', 'pointercancel']) window.addEventListener(name, () => setHeld(undefined), { signal });
    return () => over.abort();
  }, [held, setHeld]);
}
