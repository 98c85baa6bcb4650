/** The scenes in their order: each leads to its view, and can be moved by dragging and with Alt and the arrow keys. */
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { linkTo } from '@/ui/link.ts';
import { formatAddress } from '@/view/address.ts';
import { viewOfScene } from '../scenes.ts';
import style from './SceneList.module.css';
import { sceneInWords } from './sceneWords.ts';
import type { Writing } from './useWriting.ts';

export function SceneList({ writing: { talk, number, shown, jump, move } }: { writing: Writing }) {
  const m = useRoomMessages();
  const list = useRef<HTMLOListElement>(null);
  /** The scene that is dragged, and the place over which it is, from 0. */
  const [drag, setDrag] = useState<{ id: string; over: number }>();
  useEffect(() => {
    // only the list scrolls, and not the page
    const box = list.current;
    const item = box?.children[number - 1];
    if (!box || !(item instanceof HTMLElement)) return;
    const [line, one] = [box.getBoundingClientRect(), item.getBoundingClientRect()];
    box.scrollLeft += Math.min(0, one.left - line.left) || Math.max(0, one.right - line.right);
  }, [number]);

  const onKeyDown = (event: KeyboardEvent, id: string, at: number) => {
    const on = m.direction === 'rtl' ? -1 : 1;
    const by = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -on, ArrowRight: on, Home: -at, End: talk.scenes.length }[event.key];
    if (by === undefined) return;
    if (event.altKey) {
      event.preventDefault();
      move(id, at + by);
      // its link goes with it, and keeps the focus where the browser lets it
      const kept = event.currentTarget as HTMLElement;
      requestAnimationFrame(() => kept.focus());
      return;
    }
    const next = list.current?.querySelectorAll<HTMLElement>('a')[Math.min(Math.max(0, at + by), talk.scenes.length - 1)];
    if (event.ctrlKey || event.metaKey || event.shiftKey || !next) return;
    event.preventDefault();
    next.focus();
  };
  const onDragOver = (event: DragEvent, at: number) => {
    if (!drag) return;
    event.preventDefault();
    if (drag.over !== at) setDrag({ ...drag, over: at });
  };
  const from = drag ? talk.scenes.findIndex(({ id }) => id === drag.id) : -1;

  return (
    <ol ref={list} className={style.list} aria-label={m.writing.scenes}>
      {talk.scenes.map((one, at) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is an addition: keys and buttons move a scene too
        <li
          key={one.id}
          draggable
          data-over={drag && drag.over === at && from !== at ? (from < at ? 'end' : 'start') : undefined}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', one.title);
            setDrag({ id: one.id, over: at });
          }}
          onDragOver={(event) => onDragOver(event, at)}
          onDrop={(event) => {
            event.preventDefault();
            if (drag) move(drag.id, at);
            setDrag(undefined);
          }}
          onDragEnd={() => setDrag(undefined)}
        >
          {/* a link, which is what a scene is; and Firefox drags nothing by a button */}
          <a
            href={formatAddress(viewOfScene(talk, at + 1, shown.view))}
            onClick={(event) => linkTo('', () => jump(at + 1)).onClick(event)}
            draggable={false}
            className={style.jump}
            aria-current={at + 1 === number ? 'step' : undefined}
            title={one.title}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onKeyDown={(event) => onKeyDown(event, one.id, at)}
          >
            <span className={style.number}>{m.number(at + 1)}</span>
            <span className={style.words}>
              <span dir="auto">{one.title}</span>
              <span className="quiet">{sceneInWords(one, shown, m)}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
