/** Wheel, drag, pinch and keys on the picture. While a gesture lasts its window is held here; when it rests the address has it. */
import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { lengthOf, pan, type Window, zoom } from './window.ts';

interface Time {
  /** The window of the address. */
  readonly window: Window;
  readonly coverage: Window;
  /** px at which time begins in the element, and over which it runs. */
  readonly gutter: number;
  readonly width: number;
  readonly onRest: (window: Window) => void;
}

/** Browsers allow few changes of the address a second. */
const restMs = 160;
const dragPx = 5;

export function useTimeGestures(ref: RefObject<HTMLElement | null>, { window: settled, coverage, gutter, width, onRest }: Time) {
  const [moving, setMoving] = useState<Window | null>(null);
  const window = moving ?? settled;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pointers = useRef(new Map<number, number>());
  const dragged = useRef(false);
  const rest = useRef(onRest);
  useEffect(() => {
    rest.current = onRest;
  });

  const move = useCallback((next: Window) => {
    setMoving(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setMoving(null);
      rest.current(next);
    }, restMs);
  }, []);

  /** Ends a gesture without its result: the window was set elsewhere. */
  const stop = useCallback(() => {
    clearTimeout(timer.current);
    setMoving(null);
  }, []);
  useEffect(() => stop, [stop]);

  const daysPerPx = lengthOf(window) / width;
  const dayAt = useCallback(
    (clientX: number) => window.start + (clientX - (ref.current?.getBoundingClientRect().left ?? 0) - gutter) * daysPerPx,
    [window, daysPerPx, gutter, ref],
  );

  // React's wheel listeners are passive and cannot keep the page from zooming
  useEffect(() => {
    const element = ref.current;
    const onWheel = (event: WheelEvent) => {
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.shiftKey ? event.deltaY : 0;
      if (event.ctrlKey || event.metaKey) move(zoom(window, Math.exp(event.deltaY * 0.004), dayAt(event.clientX), coverage));
      else if (sideways !== 0) move(pan(window, sideways * daysPerPx, coverage));
      else return; // the page scrolls
      event.preventDefault();
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [ref, window, coverage, daysPerPx, dayAt, move]);

  const onPointerDown = ({ pointerId, clientX, button }: PointerEvent) => {
    if (button !== 0) return;
    dragged.current = false;
    pointers.current.set(pointerId, clientX);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const { pointerId, clientX, currentTarget, buttons } = event;
    if (buttons === 0) pointers.current.delete(pointerId); // let go of elsewhere
    const before = pointers.current.get(pointerId);
    if (before === undefined || (!dragged.current && Math.abs(clientX - before) < dragPx)) return;
    if (!dragged.current) currentTarget.setPointerCapture(pointerId);
    dragged.current = true;
    const [other] = [...pointers.current].filter(([id]) => id !== pointerId).map(([, x]) => x);
    if (other === undefined) move(pan(window, (before - clientX) * daysPerPx, coverage));
    else
      move(
        zoom(
          window,
          Math.max(20, Math.abs(before - other)) / Math.max(20, Math.abs(clientX - other)),
          dayAt((clientX + other) / 2),
          coverage,
        ),
      );
    pointers.current.set(pointerId, clientX);
  };

  const onPointerUp = ({ pointerId }: PointerEvent) => pointers.current.delete(pointerId);

  const middle = (window.start + window.end) / 2;
  const byKey: Readonly<Record<string, () => Window>> = {
    '+': () => zoom(window, 0.5, middle, coverage),
    '=': () => zoom(window, 0.5, middle, coverage),
    '-': () => zoom(window, 2, middle, coverage),
    '0': () => coverage,
    ArrowLeft: () => pan(window, -lengthOf(window) / 8, coverage),
    ArrowRight: () => pan(window, lengthOf(window) / 8, coverage),
    Home: () => pan(window, -Infinity, coverage),
    End: () => pan(window, Infinity, coverage),
  };

  return {
    window,
    stop,
    zoomBy: (factor: number) => move(zoom(window, factor, middle, coverage)),
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: onPointerUp,
      /** The click that ends a drag opens nothing. */
      onClickCapture: (event: { preventDefault(): void; stopPropagation(): void }) => {
        if (!dragged.current) return;
        dragged.current = false;
        event.preventDefault();
        event.stopPropagation();
      },
      onKeyDown: (event: KeyboardEvent) => {
        const next = event.ctrlKey || event.metaKey || event.altKey ? undefined : byKey[event.key];
        if (!next) return;
        event.preventDefault();
        move(next());
      },
    },
  };
}
