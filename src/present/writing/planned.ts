/** The time that a talk is planned to take, by its scenes. */
import type { Talk } from '@/record/types.ts';

interface Planned {
  readonly seconds: number;
  /** How many scenes have no time. */
  readonly without: number;
  /** Seconds that are too many for the minutes of the talk; 0 where they fit, or nothing is said. */
  readonly over: number;
}

export function plannedOf({ scenes, minutes }: Pick<Talk, 'scenes' | 'minutes'>): Planned {
  const seconds = scenes.reduce((sum, scene) => sum + (scene.seconds ?? 0), 0);
  const without = scenes.filter((scene) => scene.seconds === undefined).length;
  return { seconds, without, over: minutes === undefined ? 0 : Math.max(0, seconds - minutes * 60) };
}
