/** The timeline as SVG: eras, axis, lanes, marks. A pure function of its layout: the screen, an export and paper draw the same. */
import { type ComponentType, Fragment } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import type { LinkProps } from '@/ui/link.ts';
import { fitText } from '@/ui/textWidth.ts';
import { Axis } from './Axis.tsx';
import { Bands, stripHeight } from './Bands.tsx';
import { Eras } from './Eras.tsx';
import type { LaneProps } from './LaneMarks.tsx';
import { LaneName } from './LaneName.tsx';
import { type Frame, labelSize, type Lane, zoomOf } from './layout.ts';
import style from './Picture.module.css';
import { edges, type Window } from '../time/window.ts';
import { windowInWords } from '../time/words.ts';

interface Props {
  facts: Facts;
  /** How large the reader has set text; the layout is in unscaled px. */
  size: number;
  frame: Frame;
  lanes: readonly Lane[];
  /** What draws the contents of a lane. */
  LaneMarks: ComponentType<LaneProps>;
  /** px at the start side for the names of lanes; 0 where they stand above. */
  gutter: number;
  /** True while the audience guesses: what is counted is not said. */
  isHidden: boolean;
  /** px to the second line of a name, which has its count; 0 where it fits into the first. */
  secondLine: number;
  open: string;
  linkTo: (id: string) => LinkProps;
  onFold: (lane: string) => void;
  onWindow: (window: Window) => void;
}

const eraHeight = 24;
const axisHeight = 24;

/** px above the lanes, for eras and the axis. */
export function headOf({ closures }: Pick<Facts, 'closures'>): number {
  return axisOf(closures.length > 0) + axisHeight;
}

function axisOf(hasClosures: boolean): number {
  return eraHeight + (hasClosures ? stripHeight : 0);
}

export function Picture({ facts, size, frame, lanes, LaneMarks, gutter, isHidden, secondLine, open, linkTo, onFold, onWindow }: Props) {
  const m = useMessages();
  const last = lanes.at(-1);
  const axisY = axisOf(facts.closures.length > 0);
  const head = headOf(facts);
  const height = head + (last ? last.y + last.height : 0);
  const width = gutter + frame.width;
  const from = edges(frame.window, frame.scale)[0] * zoomOf(frame);
  const mostCrowd = Math.max(1, ...lanes.flatMap(({ crowds }) => crowds.map(({ count }) => count)));
  return (
    <svg
      className={style.picture}
      data-picture
      width={width * size}
      height={height * size}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={m.timeline.picture(windowInWords(frame.window, m))}
    >
      {frame.scale.id === 'elastic' && gutter > 0 && (
        <text x={gutter - 8} y={axisY + 16} textAnchor="end" className={style.tick}>
          {fitText(m.timeline.elasticAxis, labelSize, gutter - 8)}
        </text>
      )}
      <svg x={gutter} width={frame.width} height={height} overflow="hidden">
        <Eras facts={facts} frame={frame} height={height} />
        <Bands facts={facts} frame={frame} y={eraHeight} height={height} />
        <Axis frame={frame} y={axisY} height={height} />
      </svg>
      {lanes.map((lane) => (
        <Fragment key={lane.kind.id}>
          <g transform={`translate(0 ${head})`}>
            <LaneName
              lane={lane}
              isHidden={isHidden}
              secondLine={secondLine}
              width={width}
              room={gutter || width}
              standsBeside={gutter > 0}
              onFold={onFold}
            />
          </g>
          <svg x={gutter} y={head} width={frame.width} height={height - head} overflow="hidden">
            <LaneMarks lane={lane} from={from} width={frame.width} mostCrowd={mostCrowd} open={open} linkTo={linkTo} onWindow={onWindow} />
          </svg>
        </Fragment>
      ))}
    </svg>
  );
}
