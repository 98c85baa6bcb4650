/** Where the map stands: at what the address says, or where the reader's hand has it. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Extent } from '../mapLayout.ts';
import { flightOf, glide, straightOf } from './glide.ts';
import { formatView, keepInside, type MapView, parseView, type Sides, viewOf } from './mercator.ts';

/** ms from the last move until the place is told. */
const restTime = 160;

interface Window {
  readonly extent: Extent;
  readonly home: Extent;
  /** px that home leaves free for what lies over the map. */
  readonly sides: Sides;
  readonly width: number;
  readonly height: number;
  readonly maxZoom: number;
  readonly at: string;
  readonly onAt: (at: string) => void;
  /** True where an audience has to follow when the address leads elsewhere. */
  readonly flies: boolean;
}

interface Stand {
  /** The address that was last followed or told. */
  readonly at: string;
  /** Finer than the address says it, or not told yet. */
  readonly view?: MapView;
  readonly isMoving: boolean;
  /** False from when the reader has moved the map until the address is told. */
  readonly isTold: boolean;
}

/** Who moves the map: the reader's hand, or a glide, with where it goes. */
interface Hand {
  holds: boolean;
  stop: () => void;
  goal?: MapView;
}

export interface MapMoves {
  readonly view: MapView;
  /** True from the first move until the map has come to rest. */
  readonly isMoving: boolean;
  readonly isHome: boolean;
  /** The hand takes the map, moves it, and lets go. */
  readonly take: () => void;
  readonly move: (view: MapView) => void;
  readonly leave: () => void;
  /** Goes on from where the map stands, or from where it is going. */
  readonly go: (next: (from: MapView) => MapView) => void;
  readonly goHome: () => void;
}

export function useMapView({ extent, home, sides, width, height, maxZoom, at, onAt, flies }: Window): MapMoves {
  const keep = (view: MapView) => keepInside(view, extent, width, height, maxZoom);
  const placeOf = (text: string) => keep(parseView(text) ?? viewOf(home, width, height, sides));
  const [stand, setStand] = useState<Stand>({ at, isMoving: false, isTold: true });
  const view = stand.view ? keep(stand.view) : placeOf(stand.at);
  /** What was told and has not come back yet: an address that comes back late is no wish of anybody's. */
  const told = useRef<string[]>([]);
  const hand = useRef<Hand>({ holds: false, stop: () => undefined });

  const halt = () => {
    hand.current.stop();
    hand.current = { holds: hand.current.holds, stop: () => undefined };
  };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const glideTo = (to: MapView, onEnd: () => void, way = straightOf(view, to)) => {
    halt();
    // where it rested is no longer to be told
    clearTimeout(timer.current);
    hand.current.goal = to;
    hand.current.stop = glide(
      way,
      (next) => setStand((before) => ({ ...before, view: next, isMoving: true })),
      () => {
        delete hand.current.goal;
        onEnd();
      },
    );
  };
  const follow = useEffectEvent((text: string) => {
    const known = told.current.indexOf(text);
    told.current.splice(0, known + 1);
    if (known >= 0 || text === stand.at) return;
    if (hand.current.holds) setStand((before) => ({ ...before, view, at: text }));
    else {
      const to = placeOf(text);
      const way = flies ? flightOf(view, to, width) : straightOf(view, to);
      glideTo(to, () => setStand({ at: text, isMoving: false, isTold: true }), way);
    }
  });
  useEffect(() => follow(at), [at]);

  const settle = useEffectEvent(() => {
    const isHome = !stand.view || formatView(view) === formatView(placeOf(''));
    const text = isHome ? '' : formatView(view);
    setStand({ at: text, ...(!isHome && { view }), isMoving: false, isTold: true });
    if (text === at) return;
    told.current.push(text);
    onAt(text);
  });
  useEffect(() => {
    if (stand.isMoving || stand.isTold) return undefined;
    timer.current = setTimeout(settle, restTime);
    return () => clearTimeout(timer.current);
  }, [stand]);
  // where the map is put away at once after a move, the move is told; not where the address leads elsewhere by now
  const tellRest = useEffectEvent(() => {
    if (!stand.isMoving && !stand.isTold && (stand.at === at || told.current.includes(stand.at))) settle();
  });
  useEffect(
    () => () => {
      hand.current.stop();
      tellRest();
    },
    [],
  );

  return {
    view,
    isMoving: stand.isMoving,
    isHome: stand.at === '' && !stand.view,
    take: () => {
      halt();
      hand.current.holds = true;
    },
    move: (next) => setStand((before) => ({ ...before, view: next, isMoving: true })),
    leave: () => {
      hand.current.holds = false;
      // a press that moved nothing is no move; one that stopped a glide is, and one before the last move was told lets it be told
      setStand((before) => (before.isMoving || !before.isTold ? { ...before, isMoving: false, isTold: false } : before));
    },
    go: (next) => {
      const to = keep(next(hand.current.goal ?? view));
      glideTo(to, () => setStand((before) => ({ ...before, view: to, isMoving: false, isTold: false })));
    },
    goHome: () => glideTo(placeOf(''), () => setStand({ at: '', isMoving: false, isTold: false })),
  };
}
