/** The keys of the stage, and what each does. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { View } from '@/view/view.ts';
import { presenterAddress } from '../presenter/openPresenter.ts';
import style from './Sheets.module.css';

export function KeyList({ view }: { view: View }) {
  const m = useRoomMessages();
  const { keys, keyNames: names } = m.stage;
  const isRtl = m.direction === 'rtl';
  const rows: readonly (readonly [does: string, keys: readonly string[]])[] = [
    [keys.nextHere, names.next(isRtl)],
    [keys.back, names.back(isRtl)],
    [keys.ends, names.ends],
    [keys.number, names.number],
    [keys.scenes, names.scenes],
    [keys.asWritten, names.asWritten],
    [keys.black, names.black],
    [keys.fullScreen, names.fullScreen],
    [keys.sources, names.sources],
    [keys.notes, names.notes],
    [keys.presenter, names.presenter],
    [keys.help, names.help],
    [keys.leave, names.leave],
  ];
  return (
    <>
      <dl className={style.keys}>
        {rows.map(([does, pressed]) => (
          <div key={does}>
            <dt>
              {pressed.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>
              {does === keys.presenter ? (
                <a href={presenterAddress(view)} target="_blank" rel="opener">
                  {does}
                </a>
              ) : (
                does
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{keys.and}</p>
    </>
  );
}
