/** The marks of a lane, and what there was no room for as columns; ticks where it is folded. */
import { useMessages } from '@/i18n/messages.tsx';
import { paint } from '@/ui/colour.ts';
import type { LinkProps } from '@/ui/link.ts';
import type { Window } from '../time/window.ts';
import { Column } from './Column.tsx';
import { type Lane, rowHeight } from './layout.ts';
import { MarkLink } from './MarkLink.tsx';
import style from './Picture.module.css';

export interface LaneProps {
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
    <g transform={`translate(${origin - from} ${lane.y})`} data-stripe={lane.kind.id}>
      <g role="list" aria-label={m.timeline.lane(lane.kind.label, lane.count)} data-lane={lane.kind.id}>
        {lane.marks.map((mark, at) => {
          const crossesStart = mark.span.x < from || (mark.side === 'before' && mark.from < from);
          const crossesEnd = mark.span.x + mark.span.width + (mark.side === 'after' ? mark.room : 0) > to;
          return (
            <MarkLink
              key={mark.span.entry.id}
              mark={mark}
              y={lane.top + (lane.rowPlaces?.[mark.row] ?? mark.row) * rowHeight}
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
