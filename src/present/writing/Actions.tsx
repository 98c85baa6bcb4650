/** What can be done with the scene as a whole. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import desk from './Desk.module.css';
import type { Writing } from './useWriting.ts';

export function Actions({ writing: { talk, scene, number, move, duplicate, remove, said } }: { writing: Writing }) {
  const m = useRoomMessages();
  const count = talk.scenes.length;
  const named = (action: string) => ({ type: 'button', 'aria-label': m.writing.ofScene(action, scene.title) }) as const;
  return (
    <div className={`${desk.group} ${desk.actions}`}>
      <button {...named(m.writing.earlier)} aria-disabled={number === 1} onClick={() => move(scene.id, number - 2)}>
        {m.writing.earlier}
      </button>
      <button {...named(m.writing.later)} aria-disabled={number === count} onClick={() => move(scene.id, number)}>
        {m.writing.later}
      </button>
      <button {...named(m.writing.duplicate)} onClick={duplicate}>
        {m.writing.duplicate}
      </button>
      <button {...named(m.writing.delete)} aria-disabled={count === 1} onClick={remove}>
        {m.writing.delete}
      </button>
      <span className="quiet" aria-hidden="true">
        {said}
      </span>
    </div>
  );
}
