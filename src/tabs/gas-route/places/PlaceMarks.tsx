/** The places of the shown records on the map: points, several points as one, and tags where no point is known. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Frame } from '@/ui/map/mercator.ts';
import { useRoving } from '@/ui/useRoving.ts';
import { type Clusters, opensAt, type PlaceMark } from './clusters.ts';
import { markName } from './marks.ts';
import style from './Marks.module.css';
import { PointMark } from './PointMark.tsx';
import { SoftPlace } from './SoftPlace.tsx';
import type { Tag } from './tags.ts';

interface Props {
  /** Made once for the rows that are shown (makeClusters). */
  clusters: Clusters;
  /** The places that are no points, where they stand (tagsOn). */
  tags: readonly Tag[];
  frame: Frame;
  /** The place that is chosen; "" is none. */
  spot: string;
  /** "" where the chosen one was pressed again. */
  onSpot: (spot: string) => void;
  /** Where the map has to go for a mark of several places to open. */
  onAt: (at: string) => void;
}

export function PlaceMarks({ clusters, tags, frame, spot, onSpot, onAt }: Props) {
  const m = useRoomMessages();
  const points = clusters.marksIn(frame);
  const choose = (id: string) => onSpot(id === spot ? '' : id);
  const press = (mark: PlaceMark) => {
    const at = opensAt(mark, frame);
    if (at === undefined) choose(mark.id);
    else onAt(at);
  };
  // a mark that only reaches into the frame would have the focus unseen
  const isSeen = ({ lat, lon }: PlaceMark) => {
    const [x, y] = frame.at(lon, lat);
    return x >= 0 && x <= frame.width && y >= 0 && y <= frame.height;
  };
  const ids = [...tags.map(({ row }) => row.place.id), ...points.filter(isSeen).map(({ id }) => id)];
  const holder = points.find(({ rows }) => rows.some(({ place }) => place.id === spot));
  const roving = useRoving(ids, holder?.id ?? spot, (id) => {
    const mark = points.find((one) => one.id === id);
    if (mark) press(mark);
    else if (id) choose(id);
  });
  if (tags.length + points.length === 0) return null;
  return (
    <g role="group" aria-label={m.mapLayers.places} className={style.marks} onKeyDown={roving.onKeyDown}>
      {tags.map((tag) => {
        const { id, name } = tag.row.place;
        return (
          <SoftPlace
            key={id}
            name={m.mapLayers.softPlace(name, tag.row.count)}
            tag={tag}
            scale={frame.scale}
            isChosen={id === spot}
            onPress={() => choose(id)}
            focus={roving.mark(id)}
          />
        );
      })}
      {points.map((mark) => (
        <PointMark
          key={mark.id}
          name={markName(mark, m)}
          mark={mark}
          frame={frame}
          isChosen={mark === holder}
          onPress={() => press(mark)}
          focus={isSeen(mark) ? roving.mark(mark.id) : undefined}
        />
      ))}
    </g>
  );
}
