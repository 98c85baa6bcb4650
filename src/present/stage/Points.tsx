/** The sentences of a scene, each with the works on which it rests. */
import { worksDrawn } from '@/exchange/worksDrawn.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Scene } from '@/record/types.ts';
import { linkTo } from '@/ui/link.ts';
import { formatAddress } from '@/view/address.ts';
import type { Shown } from '@/view/shown.ts';
import { worksInShort } from '../shortWorks.ts';
import style from './Points.module.css';

type Point = Scene['points'][number];

/** More sentences than these stand in two columns. */
const many = 4;

interface Props {
  points: readonly Point[];
  shown: Shown;
  /** In place of the view, and then large. */
  isAlone: boolean;
  /** They would give the answer away: their room is kept. */
  isHidden: boolean;
  /** Opens the sources of the scene. */
  onSources: () => void;
}

export function Points({ points, shown, isAlone, isHidden, onSources }: Props) {
  const m = useRoomMessages();
  return (
    <section
      className={style.points}
      aria-label={m.stage.points}
      data-alone={isAlone}
      data-hidden={isHidden}
      data-many={points.length > many}
    >
      {isHidden && <p className={style.kept}>{m.stage.hidden}</p>}
      <ul>
        {points.map((point, at) => (
          <li key={at}>
            <p>
              <bdi>{point.text}</bdi>
            </p>
            <Behind point={point} shown={shown} onSources={onSources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** So many works are named behind each sentence. */
const named = 2;

interface BehindProps {
  point: Point;
  shown: Shown;
  onSources: () => void;
}

/** One record opens at once; several are listed with the sources of the scene. */
function Behind({ point, shown: { view, goTo, ownFacts, own }, onSources }: BehindProps) {
  const m = useRoomMessages();
  if (!own) return null;
  const works = worksDrawn(point.records, point.works, ownFacts, own);
  if (works.length === 0) return null;
  const short = worksInShort(works, named, m);
  const words = m.stage.sources.some(short.named, short.more);
  const [id = '', ...others] = point.records;
  const record = others.length === 0 ? ownFacts.byId.get(id) : undefined;
  return (
    <p className={style.behind}>
      {record ? (
        <a
          {...linkTo(formatAddress({ ...view, record: id }), () => goTo((now) => ({ ...now, record: id })))}
          aria-label={m.stage.sources.records(record.title, words)}
        >
          <bdi>{words}</bdi>
        </a>
      ) : (
        <button type="button" onClick={onSources}>
          <bdi>{words}</bdi>
        </button>
      )}
    </p>
  );
}
