/** The foot of the stage: sources in short, what was changed, how far the talk is, and buttons for those without keys. */
import type { ReactNode } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { FullScreen } from '@/ui/map/useFullScreen.ts';
import { slim, useMedia } from '@/ui/useMedia.ts';
import { worksInShort } from '../shortWorks.ts';
import style from './Foot.module.css';
import { allWorks, type SceneSources } from './sceneSources.ts';
import type { Acts } from './useActs.ts';

interface Props {
  /** Undefined where none are spoken of. */
  works: SceneSources | undefined;
  at: number;
  count: number;
  isOver: boolean;
  isChanged: boolean;
  isHidden: boolean;
  acts: Acts;
  full: FullScreen | undefined;
}

export function Foot({ works, at, count, isOver, isChanged, isHidden, acts: { act, typed, openSheet }, full }: Props) {
  const m = useRoomMessages();
  const isSlim = useMedia(slim);
  const cited = works ? allWorks(works) : [];
  const short = worksInShort(cited, isSlim ? 1 : 3, m);
  const next = isHidden ? m.stage.reveal : m.stage.next;
  return (
    <footer className={style.foot}>
      {cited.length > 0 && (
        <button type="button" className={style.sources} onClick={() => openSheet('sources')}>
          <bdi>{m.stage.sources.line(short.named, short.more)}</bdi>
        </button>
      )}
      <div className={style.end}>
        {isChanged && (
          <p className={style.changed}>
            {m.stage.changed}{' '}
            <button type="button" aria-keyshortcuts="r" onClick={() => act('as-written')}>
              {m.stage.asWritten} <kbd>R</kbd>
            </button>
          </p>
        )}
        <div role="group" aria-label={m.stage.controls} className={style.controls}>
          <Sign label={m.stage.back} sign="‹" disabled={at === 1 && !isOver} onClick={() => act('back')} />
          <Sign label={next} sign="›" disabled={isOver} onClick={() => act('next')} />
          <Sign label={m.stage.scenes.title} sign="≡" onClick={() => act('scenes')} />
          <Sign label={m.stage.keys.open} sign="?" onClick={() => act('keys')} />
          {full && <Sign label={full.isFull ? m.stage.window : m.stage.fullScreen} sign={<Corners />} onClick={full.toggle} />}
        </div>
        <p role="status" className={style.typed}>
          <bdi>{typed !== '' && m.stage.typed(typed)}</bdi>
        </p>
        <p className={style.progress}>
          <bdi>{isOver ? m.stage.end.label : m.stage.progress(at, count)}</bdi>
        </p>
      </div>
      <div aria-hidden="true" className={style.bar}>
        <div style={{ inlineSize: `${(100 * (isOver ? count : at)) / count}%` }} />
      </div>
    </footer>
  );
}

interface SignProps {
  label: string;
  sign: ReactNode;
  disabled?: boolean;
  onClick: () => void;
}

/** It stays a button where it can do nothing: the focus is not lost when the last scene comes. */
function Sign({ label, sign, disabled = false, onClick }: SignProps) {
  return (
    <button type="button" aria-label={label} title={label} aria-disabled={disabled} onClick={() => !disabled && onClick()}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** Few fonts have the sign for the full screen. */
function Corners() {
  return (
    <svg viewBox="0 0 16 16" className={style.corners}>
      <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
    </svg>
  );
}
