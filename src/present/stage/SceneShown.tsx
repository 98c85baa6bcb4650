/** A scene as the audience sees it: its sentence, its view or points, its sources, how far the talk is. */
import { type RefObject, useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import type { FullScreen } from '@/ui/map/useFullScreen.ts';
import { SettingContext } from '@/ui/setting.tsx';
import type { Shown } from '@/view/shown.ts';
import type { Lent } from '../lent.ts';
import { isAsWritten, sceneAt } from '../scenes.ts';
import { AllWorks } from './AllWorks.tsx';
import { End } from './End.tsx';
import { Foot } from './Foot.tsx';
import { Points } from './Points.tsx';
import { sourcesOfScene } from './sceneSources.ts';
import { Sheets } from './Sheets.tsx';
import style from './Stage.module.css';
import type { Acts } from './useActs.ts';
import { useDrawn } from './useDrawn.tsx';
import type { Turn } from './usePages.ts';
import type { StageState } from './useStage.ts';

interface Props {
  lent: Lent;
  talk: Talk;
  shown: Shown;
  stage: StageState;
  acts: Acts;
  full: FullScreen | undefined;
  turn: RefObject<Turn | null>;
}

/** Characters from which a sentence is set smaller. */
const long = 90;

export function SceneShown({ lent, talk, shown, stage, acts, full, turn }: Props) {
  const m = useRoomMessages();
  const { view, asked, ignored, facts, whole } = shown;
  const { scene, number } = sceneAt(talk, view.scene);
  const { controls, points, show, guess } = scene;
  const isHidden = guess !== undefined && !stage.isRevealed;
  const setting = useMemo(() => ({ place: 'stage', only: '', controls, isHidden }) as const, [controls, isHidden]);
  const { drawn, sources } = useDrawn();
  const slots = useMemo(() => ({ sources }), [sources]);
  const works = useMemo(() => sourcesOfScene(scene, drawn, { view, facts, whole }), [scene, drawn, view, facts, whole]);
  const { Panel, Filter, FilterSaid, OpenRecord, Guard } = lent;
  const sentence = isHidden ? guess : scene.title;
  /** The other of question and answer: it keeps its room, so that nothing moves when the answer comes but the answer. */
  const other = isHidden ? scene.title : guess;
  const isOver = stage.cover === 'end';
  const isWritten = isAsWritten(asked, talk);
  // a table that was opened in a scene is none of the next one's; else the same picture stays, and moves to what it shows next
  const figure = [view.tab, view.figure, controls.includes('table') ? `${number} ${acts.again}` : ''].join(' ');

  return (
    <>
      {isOver ? (
        <End talk={talk} shown={shown} lent={lent} onAgain={() => acts.go(1)} />
      ) : (
        <>
          <header className={style.head}>
            <h1 data-long={Math.max(sentence.length, other?.length ?? 0) > long} data-other={other}>
              <bdi lang={talk.language}>{sentence}</bdi>
            </h1>
            {guess !== undefined && (
              <button type="button" data-spent={!isHidden} onClick={stage.reveal}>
                {m.stage.reveal}
              </button>
            )}
          </header>
          <div className={style.body} data-show={show} data-points={points.length > 0}>
            {show === 'view' && (
              <SettingContext value={setting}>
                <section className={style.view} aria-label={m.stage.view} data-written={isWritten}>
                  <div className={style.above}>
                    <div data-kept={isHidden}>{controls.includes('filter') ? <Filter shown={shown} /> : <FilterSaid shown={shown} />}</div>
                    {ignored.length > 0 && <p className="quiet">{m.frame.ignored(ignored)}</p>}
                  </div>
                  <div key={figure} className={style.box}>
                    <Guard resetKey={`${number} ${view.tab} ${view.figure}`}>
                      <Panel shown={shown} slots={slots} />
                    </Guard>
                  </div>
                </section>
              </SettingContext>
            )}
            {points.length > 0 && show !== 'sources' && (
              <Points
                points={points}
                shown={shown}
                isAlone={show === 'points'}
                isHidden={isHidden}
                onSources={() => acts.openSheet('sources')}
              />
            )}
            {show === 'sources' && <AllWorks talk={talk} shown={shown} turn={turn} />}
          </div>
        </>
      )}
      <Foot
        works={isOver ? undefined : works}
        at={number}
        count={talk.scenes.length}
        isOver={isOver}
        isChanged={!isOver && !isWritten}
        isHidden={isHidden}
        acts={acts}
        full={full}
      />
      <OpenRecord shown={shown} />
      <Sheets talk={talk} shown={shown} works={works} acts={acts} />
    </>
  );
}
