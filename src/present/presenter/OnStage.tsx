/** This scene as the stage shows it. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { sceneAt } from '../scenes.ts';
import { Preview } from './Preview.tsx';
import style from './Presenter.module.css';
import type { StageProps } from './stageProps.ts';

/** `onThere` is called when its picture is. */
export function OnStage({ talk, view, together: { cover, revealed }, size, onThere }: StageProps & { onThere: () => void }) {
  const m = useRoomMessages().presenter;
  const { scene, number } = sceneAt(talk, view.scene);
  const shown = { talk: talk.id, view, cover, revealed, size, onThere };
  return (
    <section className={style.scene} aria-label={m.now}>
      <p className="quiet">{m.nowAt(number, talk.scenes.length)}</p>
      <Preview part="now" title={m.now} {...shown} />
      <h2>
        <bdi lang={talk.language}>{scene.title}</bdi>
      </h2>
    </section>
  );
}
