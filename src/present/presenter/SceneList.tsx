/** All scenes with the times at which they are planned, to jump to. */
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import type { Plan } from './plan.ts';
import style from './SceneList.module.css';

interface Props {
  talk: Talk;
  plan: Plan | undefined;
  /** The number of the scene, from 1. */
  number: number;
  onScene: (number: number) => void;
  /** Where the focus goes when the list is asked for. */
  current: RefObject<HTMLButtonElement | null>;
}

export function SceneList({ talk, plan, number, onScene, current }: Props) {
  const m = useRoomMessages().presenter;
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const box = list.current;
    const item = box?.children[number - 1];
    if (!box || !(item instanceof HTMLElement)) return undefined;
    // not scrollIntoView: where the page scrolls, it would move the page
    const show = () => (box.scrollTop = item.offsetTop - (box.clientHeight - item.offsetHeight) / 2);
    show();
    const observer = new ResizeObserver(show);
    observer.observe(box);
    return () => observer.disconnect();
  }, [number]);
  return (
    <section className={style.scenes} aria-labelledby={id}>
      <h2 id={id}>{m.scenes}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are an addition: Tab leads from one to the next as well */}
      <ol ref={list} className={style.list} onKeyDown={walk}>
        {talk.scenes.map((scene, index) => {
          const at = index + 1;
          const times = plan?.scenes[index];
          const isNow = at === number;
          return (
            <li key={scene.id}>
              <button
                type="button"
                ref={isNow ? current : null}
                aria-current={isNow ? 'step' : undefined}
                className={style.scene}
                onClick={() => onScene(at)}
              >
                <span className={style.number}>{at}</span>
                <span>
                  <bdi lang={talk.language}>{scene.title}</bdi>
                </span>
                {times && (
                  <span className={style.time} title={m.sceneTimes(times.start, times.length)}>
                    {m.span(times.start)}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Up and down walk the list; the other keys of a talk lead it here, too. */
function walk(event: KeyboardEvent<HTMLOListElement>) {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[at + by]?.focus();
}
