/** The keys of the speaker's window, listed. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Sheet } from '@/ui/Sheet.tsx';
import { KeyTable } from '../KeyTable.tsx';

export function Keys({ onClose }: { onClose: () => void }) {
  const { stage, presenter, direction } = useRoomMessages();
  const { keys, keyNames: names } = stage;
  const isRtl = direction === 'rtl';
  return (
    <Sheet title={keys.title} onClose={onClose}>
      <KeyTable
        rows={[
          [names.next(isRtl), keys.next],
          [names.back(isRtl), keys.back],
          [names.ends, keys.ends],
          [names.number, keys.number],
          [names.black, presenter.keyBlack],
          [names.asWritten, keys.asWritten],
          [names.scenes, keys.scenes],
          [['+', '−'], presenter.keySize],
        ]}
      />
    </Sheet>
  );
}
