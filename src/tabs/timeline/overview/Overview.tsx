/** All years in one strip: how thick the records lie, and the window of time as a frame on it, to move and to change. */
import { useId, useMemo, useRef } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { overlaps } from '@/record/edtf.ts';
import type { Facts } from '@/record/facts.ts';
import { useWidth } from '@/ui/useWidth.ts';
import { binMonthsFor, densityOf } from './density.ts';
import style from './Overview.module.css';
import { OverviewFrame } from './OverviewFrame.tsx';
import { Columns, columnsHeight, Names } from './OverviewGround.tsx';
import { useBrush } from './useBrush.ts';
import type { Contents } from '../time/contents.ts';
import { countedDays } from '../time/countedDays.ts';
import { lengthOf, type Window } from '../time/window.ts';

interface Props {
  facts: Facts;
  /** The dates of the filter's records. */
  dates: Contents['dates'];
  /** May be fractional while a gesture lasts. */
  window: Window;
  coverage: Window;
  /** While a gesture lasts. */
  onMove: (window: Window) => void;
  /** When it is over; in whole days. */
  onRest: (window: Window) => void;
}

/**
 * Each column is a span of whole months. A record of a month, a year or a closed interval is spread evenly over its days; one without a known
 * end counts when it begins.
 */
export function Overview({ facts, dates, window, coverage, onMove, onRest }: Props) {
  const m = useRoomMessages();
  const words = m.timelineTools.overview;
  const isMirrored = m.timeDirection === 'rtl';
  const id = useId();
  const [ref, px, scale] = useWidth<HTMLDivElement>('overview', 960);
  const over = useRef<HTMLDivElement>(null);
  const width = px / scale;
  const months = binMonthsFor(coverage, width);
  const { start, end } = coverage;
  const bins = useMemo(() => densityOf(dates, { start, end }, months), [dates, start, end, months]);
  const counted = useMemo(
    () => dates.reduce((sum, { date, count }) => sum + (isCounted(countedDays(date), { start, end }) ? count : 0), 0),
    [dates, start, end],
  );
  const brush = useBrush({
    window,
    coverage,
    dayAt: (clientX) => {
      const { left = 0, right = 0 } = over.current?.getBoundingClientRect() ?? {};
      return start + ((isMirrored ? right - clientX : clientX - left) / px) * lengthOf(coverage);
    },
    onMove,
    onRest,
  });
  const share = (days: number) => `${(100 * days) / lengthOf(coverage)}%`;
  return (
    <div role="group" aria-labelledby={`${id}name`} aria-describedby={`${id}rule`} className={style.overview}>
      <p className={style.head} title={words.rule}>
        <span id={`${id}name`}>{words.name(m.records(counted))}</span>
        <span>{words.columns(months, Math.max(...bins.map(({ count }) => count)))}</span>
      </p>
      <p id={`${id}rule`} className="visually-hidden">
        {words.rule}
      </p>
      {/* time runs to the right in every language; where it is mirrored, all of it is turned round */}
      <div className={style.strip} dir="ltr" data-mirrored={isMirrored} {...brush}>
        <div ref={ref} className={style.ground}>
          <Columns facts={facts} coverage={coverage} width={width} scale={scale} bins={bins} />
          <div ref={over} className={style.over} style={{ blockSize: columnsHeight * scale }}>
            <span className={style.veil} style={{ inlineSize: share(window.start - start) }} />
            <span className={style.veil} style={{ inlineSize: share(end - window.end) }} />
          </div>
          <Names facts={facts} coverage={coverage} width={width} scale={scale} />
          <div className={style.over} style={{ blockSize: columnsHeight * scale }}>
            <OverviewFrame window={window} coverage={coverage} width={px} onMove={onMove} onRest={onRest} />
          </div>
        </div>
      </div>
    </div>
  );
}

function isCounted(days: Window | undefined, coverage: Window): boolean {
  return days !== undefined && overlaps(days, coverage);
}
