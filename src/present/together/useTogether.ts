/** One window of a talk that is being given: what it shows follows the others, and they follow it. */
import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import type { Talk } from '@/record/types.ts';
import type { GoTo } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';
import { fullView } from '../fullView.ts';
import { channelLine, isPreview, keepInWindow, keepNowhere, parentLine } from './browser.ts';
import type { Place, Sender } from './message.ts';
import { addressOf, type Shared, viewAt } from './state.ts';
import { makeWindow } from './windows.ts';

export interface Together extends Omit<Shared, 'address'> {
  /** Changes what lies over the scene, what is revealed, the clock: here and in all other windows. */
  readonly change: (part: Partial<Omit<Shared, 'address'>>) => void;
  /** The stages that are open in other windows. */
  readonly stages: readonly Sender[];
  /** False where this browser lets no window tell another anything. */
  readonly isJoined: boolean;
}

interface Given {
  talk: Talk;
  view: View;
  goTo: GoTo;
}

/** `place` is that of a whole window; in a picture of the stage, the stage follows the window round it and leads nothing. */
export function useTogether({ talk, view, goTo }: Given, place: Exclude<Place, 'preview'>): Together {
  const address = addressOf(fullView(view, talk));
  const one = useMemo(() => {
    const preview = isPreview();
    return makeWindow({
      talk: talk.id,
      address,
      place: preview ? 'preview' : place,
      id: crypto.getRandomValues(new Uint32Array(3)).join('-'),
      openLine: preview ? parentLine : channelLine(talk.id),
      keep: preview ? keepNowhere : keepInWindow(talk.id),
      time: Date.now,
      size: () => ({ width: window.innerWidth, height: window.innerHeight }),
      // on a stage each scene is a step in its history, whoever leads
      follow: (next) => goTo((now) => viewAt(next, now), place === 'stage' && !preview ? 'step' : 'replace'),
    });
    // oxlint-disable-next-line react/exhaustive-deps -- the address is that at which the window was opened
  }, [talk.id, place, goTo]);
  useEffect(() => one.open(), [one]);
  // before anything else can happen: what another window says in between would be taken for what this one has left
  useLayoutEffect(() => one.move(address), [one, address]);
  useEffect(() => {
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && one.comeBack(); // by Back, as it was left
    window.addEventListener('resize', one.tell);
    window.addEventListener('pagehide', one.leave);
    window.addEventListener('pageshow', onShow);
    return () => {
      window.removeEventListener('resize', one.tell);
      window.removeEventListener('pagehide', one.leave);
      window.removeEventListener('pageshow', onShow);
    };
  }, [one]);
  const { state, stages, isJoined } = useSyncExternalStore(one.subscribe, one.read);
  const { cover, revealed, clock } = state;
  return useMemo(() => ({ cover, revealed, clock, change: one.change, stages, isJoined }), [cover, revealed, clock, one, stages, isJoined]);
}
