/** What stands around the slider: eras, the part before From, years, and the months in which something changes. */
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import { textWidth } from '@/ui/textWidth.ts';
import { useWidth } from '@/ui/useWidth.ts';
import type { Moment } from './changes.ts';
import { monthOf, type Steps } from './steps.ts';
import style from './TimeBar.module.css';

interface Props {
  facts: Pick<Facts, 'eras'>;
  steps: Steps;
  /** The first month that From lets through. */
  from: number;
  month: number;
  marks: readonly Moment[];
  /** The slider. */
  children: ReactNode;
}

/** --size-small at the browser's own 16 px. */
const textPx = 13;

export function Scale({ facts, steps, from, month, marks, children }: Props) {
  const [ref, width, scale] = useWidth<HTMLDivElement>('time', 640);
  const { first, last } = steps;
  const shareOf = (at: number) => Math.min(Math.max((at - first) / Math.max(last - first, 1), 0), 1);
  const place = (share: number) => `${(100 * share).toFixed(3)}%`;
  /** The months, and whether more than a claim is made in them. */
  const months = new Map<number, boolean>();
  for (const { day, changes } of marks)
    months.set(monthOf(day), months.get(monthOf(day)) === true || changes.some(({ what }) => what !== 'claim'));
  return (
    <div ref={ref} className={style.scale} dir={useMessages().timeDirection}>
      <div className={style.ground} aria-hidden="true">
        {facts.eras.map(({ id, date }, at) => {
          const [start, end] = [shareOf(monthOf(Math.max(date.start, -1e6))), shareOf(monthOf(Math.min(date.end, steps.end)))];
          return start < end ? (
            <span
              key={id}
              className={style.era}
              data-odd={at % 2 === 1}
              style={{ insetInlineStart: place(start), insetInlineEnd: place(1 - end) }}
            />
          ) : null;
        })}
        <span className={style.line} />
        {from > first && <span className={style.closed} style={{ inlineSize: place(shareOf(from)) }} />}
        {month > from && (
          <span className={style.past} style={{ insetInlineStart: place(shareOf(from)), insetInlineEnd: place(1 - shareOf(month)) }} />
        )}
        {[...months].map(([at, isMore]) => (
          <span
            key={at}
            className={style.tick}
            data-past={at <= month}
            data-claim={!isMore}
            style={{ insetInlineStart: place(shareOf(at)) }}
          />
        ))}
      </div>
      {children}
      <div className={style.years} aria-hidden="true">
        {yearsOf(steps, width / scale).map((year) => (
          <span key={year} style={{ insetInlineStart: place(shareOf(year * 12)) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

/** As many years as have room, at even distances. */
function yearsOf({ first, last }: Steps, width: number): number[] {
  const [from, to] = [Math.ceil(first / 12), Math.floor(last / 12)];
  const room = textWidth('2000', textPx) + 14;
  const perYear = (12 * width) / Math.max(last - first, 1);
  const step = [1, 2, 5, 10, 20, 50].find((years) => years * perYear >= room) ?? 100;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((year) => (year - from) % step === 0);
}
