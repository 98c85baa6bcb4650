/** Contract and swap on the map: arcs between two points, told from pipes and from one another by how they are drawn. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { type Day, trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { RoutePath } from '@/record/types.ts';
import type { MapPart } from '@/record/words.ts';
import type { Frame } from '@/ui/map/mercator.ts';
import type { Arc } from './arcs.ts';
import { arcsOf } from './drawnPaths.ts';
import { Rim } from './LegLine.tsx';
import style from './Lines.module.css';
import type { Spot } from './lines.ts';
import { MarkButton } from './MarkButton.tsx';
import { useRoving } from '@/ui/useRoving.ts';

interface Props {
  whole: Pick<Whole, 'legs' | 'paths'>;
  day: Day;
  hidden: ReadonlySet<MapPart>;
  /** The path that is chosen; "" is none. */
  path: string;
  /** "" where the chosen one was pressed again. */
  onPath: (path: string) => void;
  frame: Frame;
}

export function PathArcs({ whole, day, hidden, path: chosen, onPath, frame }: Props) {
  const m = useRoomMessages();
  const drawn = arcsOf(whole, day, hidden, frame);
  const choose = (id: string) => onPath(id === chosen ? '' : id);
  const roving = useRoving(drawn.map(({ path }) => path.id), chosen, choose); // oxfmt-ignore
  if (drawn.length === 0) return null;
  return (
    <g role="group" aria-label={m.mapLayers.paths} className={style.lines} onKeyDown={roving.onKeyDown}>
      {drawn.map(({ path: { id, properties }, arc }) => {
        const name = m.mapLayers.path(m.pathKinds[properties.kind], properties.name, m.date(trusted(properties.date)));
        return (
          <MarkButton
            key={id}
            name={name}
            isChosen={id === chosen}
            onPress={() => choose(id)}
            focus={roving.mark(id)}
            className={style.leg}
          >
            <Rim d={arc.d} className={style.focusRim} inner={12 * frame.scale} edge={2 * frame.scale} />
            {id === chosen && <Rim d={arc.d} inner={7 * frame.scale} edge={1.5 * frame.scale} />}
            <PathStroke kind={properties.kind} arc={arc} scale={frame.scale} />
            <path d={arc.d} className={style.hit} strokeWidth={24 * frame.scale} data-screen-only />
          </MarkButton>
        );
      })}
    </g>
  );
}

interface StrokeProps {
  kind: RoutePath['properties']['kind'];
  arc: Pick<Arc, 'd' | 'ends'>;
  scale: number;
}

/** A contract is a thin double line; a swap dashes and dots, with a bar where gas is taken in and an arrowhead where as much is handed over. */
export function PathStroke({ kind, arc: { d, ends }, scale }: StrokeProps) {
  if (kind === 'contract') {
    return (
      <>
        <path d={d} className={style.arc} strokeWidth={3.2 * scale} />
        <path d={d} className={style.arcInside} strokeWidth={1.6 * scale} />
      </>
    );
  }
  const dash = [11, 4, 2, 4].map((px) => px * scale).join(' ');
  return (
    <>
      <path d={d} className={style.arc} strokeWidth={1.75 * scale} strokeDasharray={dash} />
      <path d="M0 -6V6" className={style.arc} strokeWidth={2.5} transform={placedAt(ends[0], scale)} data-end="in" />
      {/* short of the end, where the mark of a place would lie over it */}
      <path d="M-8 0L-18 4.5L-18 -4.5Z" className={style.head} transform={placedAt(ends[1], scale)} data-end="out" />
    </>
  );
}

function placedAt({ x, y, angle }: Spot, scale: number): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${((angle * 180) / Math.PI).toFixed(1)}) scale(${scale})`;
}
