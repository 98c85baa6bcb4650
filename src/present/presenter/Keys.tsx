/** The keys of the speaker's window, listed. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Sheet } from '@/ui/Sheet.tsx';
import style from './Presenter.module.css';

export function Keys({ onClose }: { onClose: () => void }) {
  const { stage, presenter: m } = useRoomMessages();
  const { keys, keyNames } = stage;
  const isRtl = useRoomMessages().direction === 'rtl';
  const rows: readonly (readonly [names: readonly string[], what: string])[] = [
    [keyNames.next(isRtl), keys.next],
    [keyNames.back(isRtl), keys.back],
    [keyNames.ends, keys.ends],
    [keyNames.number, keys.number],
    [keyNames.black, m.keyBlack],
    [keyNames.asWritten, keys.asWritten],
    [keyNames.scenes, keys.scenes],
    [['+', '−'], m.keySize],
  ];
  return (
    <Sheet title={keys.title} onClose={onClose}>
      <dl className={style.keys}>
        {rows.map(([names, what]) => (
          <div key={what}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
