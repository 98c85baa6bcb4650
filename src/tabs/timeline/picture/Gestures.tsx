/** Wheel, drag, pinch and keys on the picture. It draws nothing: it comes behind the first view and listens to the stage. */
import { type RefObject, useEffect, useRef } from 'react';
import { moveFocus } from './moveFocus.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import type { Scale } from '../time/scale.ts';
import { dayAt } from '../time/scale.ts';
import { edges, pan, type Window, zoom } from '../time/window.ts';

interface Props {
  stage: RefObject<HTMLElement | null>;
  /** Where the window is, or where it is going, at that moment. */
  heading: () => Window;
  coverage: Window;
  scale: Scale;
  /** px of the stage at which time begins, and over which it runs. */
  gutter: number;
  width: number;
  onMove: (window: Window) => void;
}

const dragPx = 5;

export function Gestures(props: Props) {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const { stage } = props;
  useEffect(() => (stage.current ? listen(stage.current, latest) : undefined), [stage]);
  useKeptFocus(stage);
  return null;
}

function listen(element: HTMLElement, latest: RefObject<Props>): () => void {
  const leaving = new AbortController();
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    act: (event: HTMLElementEventMap[Name]) => void,
    options?: AddEventListenerOptions,
  ) => element.addEventListener(name, act, { ...options, signal: leaving.signal });
  /** px by the id of the pointer. */
  const pointers = new Map<number, number>();
  let dragged = false;

  /** Time runs to the left (Stage.tsx). */
  const isMirrored = () => element.dataset['mirrored'] === 'true';
  const dayUnder = (clientX: number) => {
    const { heading, scale, gutter, width } = latest.current;
    const [from, to] = edges(heading(), scale);
    const { left, right } = element.getBoundingClientRect();
    return dayAt(from + (((isMirrored() ? right - clientX : clientX - left) - gutter) / width) * (to - from), scale);
  };
  const zoomAt = (factor: number, clientX: number) => {
    const { heading, scale, onMove } = latest.current;
    onMove(zoom(heading(), factor, dayUnder(clientX), scale));
  };
  const panBy = (px: number) => {
    const { heading, scale, width, onMove } = latest.current;
    onMove(pan(heading(), (isMirrored() ? -px : px) / width, scale));
  };

  // not passive: else the page would zoom
  on(
    'wheel',
    (event) => {
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.shiftKey ? event.deltaY : 0;
      if (event.ctrlKey || event.metaKey) zoomAt(Math.exp(event.deltaY * 0.004), event.clientX);
      else if (sideways !== 0) panBy(sideways);
      else return; // the page scrolls
      event.preventDefault();
    },
    { passive: false },
  );
  on('pointerdown', ({ pointerId, clientX, button }) => {
    if (button !== 0) return;
    if (pointers.size === 0) dragged = false;
    pointers.set(pointerId, clientX);
  });
  on('pointermove', ({ pointerId, clientX, buttons }) => {
    if (buttons === 0) pointers.delete(pointerId); // let go of elsewhere
    const before = pointers.get(pointerId);
    if (before === undefined || (!dragged && Math.abs(clientX - before) < dragPx)) return;
    if (!dragged) element.setPointerCapture(pointerId);
    dragged = true;
    const [other] = [...pointers].filter(([id]) => id !== pointerId).map(([, x]) => x);
    if (other === undefined) panBy(before - clientX);
    else zoomAt(Math.max(20, Math.abs(before - other)) / Math.max(20, Math.abs(clientX - other)), (clientX + other) / 2);
    pointers.set(pointerId, clientX);
  });
  for (const name of ['pointerup', 'pointercancel'] as const)
    on(name, ({ pointerId }) => {
      pointers.delete(pointerId);
      // a finger that has dragged sends no click, and the next Enter is none of its
      setTimeout(() => (dragged = pointers.size > 0 && dragged));
    });
  // the click that ends a drag opens nothing
  on(
    'click',
    (event) => {
      if (!dragged) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  on('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = isMirrored() ? turned(event.key) : event.key;
    const next = byKey(key, latest.current, event.target === element, middleOf(event.target));
    if (next) latest.current.onMove(next);
    else if (event.target === element || !moveFocus(element, key)) return;
    event.preventDefault();
  });
  /** The day over which a record stands that has the focus. */
  function middleOf(target: EventTarget | null): number | undefined {
    const held = target instanceof Element && target.closest('[data-lane] a, [data-bin]');
    if (!held) return undefined;
    const { left, right } = (held.querySelector('[data-shape]') ?? held).getBoundingClientRect();
    return dayUnder((left + right) / 2);
  }
  return () => leaving.abort();
}

/** The key to the other side. */
function turned(key: string): string {
  return { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key] ?? key;
}

/** On a record, arrows go from record to record: they move the window only where the stage itself has the focus. Zoom keeps the record in its place. */
function byKey(key: string, { heading, coverage, scale }: Props, isOnStage: boolean, held: number | undefined): Window | undefined {
  const window = heading();
  const at = held ?? (window.start + window.end + 1) / 2;
  switch (key) {
    case '+':
    case '=':
      return zoom(window, 0.5, at, scale);
    case '-':
      return zoom(window, 2, at, scale);
    case '0':
      return coverage;
  }
  if (!isOnStage) return undefined;
  switch (key) {
    case 'ArrowLeft':
      return pan(window, -1 / 8, scale);
    case 'ArrowRight':
      return pan(window, 1 / 8, scale);
    case 'Home':
      return pan(window, -Infinity, scale);
    case 'End':
      return pan(window, Infinity, scale);
    default:
      return undefined;
  }
}
