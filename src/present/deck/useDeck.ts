/** A deck in the making: how far it is, what came of it, and the way to give it up. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Job } from './OffScreen.tsx';
import type { Order } from './makeDeck.ts';

export type State =
  | { readonly is: 'idle'; readonly said: string }
  | { readonly is: 'drawing'; readonly done: number; readonly count: number };

type Asked = Omit<Order, 'draw' | 'onProgress' | 'signal'>;

export function useDeck(save: (blob: Blob) => string) {
  const [state, setState] = useState<State>({ is: 'idle', said: '' });
  const [job, setJob] = useState<Job>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const make = useCallback(
    async (asked: Asked) => {
      const { m, plan } = asked;
      const control = new AbortController();
      running.current = control;
      const { signal } = control;
      const draw: Order['draw'] = (planned) =>
        new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
          setJob({ planned, signal, resolve, reject });
        });
      const onProgress = (done: number) => setState({ is: 'drawing', done, count: plan.length });
      onProgress(0);
      try {
        const { makeDeck } = await import('./makeDeck.ts'); // what writes the file comes when the first is asked for
        const { blob, slides, faults, left } = await makeDeck({ ...asked, draw, onProgress, signal });
        const said = [m.deck.saved(save(blob), slides), faults.length > 0 && m.deck.faults(faults), left.length > 0 && m.deck.left(left)];
        setState({ is: 'idle', said: said.filter((one) => one !== false).join(' ') });
      } catch {
        setState({ is: 'idle', said: signal.aborted ? m.deck.cancelled : m.deck.failed });
      } finally {
        setJob(undefined);
      }
    },
    [save],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  return { state, job, make, cancel };
}
