/** The stage: one scene of a talk, large, and nothing else. */
import { useEffect, useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { SettingContext } from '@/ui/setting.tsx';
import { NoTalk } from '../NoTalk.tsx';
import { isBare, sceneAt, viewOfScene } from '../scenes.ts';
import type { ScreenProps } from '../screen.ts';
import { useTalk } from '../useTalk.ts';

export function Stage(props: ScreenProps) {
  const talk = useTalk(props.view.talk, props.lent);
  return talk ? <Given {...props} talk={talk} /> : <NoTalk {...props} />;
}

function Given({ lent, view, goTo, talk }: ScreenProps & { talk: Talk }) {
  const m = useRoomMessages();
  const { scene, number } = sceneAt(talk, view.scene);
  const isShort = isBare(view) && scene.view !== '';
  useEffect(() => {
    if (isShort) goTo((now) => viewOfScene(talk, now.scene, now), 'replace');
  }, [isShort, goTo, talk]);
  const { controls } = scene;
  const setting = useMemo(() => ({ place: 'stage', only: '', controls }) as const, [controls]);
  const { Held, Panel, OpenRecord, Guard } = lent;
  return (
    <main>
      <h1>{scene.title}</h1>
      <p>{m.stage.progress(number, talk.scenes.length)}</p>
      <SettingContext value={setting}>
        <Held view={view} goTo={goTo}>
          {(shown) => (
            <Guard resetKey={String(number)}>
              <Panel shown={shown} />
              <OpenRecord shown={shown} />
            </Guard>
          )}
        </Held>
      </SettingContext>
    </main>
  );
}
