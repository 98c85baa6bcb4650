/** Time: a histogram whose brush sets From and To, and the two dates themselves. */
import { lazy, Suspense, useId, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { overlaps, parseEdtf, partsOf } from '@/record/edtf.ts';
import { type Filter, spanOf, withLimits } from '@/record/filter.ts';
import { DateField } from './DateField.tsx';
import style from './FilterRail.module.css';
import type { Shown } from '@/view/shown.ts';

// behind the first view, in the room that is kept for it
const Histogram = lazy(async () => ({ default: (await import('@/ui/Histogram.tsx')).Histogram }));

const ends = ['from', 'to'] as const;
type End = (typeof ends)[number];

export function When({ shown }: { shown: Shown }) {
  const m = useMessages();
  const hintId = useId();
  const [wrong, setWrong] = useState<End>();
  const { view, goTo, selection, ownFacts, state } = shown;
  const { filter } = view;
  const { firstYear } = ownFacts.columns;
  // not counted, nothing is drawn
  const bins = selection.years.map((count, bin) => ({
    id: String(firstYear + bin),
    label: String(firstYear + bin),
    count: state === 'ready' ? count : 0,
  }));
  // the first choice of a date is a step, and what refines it is none
  const isFirst = filter.from === undefined && filter.to === undefined;
  const set = (limits: Partial<Record<End, string | undefined>>) =>
    goTo((now) => ({ ...now, filter: withLimits(now.filter, limits) }), isFirst ? 'step' : 'replace');
  const [first, last] = [binOf(filter, 'from', firstYear, bins.length), binOf(filter, 'to', firstYear, bins.length)];
  // an end that stays in its year keeps its day or month
  const limit = (end: End, bin: number | undefined) =>
    bin === undefined ? undefined : bin === (end === 'from' ? first : last) ? filter[end] : bins[bin]?.id;
  return (
    <div className={style.when}>
      <div className={style.years}>
        <Suspense>
          <Histogram
            label={state === 'ready' ? m.filter.years : m.filter.loading}
            bins={bins}
            first={first}
            last={last}
            isOutside={!overlaps(spanOf(filter), ownFacts.coverage)}
            onHold={() => {
              const { from, to } = filter; // with their days and months
              return () => set({ from, to });
            }}
            onBrush={(from, to) => set({ from: limit('from', from), to: limit('to', to) })}
          />
        </Suspense>
      </div>
      <div className={style.dates}>
        {ends.map((end) => (
          <DateField
            key={end}
            label={m.filter[end]}
            value={filter[end]}
            onChange={(text) => set({ [end]: text })}
            hintId={hintId}
            onWrong={(isWrong) => setWrong((now) => (isWrong ? end : now === end ? undefined : now))}
          />
        ))}
        {/* one line for both, always there, so that nothing moves under the pointer when a date is wrong */}
        <p id={hintId} className={style.hint} role={wrong ? 'alert' : undefined}>
          {wrong ? m.filter.dateWrong : m.filter.dateHint}
        </p>
      </div>
    </div>
  );
}

/** The bin in which From or To lies, within the histogram. */
function binOf(filter: Filter, end: End, firstYear: number, count: number): number | undefined {
  const date = parseEdtf(filter[end] ?? '');
  return date ? Math.min(count - 1, Math.max(0, partsOf(end === 'from' ? date.start : date.end).year - firstYear)) : undefined;
}
