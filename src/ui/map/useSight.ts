/** What somebody has chosen elsewhere on the page is brought before the reader's eyes. */
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Extent } from '../mapLayout.ts';
import { type Frame, viewOf } from './mercator.ts';
import type { MapMoves } from './useMapView.ts';

export interface Sight {
  readonly id: string;
  /** Where it lies. */
  readonly extent: Extent;
  /** Whether enough of it is in the frame. */
  readonly isSeen: (frame: Frame) => boolean;
}

/** How much of the map what is brought into sight may take. */
const share = 0.8;

/** The map moves when something else is chosen that is out of sight. A link that says where the map stands is obeyed. */
export function useSight(sight: Sight | undefined, frame: Frame, at: string, moves: MapMoves): void {
  const known = useRef(at === '' ? undefined : sight?.id);
  const look = useEffectEvent((id: string | undefined) => {
    const isKnown = known.current === id;
    known.current = id;
    if (!sight || isKnown || sight.isSeen(frame)) return;
    const { extent } = sight;
    moves.go(({ zoom }) => {
      const whole = viewOf(extent, share * frame.width, share * frame.height);
      return { ...whole, zoom: Math.min(whole.zoom, zoom) };
    });
  });
  const id = sight?.id;
  useEffect(() => look(id), [id]);
}
