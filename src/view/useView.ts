/** The address as React sees it: the only place that reads or writes it. */
import { useMemo, useSyncExternalStore } from 'react';
import { formatAddress, type Ignored, parseAddress } from './address.ts';
import type { View } from './view.ts';

/** "step": Back returns from it, as from a choice, a record, a tab. "replace": it refines the last step, as typing, panning, zooming do. */
type Move = 'step' | 'replace';

/** Changes the view as it is in the address at that moment, so that what happens late (a gesture that came to rest) undoes nothing. */
export type GoTo = (change: (view: View) => View, move?: Move) => void;

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** The view of the address, what of the address was junk, and the way to change it. */
export function useView(): { view: View; ignored: readonly Ignored[]; goTo: GoTo } {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
  const { view, ignored } = useMemo(() => parseAddress(search), [search]);
  return { view, ignored, goTo };
}

function goTo(change: (view: View) => View, move: Move = 'step'): void {
  const address = formatAddress(change(parseAddress(window.location.search).view));
  if (address === window.location.search) return;
  const url = `${window.location.pathname}${address}`;
  if (move === 'step') window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
  for (const listener of listeners) listener();
}
