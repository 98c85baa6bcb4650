/** The window of the one who speaks: this scene and the next, the notes, the clock, the list of scenes. It follows the stage, and leads it. */
import { useEffect, useRef, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { useFullView } from '../fullView.ts';
import { NoTalk } from '../NoTalk.tsx';
import { sceneAt } from '../scenes.ts';
import type { ScreenProps } from '../screen.ts';
import { useAwake } from '../together/useAwake.ts';
import { useTogether } from '../together/useTogether.ts';
import { useTalk } from '../useTalk.ts';
import { Buttons } from './Buttons.tsx';
import { Clocks } from './Clocks.tsx';
import { Keys } from './Keys.tsx';
import { Notes } from './Notes.tsx';
import { NextScene } from './NextScene.tsx';
import { OnStage } from './OnStage.tsx';
import { planOf } from './plan.ts';
import style from './Presenter.module.css';
import { SceneList } from './SceneList.tsx';
import { StageState } from './StageState.tsx';
import { useLead } from './useLead.ts';

export function Presenter(props: ScreenProps) {
  const talk = useTalk(props.view.talk, props.lent);
  return talk ? <Given key={talk.id} {...props} talk={talk} /> : <NoTalk {...props} />;
}

/** px of a stage whose window is not open yet. */
const usual = { width: 1920, height: 1080 };

function Given({ lent, view: asked, goTo, talk }: ScreenProps & { talk: Talk }) {
  const m = useRoomMessages().presenter;
  const view = useFullView(asked, talk, goTo);
  const { scene, number } = sceneAt(talk, view.scene);
  const together = useTogether({ talk, view, goTo }, 'presenter');
  const list = useRef<HTMLButtonElement>(null);
  const lead = useLead({ talk, number, goTo, together, onList: () => list.current?.focus() });
  useAwake(true);
  useEffect(() => {
    document.title = m.title(talk.title);
  }, [m, talk]);

  const [isThere, setThere] = useState(false); // the stage of this scene comes before that of the next
  const size = together.stages.at(-1) ?? usual;
  const plan = planOf(talk);
  const stage = { talk, view, together, size };
  return (
    <main className={style.presenter}>
      <header className={style.head}>
        <h1 className={style.talk}>
          <bdi lang={talk.language}>{talk.title}</bdi>
        </h1>
        <Clocks together={together} plan={plan} number={number} />
      </header>
      <p role="status" className="visually-hidden">
        {m.scene(number, talk.scenes.length, scene.title)}
      </p>
      <div className={style.now}>
        <OnStage {...stage} onThere={() => setThere(true)} />
        <StageState {...stage} lent={lent} goTo={goTo} isGuessing={lead.isGuessing} />
        <Buttons {...stage} lead={lead} />
      </div>
      <div className={style.list}>
        <SceneList talk={talk} plan={plan} number={number} onScene={lead.toScene} current={list} />
      </div>
      <div className={style.right}>
        <NextScene {...stage} isLoaded={isThere} />
        <Notes note={scene.note} language={talk.language} />
      </div>
      {lead.isHelping && <Keys onClose={() => lead.setHelping(false)} />}
    </main>
  );
}
