/** The next scene as the audience will first see it, loaded ahead. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { sceneAt, viewOfScene } from '../scenes.ts';
import { Preview } from './Preview.tsx';
import style from './Presenter.module.css';
import type { StageProps } from './stageProps.ts';

/** `isLoaded`: false while its picture must wait for the one of this scene. */
export function NextScene({ talk, view, size, isLoaded }: StageProps & { isLoaded: boolean }) {
  const m = useRoomMessages().presenter;
  const isLast = view.scene >= talk.scenes.length;
  const { scene, number } = sceneAt(talk, view.scene + 1);
  const shown = { talk: talk.id, view: viewOfScene(talk, number, view), revealed: 0, size } as const;
  return (
    <section className={style.nextScene} aria-label={m.next}>
      {isLoaded && <Preview part="next" title={m.next} cover={isLast ? 'end' : ''} {...shown} />}
      <div className={style.nextWords}>
        <p className="quiet">{m.next}</p>
        <h2>{isLast ? m.atEnd : <bdi lang={talk.language}>{scene.title}</bdi>}</h2>
        {!isLast && scene.guess !== undefined && <p>{m.asksFirst(scene.guess)}</p>}
      </div>
    </section>
  );
}
