/** The view of an embed, which lives in the address of its own frame: it is replaced and never added to, or Back would no longer lead the reader out of the page. */
import { useMemo, useSyncExternalStore } from 'react';
import { formatEmbed, parseEmbed, type Standing } from '@/present/embedding/embedAddress.ts';
import type { Ignored } from '@/view/address.ts';
import type { GoTo } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';

const listeners = new Set<() => void>();
/** What the address is, where a frame that is shut in may not change it. */
let kept: string | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const search = () => kept ?? window.location.search;

export interface EmbedOf {
  readonly view: View;
  readonly goTo: GoTo;
  readonly ignored: readonly Ignored[];
  readonly standing: Standing;
}

export function useEmbed(): EmbedOf {
  const now = useSyncExternalStore(subscribe, search);
  return useMemo(() => ({ ...parseEmbed(now), goTo }), [now]);
}

const goTo: GoTo = (change) => {
  const { view, standing } = parseEmbed(search());
  const address = formatEmbed(change(view), standing);
  const next = address.slice(address.indexOf('?'));
  try {
    window.history.replaceState(null, '', `${window.location.pathname}${next.startsWith('?') ? next : ''}`);
    kept = undefined;
  } catch {
    kept = next.startsWith('?') ? next : '';
  }
  for (const listener of listeners) listener();
};
