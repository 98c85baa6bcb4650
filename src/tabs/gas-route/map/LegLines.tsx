/** The legs of the route as lines on the map: each is named, takes the focus and can be chosen. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { MapPart } from '@/record/words.ts';
import type { Frame } from '@/ui/map/mercator.ts';
import { LegLine } from './LegLine.tsx';
import { legLook } from './legLook.ts';
import { legName } from './legName.ts';
import style from './Lines.module.css';
import { pxOf, visibleOf } from './lines.ts';
import { useRoving } from '@/ui/useRoving.ts';

interface Props {
  whole: Pick<Whole, 'legs'>;
  /** The route is drawn as of this day. */
  day: Day;
  hidden: ReadonlySet<MapPart>;
  /** The leg that is chosen; "" is none. */
  leg: string;
  /** "" where the chosen one was pressed again. */
  onLeg: (leg: string) => void;
  frame: Frame;
  /** Drawn a second time, for those who see it: its first drawing has the names and the focus. */
  isTwin?: boolean;
}

export function LegLines({ whole, day, hidden, leg: chosen, onLeg, frame, isTwin = false }: Props) {
  const m = useRoomMessages();
  // what lies wholly beside the map cannot be seen to have the focus: the list of legs has it
  const drawn = whole.legs.flatMap((leg) => {
    if (hidden.has(leg.properties.existence)) return [];
    const look = legLook(leg, day, frame.lineScale);
    const points = pxOf(leg.geometry.coordinates, frame);
    return look && visibleOf(points, frame).length > 0 ? [{ leg, look, points }] : [];
  });
  const choose = (id: string) => onLeg(id === chosen ? '' : id);
  const ids = drawn.map(({ leg }) => leg.id);
  const roving = useRoving(ids, chosen, choose);
  // the chosen one over the others, for its rim is wider; plans under all
  const heightOf = (id: string, isPlan: boolean) => (id === chosen ? 2 : isPlan ? 0 : 1);
  const ordered = drawn.toSorted(
    (a, b) =>
      heightOf(a.leg.id, a.leg.properties.existence === 'planned') - heightOf(b.leg.id, b.leg.properties.existence === 'planned') ||
      a.leg.properties.order - b.leg.properties.order,
  );
  return (
    <g {...(isTwin ? {} : { role: 'group', 'aria-label': m.mapLayers.legs, onKeyDown: roving.onKeyDown })} className={style.lines}>
      {ordered.map(({ leg, look, points }) => (
        <LegLine
          key={leg.id}
          name={legName(leg, day, m)}
          look={look}
          points={points}
          frame={frame}
          isChosen={leg.id === chosen}
          onPress={() => choose(leg.id)}
          focus={isTwin ? undefined : roving.mark(leg.id)}
        />
      ))}
    </g>
  );
}
