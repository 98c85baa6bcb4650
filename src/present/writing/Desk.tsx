/** The desk at the foot of the dashboard: the scenes of a talk, and the one at which it is. */
import { useState } from 'react';
import { fileNameOf } from '@/exchange/fileName.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { saveFile } from '@/ui/saveFile.ts';
import { useMedia, wide } from '@/ui/useMedia.ts';
import { useNextFocus } from '@/ui/useNextFocus.ts';
import type { Shown } from '@/view/shown.ts';
import { formatTalk } from '../own/talkFile.ts';
import { setTried } from '../own/trying.ts';
import { viewAlone, viewOfScene } from '../scenes.ts';
import { Actions } from './Actions.tsx';
import { DeskNotices } from './DeskNotices.tsx';
import desk from './Desk.module.css';
import { SceneForm } from './SceneForm.tsx';
import { SceneList } from './SceneList.tsx';
import { Planned, TalkForm } from './TalkForm.tsx';
import { useDock } from './useDock.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { useWriting } from './useWriting.ts';

const title = 'title';
const adding = 'add';
/** Where the buttons do not stand in one row: folded away, the desk leaves its place to the view. */
const narrow = '(max-width: 48rem)';

export function Desk({ talk, shown }: { talk: Talk; shown: Shown }) {
  const m = useRoomMessages();
  const dock = useDock();
  const isNarrow = useMedia(narrow);
  const [isOpen, open] = useState(useMedia(wide));
  const focus = useNextFocus();
  const writing = useWriting(talk, shown);
  const { number, isAsWritten, said, jump } = writing;
  const { goTo } = shown;
  const count = talk.scenes.length;
  const hasAll = isOpen || !isNarrow;
  useUndoKeys(writing.undo, writing.redo);

  return (
    <section ref={dock} className={desk.desk} data-open={isOpen} aria-label={m.writing.region(talk.title)}>
      <header className={desk.bar}>
        <h2 dir="auto" title={talk.title}>
          {talk.title}
        </h2>
        <div className={desk.group}>
          <button type="button" aria-label={m.writing.previous} aria-disabled={number === 1} onClick={() => jump(number - 1)}>
            ‹
          </button>
          <span>{m.writing.at(number, count)}</span>
          <button type="button" aria-label={m.writing.next} aria-disabled={number === count} onClick={() => jump(number + 1)}>
            ›
          </button>
        </div>
        <div className={desk.group}>
          <button
            type="button"
            ref={focus.at(adding)}
            className={desk.main}
            onClick={() => {
              if (isOpen) focus.ask(title); // the title that is offered is there to be written over
              writing.add();
            }}
          >
            {m.writing.add}
          </button>
          {!isAsWritten && (
            <>
              <button
                type="button"
                aria-label={m.writing.update}
                onClick={() => {
                  focus.ask(adding); // the button that was pressed is gone
                  writing.update();
                }}
              >
                {m.writing.updateShort}
              </button>
              <button
                type="button"
                onClick={() => {
                  focus.ask(adding);
                  jump(number);
                }}
              >
                {m.writing.revert}
              </button>
            </>
          )}
        </div>
        <div className={`${desk.group} ${desk.end}`}>
          {hasAll && (
            <>
              <button type="button" aria-disabled={!writing.canUndo} aria-keyshortcuts="Control+Z" onClick={writing.undo}>
                {m.writing.undo}
              </button>
              <button type="button" aria-disabled={!writing.canRedo} aria-keyshortcuts="Control+Y" onClick={writing.redo}>
                {m.writing.redo}
              </button>
            </>
          )}
          <button
            type="button"
            onClick={() => {
              setTried(talk.id);
              goTo((now) => ({ ...viewOfScene(talk, number, now), screen: 'view' }));
            }}
          >
            {m.writing.tryIt}
          </button>
          {hasAll && (
            <button type="button" onClick={() => saveFile(fileNameOf([talk.title], 'json'), formatTalk(talk))}>
              {m.writing.export}
            </button>
          )}
          <button type="button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
            {isOpen ? m.writing.fold : m.writing.unfold}
          </button>
          {hasAll && (
            <button
              type="button"
              onClick={() => {
                goTo(viewAlone);
                document.getElementById('view')?.focus(); // the button that was pressed is gone
              }}
            >
              {m.writing.stop}
            </button>
          )}
        </div>
        <p role="status" className="visually-hidden">
          {said}
        </p>
      </header>
      <DeskNotices isShort={!isOpen} />
      {isOpen && (
        <div className={desk.columns}>
          <div className={desk.side}>
            <Disclosure summary={m.writing.talk} className={desk.about}>
              {() => <TalkForm writing={writing} />}
            </Disclosure>
            <Planned talk={talk} />
            <SceneList writing={writing} />
          </div>
          <SceneForm writing={writing} focus={focus.at(title)}>
            <Actions writing={writing} />
          </SceneForm>
        </div>
      )}
    </section>
  );
}
