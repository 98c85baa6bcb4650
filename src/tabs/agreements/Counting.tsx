/** In place of a figure, or above it as it was before, while it is worked out. */
import { useRoomMessages } from '@/i18n/messages.tsx';

export function Counting() {
  const { agreements: m } = useRoomMessages();
  // `data-room` tells whoever waits for a picture that it is not there yet
  return (
    <p role="status" className="quiet" data-room="line">
      {m.countingNow}
    </p>
  );
}
