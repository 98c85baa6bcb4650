/** Leads from a window in which nothing lies to where the records of the filter are. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Entry } from '@/record/entries.ts';
import { fitOf } from './presets.ts';
import type { Window } from './window.ts';

interface Props {
  /** The records of the filter that have a date. */
  entries: readonly Entry[];
  coverage: Window;
  onWindow: (window: Window) => void;
}

export function Elsewhere({ entries, coverage, onWindow }: Props) {
  const m = useRoomMessages();
  const window = fitOf(entries, coverage);
  if (!window) return null;
  return (
    <button type="button" onClick={() => onWindow(window)}>
      {m.timelineTools.elsewhere(m.records(entries.length))}
    </button>
  );
}
