/** A lane of a large record: its counts as columns, or its marks and what began before them. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { paint } from '@/ui/colour.ts';
import { type LaneProps, LaneMarks } from '../picture/LaneMarks.tsx';
import { Bin } from './Bin.tsx';
import type { Counted } from './counted.ts';
import style from './LargeLane.module.css';
import { earlierHeight, stripHeight } from './useLargeLanes.ts';

export function LargeLane(props: LaneProps) {
  const { lane, width } = props;
  const m = useRoomMessages();
  const words = m.timelineLarge;
  const { counted, earlier = 0, kind, y, height } = lane;
  if (!counted)
    return (
      <>
        <LaneMarks {...props} />
        {earlier > 0 && (
          <g transform={`translate(0 ${y + height - earlierHeight})`} className={style.earlier}>
            <line x2={width} y1={3} y2={3} />
            <text x={4} y={14}>
              {words.earlier(earlier)}
            </text>
          </g>
        )}
      </>
    );
  return (
    <g transform={`translate(0 ${y})`} data-stripe={kind.id}>
      <g role="group" aria-label={m.timeline.lane(kind.label, lane.count)} data-lane={kind.id}>
        <Columns counted={counted} top={lane.top} colour={kind.colour && paint(kind.colour)} />
        <Bin lane={lane} counted={counted} width={width} onWindow={props.onWindow} />
      </g>
    </g>
  );
}

/** As high as they are many, on one scale for all lanes; below them a strip, the darker the more records last or are not known as exactly. */
function Columns({ counted, top, colour }: { counted: Counted; top: number; colour: string | undefined }) {
  const { first, last, xs, within, across, mostWithin, mostAcross, high } = counted;
  const foot = top + high;
  const columns: string[] = [];
  const strips: string[][] = [[], [], [], []];
  for (let bin = first; bin <= last; bin += 1) {
    const [from, to] = [round(xs[bin - first]!), round(xs[bin - first + 1]!)];
    const [count, more] = [within[bin]!, across[bin]!];
    if (count > 0) {
      const tall = Math.max(1.5, Math.sqrt(count / mostWithin) * high);
      columns.push(`M${from} ${foot}v${-round(tall)}H${round(to - Math.min(1, (to - from) / 4))}V${foot}Z`);
    }
    if (more > 0) strips[Math.ceil((more / mostAcross) * strips.length) - 1]!.push(`M${from} ${foot + 1}H${to}v${stripHeight}H${from}Z`);
  }
  return (
    <g aria-hidden="true">
      <path d={columns.join('')} className={style.columns} fill={colour} />
      {strips.map((paths, at) => paths.length > 0 && <path key={at} d={paths.join('')} className={style.strip} opacity={(at + 1) / strips.length} />)}
    </g>
  );
} // oxfmt-ignore

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
