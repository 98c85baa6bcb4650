/** At the foot of a table of which not all rows are drawn: how many there are, and more of them. */
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { useRoomMessages } from '@/i18n/messages.tsx';

interface Props {
  shown: number;
  size: number;
  /** So many more at a press. */
  step: number;
  onMore: (shown: number) => void;
}

export function MoreRows({ shown, size, step, onMore }: Props) {
  const { chart } = useRoomMessages();
  // the button may go: the focus is then at the first of the rows that came
  const more = ({ currentTarget }: MouseEvent) => {
    const table = currentTarget.parentElement?.previousElementSibling;
    flushSync(() => onMore(shown + step));
    table?.querySelectorAll('tbody tr')[shown]?.querySelector('a')?.focus({ preventScroll: true });
  };
  return (
    <p className="quiet">
      {chart.rows(shown, size)}{' '}
      <button type="button" onClick={more}>
        {chart.moreRows(Math.min(step, size - shown))}
      </button>
    </p>
  );
}
