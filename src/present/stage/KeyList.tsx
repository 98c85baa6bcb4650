/** The keys of the stage, and what each does. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { View } from '@/view/view.ts';
import { KeyTable } from '../KeyTable.tsx';
import { presenterAddress } from '../presenter/openPresenter.ts';

export function KeyList({ view }: { view: View }) {
  const m = useRoomMessages();
  const { keys, keyNames: names } = m.stage;
  const isRtl = m.direction === 'rtl';
  const presenter = (
    <a href={presenterAddress(view)} target="_blank" rel="opener">
      {keys.presenter}
    </a>
  );
  return (
    <>
      <KeyTable
        rows={[
          [names.next(isRtl), keys.nextHere],
          [names.back(isRtl), keys.back],
          [names.ends, keys.ends],
          [names.number, keys.number],
          [names.scenes, keys.scenes],
          [names.asWritten, keys.asWritten],
          [names.black, keys.black],
          [names.fullScreen, keys.fullScreen],
          [names.sources, keys.sources],
          [names.notes, keys.notes],
          [names.presenter, keys.presenter, presenter],
          [names.help, keys.help],
          [names.leave, keys.leave],
        ]}
      />
      <p className="quiet">{keys.and}</p>
    </>
  );
}
