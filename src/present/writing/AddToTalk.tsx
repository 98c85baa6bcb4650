/** A picture of the view becomes a scene of a talk: of the one that is written, or of one that is chosen. */
import { useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { limits } from '@/record/schema/story.ts';
import { Sheet } from '@/ui/Sheet.tsx';
import type { Shown } from '@/view/shown.ts';
import { addScene } from '../own/edits.ts';
import { added } from '../own/keptTalks.ts';
import { ownTalks, useOwnTalks } from '../own/ownTalks.ts';
import { begunTalk } from '../own/talkFile.ts';
import { sentence } from '../own/text.ts';
import { sceneAt, viewOfScene } from '../scenes.ts';
import style from './Fields.module.css';
import { sceneOfView } from './sceneWords.ts';

interface Props {
  shown: Shown;
  /** The name of the figure in an address, and what the data say in it. */
  figure: string;
  title: string;
  onClose: () => void;
}

export function AddToTalk({ shown: { view, goTo, ownFacts }, figure, title, onClose }: Props) {
  const m = useRoomMessages();
  const talks = useOwnTalks();
  const { store, desk } = ownTalks();
  const [said, say] = useState('');
  const [at, setAt] = useState<{ talk: string; scene: number }>();
  const scene = sceneOfView({ ...view, figure }, sentence(title, limits.title, m.writing.untitled));

  const addTo = (id: string) => {
    const talk = talks.find((one) => one.id === id);
    if (!scene) return say(m.talks.viewLong(limits.address));
    if (!talk) return undefined;
    // behind the present scene where the talk is being written, else at its end
    const behind = view.talk === id ? sceneAt(talk, view.scene).number : talk.scenes.length;
    const isDone = desk.edit(id, addScene(scene, talk.scenes[behind - 1]?.id ?? ''));
    const grown = store.read().value.find((one) => one.id === id);
    if (!isDone || grown?.scenes.length !== talk.scenes.length + 1) return say(m.writing.toTalk.failed);
    setAt({ talk: id, scene: behind + 1 });
    return say(m.writing.toTalk.added(talk.title, behind + 1));
  };
  const begin = () => {
    if (!scene) return say(m.talks.viewLong(limits.address));
    const talk = begunTalk(scene, talks, ownFacts, m);
    if (!store.change(added([talk]))) return say(m.talks.noRoom(limits.talks));
    setAt({ talk: talk.id, scene: 1 });
    return say(m.writing.toTalk.added(talk.title, 1));
  };
  const written = talks.find(({ id }) => id === at?.talk);

  return (
    <Sheet title={m.writing.toTalk.title} onClose={onClose}>
      <div className={style.points}>
        <p role="status">{said}</p>
        {at && written ? (
          <div className={style.row}>
            <button
              type="button"
              ref={focusOn}
              onClick={() => {
                onClose();
                goTo((now) => viewOfScene(written, at.scene, { ...now, screen: 'writing' }));
              }}
            >
              {m.writing.toTalk.write}
            </button>
          </div>
        ) : (
          <>
            <p>{m.writing.toTalk.which}</p>
            <ul className={style.found}>
              {talks.map((talk) => (
                <li key={talk.id}>
                  <button type="button" dir="auto" onClick={() => addTo(talk.id)}>
                    {talk.title} <span className="quiet">{m.talks.about(talk.scenes.length, talk.minutes)}</span>
                  </button>
                </li>
              ))}
              <li>
                <button type="button" onClick={begin}>
                  {m.writing.toTalk.new}
                </button>
              </li>
            </ul>
          </>
        )}
      </div>
    </Sheet>
  );
}

/** The button that was pressed is gone. */
function focusOn(button: HTMLElement | null): void {
  button?.focus();
}
