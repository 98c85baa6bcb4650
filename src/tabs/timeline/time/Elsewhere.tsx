/** Leads from a window in which nothing lies to where the records of the filter are. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Contents } from './contents.ts';
import { fitOf } from './presets.ts';
import type { Window } from './window.ts';

interface Props {
  /** The dates of the filter's records. */
  dates: Contents['dates'];
  coverage: Window;
  onWindow: (window: Window) => void;
}

export function Elsewhere({ dates, coverage, onWindow }: Props) {
  const m = useRoomMessages();
  const window = fitOf(dates, coverage);
  if (!window) return null;
  return (
    <button type="button" onClick={() => onWindow(window)}>
      {m.timelineTools.elsewhere(m.records(dates.reduce((sum, { count }) => sum + count, 0)))}
    </button>
  );
}
