/** The timeline of a record with more entries than marks could ever show. */
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import { Legend } from '@/ui/Legend.tsx';
import type { Kit, LanesProps } from '../kit.ts';
import type { Lane } from '../picture/layout.ts';
import { TimelineLegend } from '../picture/TimelineLegend.tsx';
import { Timeline, type TimelineProps } from '../Timeline.tsx';
import { LargeLane } from './LargeLane.tsx';
import style from './LargeLane.module.css';
import { isCounted } from './near.ts';
import { totalsOf, useLargeLanes } from './useLargeLanes.ts';

const kit: Kit = { totalsOf, Lanes: LargeLanes, LaneMarks: LargeLane, Note, Legend: LargeLegend, isCounted };

export function LargeTimeline(props: TimelineProps) {
  return <Timeline {...props} kit={kit} />;
}

function LargeLanes({ drawn, children }: LanesProps) {
  return children(useLargeLanes(drawn));
}

/** Which bins are counted and on what scale, or what of the window is no mark. */
function Note({ lanes }: { lanes: readonly Lane[] }) {
  const m = useRoomMessages();
  return <p className="quiet">{noteOf(lanes, m)}</p>;
}

function noteOf(lanes: readonly Lane[], { timelineLarge: words }: Messages): string {
  const counted = lanes[0]?.counted;
  if (counted) return words.counts(counted.bins.unit, counted.mostWithin, counted.mostAcross);
  return lanes.some(({ earlier = 0 }) => earlier > 0) ? words.earlierNote : words.marks;
}

function LargeLegend({ facts, counting }: { facts: Facts; counting: boolean }) {
  const words = useRoomMessages().timelineLarge.legend;
  if (!counting) return <TimelineLegend facts={facts} />;
  return (
    <Legend
      items={[
        { id: 'column', label: words.column, sign: <path d="M2 17V12H10V17ZM12 17V4H20V17Z" className={style.columns} /> },
        { id: 'strip', label: words.strip, sign: <rect x={1} y={8} width={20} height={5} className={style.strip} /> },
      ]}
    />
  );
}
