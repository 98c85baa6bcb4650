/** The talk that is written, the scene at which the desk is, and what can be done with them. */
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { limits } from '@/record/schema/story.ts';
import type { Scene, Talk } from '@/record/types.ts';
import { figureOf } from '@/tabs/figures.ts';
import type { Shown } from '@/view/shown.ts';
import { addScene, type Changed, changeScene, changeTalk, duplicateScene, moveScene, removeScene, type TalkEdit } from '../own/edits.ts';
import { ownTalks } from '../own/ownTalks.ts';
import { isAsWritten, isBare, sceneAt, viewOfScene } from '../scenes.ts';
import { sceneAddress, sceneOfView, suggestedTitle, withOneFigure } from './sceneWords.ts';

export interface Writing {
  readonly talk: Talk;
  readonly scene: Scene;
  /** From 1. */
  readonly number: number;
  readonly shown: Shown;
  /** Whether the present view is that of the scene. */
  readonly isAsWritten: boolean;
  /** What was done last, for those who do not see it; and whatever could not be done. */
  readonly said: string;
  readonly say: (what: string) => void;
  readonly jump: (number: number) => void;
  readonly setTalk: (part: Changed<Pick<Talk, 'title' | 'description' | 'minutes'>>, field: string) => void;
  /** Of the present scene. `field` joins letters that follow one another into one step of undoing. */
  readonly setScene: (part: (scene: Scene) => Changed<Omit<Scene, 'id'>>, field?: string) => void;
  readonly add: () => boolean;
  readonly update: () => void;
  /** Of any scene, by its id; places from 0. */
  readonly move: (id: string, to: number) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export function useWriting(talk: Talk, shown: Shown): Writing {
  const m = useRoomMessages();
  const { view, goTo } = shown;
  const { store, desk } = ownTalks();
  const { scene, number } = sceneAt(talk, view.scene);
  const history = useSyncExternalStore(desk.subscribe, () => desk.history(talk.id));
  const [said, say] = useState('');
  const stay = useStayAtScene(talk, scene, number, shown);

  const now = () => store.read().value.find(({ id }) => id === talk.id) ?? talk;
  const open = (at: number) => goTo((there) => viewOfScene(now(), at, there));
  const edit = (change: TalkEdit, about?: { field?: string; scene?: string }): boolean => {
    const isDone = desk.edit(talk.id, change, about);
    if (!isDone) say(m.writing.notRoom);
    return isDone;
  };
  const placeOf = (id: string) => now().scenes.findIndex((one) => one.id === id);
  const travel = (move: typeof desk.undo, words: string) => {
    const step = move(talk.id);
    if (!step) return;
    say(words);
    const at = placeOf(step.scene);
    // to where something changed; where its scene is gone, to what stands in its place
    if (at !== -1 && step.scene !== scene.id) {
      stay(now(), at + 1);
      open(at + 1);
    } else if (placeOf(scene.id) === -1) open(number);
  };
  const most = () => {
    const isFull = now().scenes.length >= limits.scenes;
    if (isFull) say(m.writing.full(limits.scenes));
    return isFull;
  };

  return {
    talk,
    scene,
    number,
    shown,
    isAsWritten: isAsWritten(view, talk),
    said,
    say,
    jump: open,
    setTalk: (part, field) => void edit(changeTalk(part), { field }),
    setScene: (part, field = '') => void edit(changeScene(scene.id, part), { field, scene: scene.id }),
    add: () => {
      const title = suggestedTitle(view, shown, document.getElementById('view'), m);
      const added = sceneOfView(view, title);
      if (!added) say(m.talks.viewLong(limits.address));
      if (!added || most() || !edit(addScene(added, scene.id), { scene: scene.id })) return false;
      const shows = withOneFigure(view);
      const figure = figureOf(shows.tab, shows.figure);
      const isOther = figure !== undefined && shows.figure !== view.figure;
      goTo((there) => ({ ...there, figure: shows.figure, scene: number + 1 }));
      say(`${m.writing.done.added(number + 1, title)} ${isOther ? m.writing.done.alone(m.figures[figure]) : ''}`);
      return true;
    },
    update: () => {
      const address = sceneAddress(view);
      if (address.length > limits.address) say(m.talks.viewLong(limits.address));
      else if (
        edit(
          changeScene(scene.id, () => ({ view: address })),
          { scene: scene.id },
        )
      )
        say(m.writing.done.updated(number));
    },
    move: (id, to) => {
      const from = placeOf(id);
      if (!edit(moveScene(id, to), { scene: id }) || placeOf(id) === from) return;
      say(m.writing.done.moved(talk.scenes[from]?.title ?? '', placeOf(id) + 1));
    },
    duplicate: () => {
      if (most() || !edit(duplicateScene(scene.id), { scene: scene.id })) return;
      open(number + 1);
      say(m.writing.done.duplicated(number + 1));
    },
    remove: () => {
      if (now().scenes.length === 1) say(m.writing.onlyOne);
      else if (edit(removeScene(scene.id), { scene: scene.id })) {
        open(number);
        say(m.writing.done.deleted(scene.title));
      }
    },
    undo: () => travel(desk.undo, m.writing.done.undone),
    redo: () => travel(desk.redo, m.writing.done.redone),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}

/**
 * Keeps the address at the scene that it means: its number changes when scenes are moved, here or in another window. What it returns says
 * that another scene is meant from now on, by its number.
 */
function useStayAtScene(talk: Talk, scene: Scene, number: number, { view, goTo }: Shown): (talk: Talk, number: number) => void {
  const last = useRef({ talk, id: scene.id, number });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { talk, id: scene.id, number };
    const wasMoved = before.talk !== talk && before.number === number && before.id !== scene.id;
    const at = wasMoved ? talk.scenes.findIndex(({ id }) => id === before.id) + 1 : 0;
    const right = at > 0 ? at : number;
    if (right === view.scene) return;
    last.current = { talk, id: talk.scenes[right - 1]?.id ?? scene.id, number: right };
    goTo((there) => ({ ...there, scene: right }), 'replace');
  }, [talk, scene.id, number, view.scene, goTo]);
  // an address that was written by hand names the scene and nothing of its view
  const start = useRef(isBare(view) && scene.view !== '');
  useEffect(() => {
    if (!start.current) return;
    start.current = false;
    goTo((there) => viewOfScene(talk, there.scene, there), 'replace');
  }, [goTo, talk]);
  return (next, at) => {
    last.current = { talk: next, id: next.scenes[at - 1]?.id ?? '', number: at };
  };
}
