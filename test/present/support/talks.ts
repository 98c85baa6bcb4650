/** Small talks. */
import type { Scene, Talk } from '@/record/types.ts';

export function sceneOf(title: string, more: Partial<Scene> = {}): Omit<Scene, 'id'> {
  return { title, view: '', show: 'view', points: [], note: '', controls: [], ...more };
}

/** A talk whose scenes are called by their ids. */
export function makeTalk(id: string, scenes: readonly string[], more: Partial<Talk> = {}): Talk {
  return {
    version: 1,
    id,
    title: `Talk ${id}`,
    description: '',
    language: 'en',
    edition: '1.0.0',
    scenes: scenes.map((scene) => ({ ...sceneOf(scene), id: scene })),
    ...more,
  };
}

export const idsOf = ({ scenes }: Talk) => scenes.map(({ id }) => id);
