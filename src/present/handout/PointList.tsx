/** The sentences that the audience reads, each with the numbers of the works that it rests on. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import type { Scene } from '@/record/types.ts';
import { worksBehind } from '../talkSources.ts';
import style from './Handout.module.css';
import { ranges } from './works.ts';

interface Props {
  points: Scene['points'];
  /** True where they stand in place of a view. */
  isLarge: boolean;
  hasSources: boolean;
  ownFacts: Facts;
  numbers: ReadonlyMap<string, number>;
  /** The language in which the talk is written. */
  said: { readonly dir: 'auto'; readonly lang: string };
}

export function PointList({ points, isLarge, hasSources, ownFacts, numbers, said }: Props) {
  const m = useRoomMessages();
  if (points.length === 0) return null;
  const worksOf = (point: Scene['points'][number]) => {
    const known = worksBehind(point, ownFacts).flatMap((id) => numbers.get(id) ?? []);
    return hasSources && known.length > 0 ? m.handout.numbers(ranges([...new Set(known)])) : '';
  };
  return (
    <ul className={style.points} data-large={isLarge}>
      {points.map((point, index) => (
        <li key={index}>
          <span {...said}>{point.text}</span> <span className="quiet">{worksOf(point)}</span>
        </li>
      ))}
    </ul>
  );
}
