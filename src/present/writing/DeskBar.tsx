/** The bar of the desk: where the talk is, what adds a scene, and what is done with the talk as a whole. */
import { fileNameOf } from '@/exchange/fileName.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { saveFile } from '@/ui/saveFile.ts';
import { useMedia } from '@/ui/useMedia.ts';
import type { NextFocus } from '@/ui/useNextFocus.ts';
import type { Shown } from '@/view/shown.ts';
import { formatTalk } from '../own/talkFile.ts';
import { setTried } from '../own/trying.ts';
import { viewAlone, viewOfScene } from '../scenes.ts';
import desk from './Desk.module.css';
import { TalkTitle } from './TalkForm.tsx';
import type { Writing } from './useWriting.ts';

/** Where the focus goes: to the title of a scene that was added, to the button that adds one. */
export const title = 'title';
const adding = 'add';
/** Where the buttons do not stand in one row: folded away, the desk leaves its place to the view. */
const narrow = '(max-width: 48rem)';
/** Where the desk is one scroll (Desk.module.css), and as high as it can be. */
const sheet = '(max-width: 60rem)';

interface Props {
  talk: Talk;
  shown: Shown;
  writing: Writing;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  isTall: boolean;
  onTall: (isTall: boolean) => void;
  focus: NextFocus;
}

export function DeskBar({ talk, shown: { goTo }, writing, isOpen, onOpen, isTall, onTall, focus }: Props) {
  const m = useRoomMessages();
  const { number, isAsWritten, said, jump } = writing;
  const count = talk.scenes.length;
  const hasAll = useMedia(narrow) ? isOpen : true;
  const isSheet = useMedia(sheet);
  return (
    <header className={desk.bar}>
      <h2 className="visually-hidden">{m.writing.heading}</h2>
      <TalkTitle writing={writing} />
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
        {isOpen && !isSheet && (
          <button type="button" onClick={() => onTall(!isTall)}>
            {isTall ? m.writing.lower : m.writing.taller}
          </button>
        )}
        <button type="button" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
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
  );
}
