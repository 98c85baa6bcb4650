/** The works on which the scene that is shown rests. */
import { worksDrawn } from '@/exchange/worksDrawn.ts';
import type { Entry } from '@/record/entries.ts';
import type { Scene, Source } from '@/record/types.ts';
import type { DrawnFrom } from '@/ui/Figure.tsx';
import type { Shown } from '@/view/shown.ts';
import { worksOfRecords, worksOfView } from '../talkSources.ts';

export interface SceneSources {
  /** Behind each of its points, in their order; a point that rests on nothing is left out. */
  readonly points: readonly PointSources[];
  /** Behind its picture; those that most records cite first. */
  readonly picture: readonly Source[];
  /** True where the picture does not say what it draws: then these are the works of all that its filter selects. */
  readonly isBound: boolean;
}

export interface PointSources {
  readonly text: string;
  readonly records: readonly Entry[];
  readonly works: readonly Source[];
}

const nothing: SceneSources = { points: [], picture: [], isBound: false };

/** Nothing until the whole record is there. */
export function sourcesOfScene(
  { show, points }: Scene,
  drawn: readonly DrawnFrom[],
  { view, facts, whole }: Pick<Shown, 'view' | 'facts' | 'whole'>,
): SceneSources {
  if (!whole || show === 'sources') return nothing;
  const ofPoints = points.flatMap(({ text, records, works }) => {
    const cited = worksDrawn(records, works, facts, whole);
    return cited.length === 0 ? [] : [{ text, records: records.flatMap((id) => facts.byId.get(id) ?? []), works: cited }];
  });
  if (show === 'points') return { points: ofPoints, picture: [], isBound: false };
  const records = drawn.flatMap((one) => one.records);
  const cited = drawn.length > 0 ? worksDrawn(records, drawn.flatMap(({ works = [] }) => works), facts, whole) : worksDrawn([], worksOfView(view, facts, whole), facts, whole); // oxfmt-ignore
  const counts = new Map<string, number>();
  for (const id of worksOfRecords(records, facts)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    points: ofPoints,
    picture: cited.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0)),
    isBound: drawn.length === 0,
  };
}

/** Every work of a scene once: those of its points first. */
export function allWorks({ points, picture }: SceneSources): Source[] {
  return [...new Set([...points.flatMap(({ works }) => works), ...picture])];
}
