/** The plan of a talk: when each scene begins, and how a talk that is being given stands against it. Times are in seconds. */
import type { Talk } from '@/record/types.ts';

export interface Planned {
  readonly start: number;
  readonly length: number;
}

export interface Plan {
  /** One for each scene. */
  readonly scenes: readonly Planned[];
  readonly length: number;
}

/**
 * Scenes without a time of their own share evenly what those with one leave of the talk's minutes. Undefined where some have none and the
 * talk does not say how long it is: then nothing is planned.
 */
export function planOf({
  scenes,
  minutes,
}: Pick<Talk, 'minutes'> & { scenes: readonly Pick<Talk['scenes'][number], 'seconds'>[] }): Plan | undefined {
  const known = scenes.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
  const open = scenes.filter(({ seconds }) => seconds === undefined).length;
  if (open > 0 && minutes === undefined) return undefined;
  const share = open === 0 || minutes === undefined ? 0 : Math.max(0, minutes * 60 - known) / open;
  let start = 0;
  const planned = scenes.map(({ seconds = share }) => {
    const one = { start, length: seconds };
    start += seconds;
    return one;
  });
  return { scenes: planned, length: minutes === undefined ? start : minutes * 60 };
}

export type Standing = { readonly is: 'on' } | { readonly is: 'behind' | 'ahead'; readonly seconds: number };

/** So many seconds are no matter. */
const slack = 15;

/** Behind when the scene should be over, ahead when it should not have begun. */
export function standingOf({ scenes }: Plan, scene: number, elapsed: number): Standing {
  const planned = scenes[scene - 1];
  if (!planned) return { is: 'on' };
  const behind = elapsed - (planned.start + planned.length);
  const ahead = planned.start - elapsed;
  if (behind > slack) return { is: 'behind', seconds: behind };
  return ahead > slack ? { is: 'ahead', seconds: ahead } : { is: 'on' };
}
