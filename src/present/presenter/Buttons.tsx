/** What the speaker does to the stage, for the hand; the same by keys. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { isAsWritten } from '../scenes.ts';
import style from './Presenter.module.css';
import type { StageProps } from './stageProps.ts';
import type { Lead } from './useLead.ts';

export function Buttons({ talk, view, together: { cover }, lead: { act, isGuessing, typed } }: StageProps & { lead: Lead }) {
  const { presenter: m, stage } = useRoomMessages();
  const isDark = cover === 'black' || cover === 'white';
  return (
    <div className={style.buttons} role="group" aria-label={m.lead}>
      <button type="button" onClick={() => act('back')}>
        {m.goBack}
      </button>
      <button type="button" className={style.main} disabled={cover === 'end'} onClick={() => act('next')}>
        {isDark ? m.showAgain : isGuessing ? m.reveal : m.goNext}
      </button>
      <button type="button" aria-pressed={cover === 'black'} onClick={() => act('black')}>
        {m.black}
      </button>
      <button type="button" disabled={isAsWritten(view, talk)} onClick={() => act('as-written')}>
        {m.asWritten}
      </button>
      <button type="button" onClick={() => act('keys')}>
        {stage.keys.title}
      </button>
      <span role="status">{typed !== '' && m.goes(typed)}</span>
    </div>
  );
}
