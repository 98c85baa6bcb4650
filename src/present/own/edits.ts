/** What can be done to a talk. Each edit holds for any talk: it is repeated where another window has written meanwhile, and does nothing where its scene is gone. */
import { limits } from '@/record/schema/story.ts';
import type { Scene, Talk } from '@/record/types.ts';
import { freeName } from './text.ts';

export type TalkEdit = (talk: Talk) => Talk;

/** Fields that are `undefined` are taken away. */
export type Changed<Thing> = { [Name in keyof Thing]?: Thing[Name] | undefined };

export function changeTalk(part: Changed<Pick<Talk, 'title' | 'description' | 'minutes'>>): TalkEdit {
  return (talk) => withFields(talk, part);
}

export function changeScene(id: string, part: (scene: Scene) => Changed<Omit<Scene, 'id'>>): TalkEdit {
  return (talk) => {
    const scene = talk.scenes.find((one) => one.id === id);
    if (!scene) return talk;
    const changed = withFields(scene, part(scene));
    return changed === scene ? talk : { ...talk, scenes: talk.scenes.map((one) => (one.id === id ? changed : one)) };
  };
}

/** Behind the scene of that id; at the end where it is gone. Nothing where a talk would hold more than can be read. */
export function addScene(scene: Omit<Scene, 'id'>, behind: string): TalkEdit {
  return (talk) => {
    if (talk.scenes.length >= limits.scenes) return talk;
    const at = talk.scenes.findIndex(({ id }) => id === behind);
    const added = { ...scene, id: freeSceneId(talk) };
    return { ...talk, scenes: talk.scenes.toSpliced(at === -1 ? talk.scenes.length : at + 1, 0, added) };
  };
}

export function duplicateScene(id: string): TalkEdit {
  return (talk) => {
    const scene = talk.scenes.find((one) => one.id === id);
    return scene ? addScene(scene, id)(talk) : talk;
  };
}

/** To that place, from 0; to the first or the last where it lies beyond. */
export function moveScene(id: string, to: number): TalkEdit {
  return (talk) => {
    const from = talk.scenes.findIndex((one) => one.id === id);
    const scene = talk.scenes[from];
    const at = Math.min(Math.max(0, to), talk.scenes.length - 1);
    return !scene || at === from ? talk : { ...talk, scenes: talk.scenes.toSpliced(from, 1).toSpliced(at, 0, scene) };
  };
}

/** The last one stays: a talk has a scene. */
export function removeScene(id: string): TalkEdit {
  return (talk) => {
    const scenes = talk.scenes.filter((one) => one.id !== id);
    return scenes.length === 0 || scenes.length === talk.scenes.length ? talk : { ...talk, scenes };
  };
}

/** "scene-4", one above the highest number that there is. */
function freeSceneId({ scenes }: Talk): string {
  const numbers = scenes.map(({ id }) => Number(/^scene-(\d{1,6})$/.exec(id)?.[1] ?? 0));
  return freeName(`scene-${Math.max(0, ...numbers) + 1}`, new Set(scenes.map(({ id }) => id)));
}

/** The same object where nothing of it changes. */
function withFields<Thing extends object>(thing: Thing, part: Changed<NoInfer<Thing>>): Thing {
  const entries = Object.entries(part);
  if (entries.every(([name, value]) => (thing as Record<string, unknown>)[name] === value)) return thing;
  const all = { ...thing, ...part };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as Thing;
}
