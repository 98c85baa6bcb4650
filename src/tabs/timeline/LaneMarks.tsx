/** One lane: its name, which folds it, its marks, and what there was no room for as columns that lead into it. */
import { useMessages } from '@/i18n/messages.tsx';
import { paint } from '@/ui/colour.ts';
import type { LinkProps } from '@/ui/link.ts';
import { textWidth } from '@/ui/textWidth.ts';
import type { Crowd } from './crowds.ts';
import { nameStart } from './laneNames.ts';
import { crowdHeight, labelSize, type Lane, rowHeight } from './layout.ts';
import { MarkLink } from './Marks.tsx';
import { dayPoint } from './point.ts';
import style from './Timeline.module.css';
import type { Window } from './window.ts';

interface LaneProps {
  lane: Lane;
  /** px of the time part: what of the coverage stands at its start, and its length. */
  from: number;
  width: number;
  /** The most that a column of any lane counts. */
  mostCrowd: number;
  open: string;
  linkTo: (id: string) => LinkProps;
  onWindow: (window: Window) => void;
}

/** The x of marks is counted from a round place near the window: far from the start of the coverage px are too large to be exact. */
const originStep = 20_000;

export function LaneMarks({ lane, from, width, mostCrowd, open, linkTo, onWindow }: LaneProps) {
  const m = useMessages();
  const origin = Math.round(from / originStep) * originStep;
  const to = from + width;
  const entrance = lane.marks.findIndex(({ span }) => span.x >= from);
  return (
    <g transform={`translate(${origin - from} ${lane.y})`}>
      <g role="list" aria-label={m.timeline.lane(lane.kind.label, lane.count)} data-lane={lane.kind.id}>
        {lane.marks.map((mark, at) => {
          const crossesStart = mark.span.x < from || (mark.side === 'before' && mark.from < from);
          const crossesEnd = mark.span.x + mark.span.width + (mark.side === 'after' ? mark.room : 0) > to;
          return (
            <MarkLink
              key={mark.span.entry.id}
              mark={mark}
              y={lane.top + mark.row * rowHeight}
              origin={origin}
              colour={lane.kind.colourOf(mark.span.entry)}
              open={mark.span.entry.id === open}
              from={crossesStart ? from : undefined}
              to={crossesEnd ? to : undefined}
              tabbable={at === Math.max(0, entrance)}
              linkTo={linkTo}
            />
          );
        })}
      </g>
      {lane.folded && (
        <path
          d={lane.ticks
            .filter((x) => x >= from && x <= to)
            .map((x) => `M${x - origin} ${lane.top + 3}v${rowHeight - 6}`)
            .join('')}
          className={style.ticks}
          stroke={lane.kind.colour && paint(lane.kind.colour)}
        />
      )}
      {lane.crowdTop !== undefined &&
        lane.crowds.map((crowd) => (
          <Column
            key={crowd.window.start}
            crowd={crowd}
            lane={lane}
            x={crowd.x - origin}
            y={lane.crowdTop ?? 0}
            most={mostCrowd}
            onWindow={onWindow}
          />
        ))}
    </g>
  );
}

interface ColumnProps {
  crowd: Crowd;
  lane: Lane;
  x: number;
  y: number;
  most: number;
  onWindow: (window: Window) => void;
}

const highest = crowdHeight - 16;

/** So many records that marks could not be told apart: as high as they are many. It opens its own stretch of time, where they stand one by one. */
function Column({ crowd: { window, precision, count, width }, lane: { kind }, x, y, most, onWindow }: ColumnProps) {
  const m = useMessages();
  const point = { ...dayPoint(window.start), precision };
  const isQuarter = precision === 'month' && window.end - window.start > 31;
  const when = m.date({ first: point, last: isQuarter ? { ...dayPoint(window.end), precision } : point });
  const name = m.timeline.crowd(count, when, kind.label);
  const height = Math.max(3, (count / most) * highest);
  const text = m.number(count);
  const show = () => onWindow(window);
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={name}
      className={style.crowd}
      transform={`translate(${x} ${y})`}
      onClick={show}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        show();
      }}
    >
      <title>{name}</title>
      <rect width={width} height={crowdHeight} className={style.hit} />
      <rect x={0.5} y={crowdHeight - height} width={Math.max(2, width - 1)} height={height} fill={kind.colour && paint(kind.colour)} />
      {textWidth(text, labelSize) <= width && (
        <text x={width / 2} y={crowdHeight - height - 3} textAnchor="middle" className={style.label}>
          {text}
        </text>
      )}
    </g>
  );
}

interface NameProps {
  lane: Lane;
  /** px to the second line of a name, which has its count; 0 where it fits into the first. */
  secondLine: number;
  /** px of the lane's whole line, and of what the name may take of it. */
  width: number;
  room: number;
  standsBeside: boolean;
  onFold: (lane: string) => void;
}

export function LaneName({ lane: { kind, y, count, total, folded }, secondLine, width, room, standsBeside, onFold }: NameProps) {
  const m = useMessages();
  const nameY = standsBeside ? rowHeight / 2 + 10 : 14;
  const { colour } = kind;
  const fold = () => onFold(kind.id);
  return (
    <g transform={`translate(0 ${y})`}>
      <line x2={width} className={style.laneLine} />
      <g
        role="button"
        tabIndex={0}
        aria-expanded={!folded}
        aria-label={m.timeline.laneName(kind.label, m.timeline.laneCount(count, total))}
        data-empty={count === 0}
        className={style.laneName}
        onClick={fold}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          fold();
        }}
      >
        <title>{folded ? m.timeline.unfold : m.timeline.fold}</title>
        <rect y={nameY - 15} width={room} height={22 + secondLine} className={style.hit} />
        <path d={folded ? 'M2 0L7 4L2 8Z' : 'M0 2H8L4 7Z'} transform={`translate(2 ${nameY - 8})`} className={style.chevron} />
        {colour && <circle cx={20} cy={nameY - 4} r={4} fill={paint(colour)} />}
        <text x={nameStart} y={nameY}>
          {kind.label}{' '}
          <tspan className={style.laneCount} {...(secondLine > 0 && { x: nameStart, dy: secondLine })}>
            {m.timeline.laneCount(count, total)}
          </tspan>
        </text>
      </g>
    </g>
  );
}
