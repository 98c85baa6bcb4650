/** The time of day, how long the talk has been given, what is left, and how it stands against its plan. */
import { useEffect, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { elapsed, isRunning, isUnstarted, paused, started, unstarted } from '../together/clock.ts';
import type { Together } from '../together/useTogether.ts';
import style from './Clocks.module.css';
import { type Plan, standingOf } from './plan.ts';

interface Props {
  together: Together;
  plan: Plan | undefined;
  /** The number of the scene, from 1. */
  number: number;
}

export function Clocks({ together: { clock, change }, plan, number }: Props) {
  const m = useRoomMessages().presenter;
  const now = useNow();
  const seconds = Math.floor(elapsed(clock, now) / 1000);
  const left = plan && plan.length - seconds;
  const runs = isRunning(clock);
  return (
    <section className={style.clocks} aria-label={m.clock}>
      <dl className={style.times}>
        <Time name={m.time} value={m.timeOfDay(now)} />
        <Time name={m.elapsed} value={m.span(seconds)} />
        {left !== undefined && <Time name={left < 0 ? m.over : m.left} value={m.span(Math.abs(left))} />}
      </dl>
      <p className={style.standing}>{standing()}</p>
      <div className={style.buttons}>
        <button type="button" onClick={() => change({ clock: runs ? paused(clock, Date.now()) : started(clock, Date.now()) })}>
          {runs ? m.pause : isUnstarted(clock) ? m.start : m.goOn}
        </button>
        <button type="button" disabled={isUnstarted(clock)} onClick={() => change({ clock: unstarted })}>
          {m.reset}
        </button>
      </div>
    </section>
  );

  function standing() {
    if (isUnstarted(clock)) return m.standing.waits;
    const stands = plan && standingOf(plan, number, seconds);
    const said = stands && (stands.is === 'on' ? m.standing.on : m.standing[stands.is](stands.seconds));
    return [runs ? undefined : m.standing.pauses, said ?? m.noPlan].filter(Boolean).join('. ');
  }
}

function Time({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="quiet">{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** ms since 1970, four times a second, so that no second is passed over. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return now;
}
