/** The desk at the foot of the dashboard: the scenes of a talk, and the one at which it is. */
import { useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { useMedia, wide } from '@/ui/useMedia.ts';
import { useNextFocus } from '@/ui/useNextFocus.ts';
import type { Shown } from '@/view/shown.ts';
import { Actions } from './Actions.tsx';
import { DeskBar, title } from './DeskBar.tsx';
import { DeskNotices } from './DeskNotices.tsx';
import desk from './Desk.module.css';
import { SceneForm } from './SceneForm.tsx';
import { SceneList } from './SceneList.tsx';
import { Planned, TalkForm } from './TalkForm.tsx';
import { useDock } from './useDock.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { useWriting } from './useWriting.ts';

export function Desk({ talk, shown }: { talk: Talk; shown: Shown }) {
  const m = useRoomMessages();
  const dock = useDock();
  const [isOpen, open] = useState(useMedia(wide));
  const [isTall, setTall] = useState(false);
  const focus = useNextFocus();
  const writing = useWriting(talk, shown);
  useUndoKeys(writing.undo, writing.redo);

  return (
    <section ref={dock} className={desk.desk} data-open={isOpen} data-tall={isTall} aria-label={m.writing.region(talk.title)}>
      <DeskBar talk={talk} shown={shown} writing={writing} isOpen={isOpen} onOpen={open} isTall={isTall} onTall={setTall} focus={focus} />
      <DeskNotices isShort={!isOpen} />
      {isOpen && (
        <div className={desk.columns}>
          <SceneList writing={writing} />
          <SceneForm writing={writing} focus={focus.at(title)} head={<Actions writing={writing} />}>
            <Planned talk={talk} />
            <Disclosure summary={m.writing.talk} className={desk.about}>
              {() => <TalkForm writing={writing} />}
            </Disclosure>
          </SceneForm>
        </div>
      )}
    </section>
  );
}
