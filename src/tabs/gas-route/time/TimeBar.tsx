/** The moment at which the route is looked at: a slider through the months, a button that plays them, and the moments at which something changes. */
import { type KeyboardEvent, useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { type Day, trusted } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { useMedia } from '@/ui/useMedia.ts';
import { useSliced } from '@/ui/useSliced.ts';
import { dayOfLimit } from '../day.ts';
import { changing, type Moment } from './changes.ts';
import { Scale } from './Scale.tsx';
import { momentInWords, standsInWords, standsOf } from './standing.ts';
import { courseOf, keepWithin, limitOf, monthOf, startOfMonth, stepsOf } from './steps.ts';
import style from './TimeBar.module.css';
import type { Moving } from './useMoment.ts';

interface Props {
  facts: Facts;
  whole: Whole;
  /** The moment, from `useMoment`. */
  moment: Moving;
  /** The first day that From of the filter lets through; -Infinity where it is open. */
  from: Day;
}

/** Before they are all known nothing is said of any. */
const unknown = { moments: [], busy: new Set<number>() };
/** A list of more is longer than anybody scrolls: the latest stand in it, and the arrows lead to all. */
const mostChoices = 300;

export function TimeBar({ facts, whole, moment, from }: Props) {
  const m = useRoomMessages();
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const { end } = facts.coverage;
  const since = trusted(facts.dataset.map.since).start;
  const steps = useMemo(() => stepsOf(since, from, end), [since, from, end]);
  const { value } = useSliced(() => changing.sliced(facts, whole), [facts, whole]);
  const { moments, busy } = value ?? unknown;
  const course = useMemo(() => courseOf(steps, busy), [steps, busy]);
  // a To may lie before From, or before all changes: the slider stands there, where map and words are
  const month = monthOf(moment.day);
  const start = Math.min(monthOf(Math.min(since, end)), month);
  const all = useMemo(() => ({ ...steps, first: start }), [steps, start]);
  const isAtEnd = month === steps.last;
  const play = () => moment.play(isAtEnd ? course : course.filter((stop) => stop.month > month));

  const open = useMemo(() => moments.filter(({ date }) => date.end >= startOfMonth(steps.first)), [moments, steps]);
  const choices = useMemo(
    () =>
      open.slice(-mostChoices).map((one) => (
        <option key={one.to} value={one.to}>
          {momentInWords(one, m)}
        </option>
      )),
    [open, m],
  );
  const before = open.findLast(({ day }) => day < moment.day);
  const after = open.find(({ day }) => day > moment.day);
  const first = open[0];
  const sentence = standsInWords(standsOf(whole, moment.day), m);
  const dateOf = (to: string | undefined) =>
    m.date(trusted(to === undefined || dayOfLimit(to, end) === end ? facts.dataset.coverage.to : to));
  const goTo = (to: string | undefined) => moment.goTo(dayOfLimit(to, end) === end ? undefined : to, 'step');
  const toMonth = (next: number) => {
    if (keepWithin(next, steps) !== month || moment.to !== limitOf(next, steps)) moment.move(limitOf(next, steps));
  };
  const byYear = (event: KeyboardEvent) => {
    const by = { PageUp: 12, PageDown: -12 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    toMonth(month + by);
  };

  return (
    <div role="group" aria-label={m.routeTime.label} className={style.bar}>
      <div className={style.row}>
        <div className={style.controls}>
          {isStill ? (
            <button type="button" aria-disabled={!(after ?? first)} onClick={() => (after ?? first) && goTo((after ?? first)?.to)}>
              {m.routeTime.next}
            </button>
          ) : (
            <button type="button" className={style.play} onClick={moment.isPlaying ? moment.pause : play}>
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d={moment.isPlaying ? 'M2 1H5V11H2ZM7 1H10V11H7Z' : 'M2 1L11 6L2 11Z'} />
              </svg>
              {moment.isPlaying ? m.routeTime.pause : m.routeTime.play}
            </button>
          )}
          <Step name={m.routeTime.previous} moment={before} arrow="M8 2L4 6L8 10" onGo={goTo} />
          {!isStill && <Step name={m.routeTime.next} moment={after} arrow="M4 2L8 6L4 10" onGo={goTo} />}
          <select
            className={style.choose}
            aria-label={m.routeTime.moments}
            value={moment.to !== undefined && open.some(({ to }) => to === moment.to) ? moment.to : ''}
            onChange={({ target }) => target.value !== '' && goTo(target.value === 'end' ? undefined : target.value)}
          >
            <option value="">{value ? m.routeTime.choose : m.routeTime.counting}</option>
            {open.length > mostChoices && <option disabled>{m.routeTime.latest(mostChoices, open.length)}</option>}
            {choices}
            <option value="end">{m.routeTime.at(dateOf(undefined), m.routeTime.covered)}</option>
          </select>
        </div>
        <Scale facts={facts} steps={all} from={steps.first} month={month} marks={moments}>
          <input
            type="range"
            className={style.slider}
            aria-label={m.routeTime.slider}
            aria-valuetext={m.routeTime.at(dateOf(moment.to), sentence)}
            min={all.first}
            max={all.last}
            value={month}
            onChange={({ target }) => toMonth(target.valueAsNumber)}
            onKeyDown={byYear}
          />
        </Scale>
      </div>
      <p className={style.sentence}>
        {m.routeTime.at(dateOf(moment.to), sentence)} <span className="quiet">{m.routeTime.shared}</span>
      </p>
    </div>
  );
}

interface StepProps {
  name: string;
  /** Where it leads; undefined where nothing more changes. */
  moment: Moment | undefined;
  /** Its path where time runs to the right; the style sheet turns it round where it runs to the left. */
  arrow: string;
  onGo: (to: string) => void;
}

/** To the moment before or after. */
function Step({ name, moment, arrow, onGo }: StepProps) {
  const m = useRoomMessages();
  return (
    <button
      type="button"
      dir={m.timeDirection}
      className={style.step}
      aria-label={name}
      title={moment ? momentInWords(moment, m) : name}
      aria-disabled={!moment}
      onClick={() => moment && onGo(moment.to)}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={arrow} />
      </svg>
    </button>
  );
}
