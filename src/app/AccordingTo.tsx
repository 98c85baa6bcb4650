/** According to whom: one choice that redraws every view. Counts say of how many records each speaks. */
import { useId, useMemo } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { voicesIn } from '@/record/according.ts';
import type { Whole } from '@/record/facts.ts';
import style from './FilterRail.module.css';
import type { Shown } from './useSelection.ts';

interface Props {
  shown: Shown;
  /** The record's own choice, which holds every voice. */
  own: Whole | undefined;
  sides: readonly string[];
}

export function AccordingTo({ shown: { view, goTo }, own, sides }: Props) {
  const m = useMessages();
  const id = useId();
  const voices = useMemo(() => (own ? [...voicesIn(own)].toSorted((a, b) => b[1] - a[1]) : []), [own]);
  const isSide = ([voice]: readonly [string, number]) => sides.includes(voice);
  const isOther = (one: readonly [string, number]) => !isSide(one) && one[0] !== 'independent';
  const option = ([voice, count]: readonly [string, number]) => (
    <option key={voice} value={voice}>
      {m.according.option(voice === 'independent' ? m.according.independent : (own?.actors.get(voice)?.name ?? voice), count)}
    </option>
  );
  // the core documents, and the one that was chosen elsewhere
  const works = [...(own?.sources.values() ?? [])].filter((source) => source.locators || view.by === `source:${source.id}`);
  return (
    <div className={style.field}>
      <label htmlFor={id}>{m.according.label}</label>
      <select id={id} value={view.by} onChange={(event) => goTo((now) => ({ ...now, by: event.target.value }))}>
        <option value="">{m.according.own}</option>
        <optgroup label={m.according.sides}>{voices.filter(isSide).map(option)}</optgroup>
        {voices.filter(([voice]) => voice === 'independent').map(option)}
        <optgroup label={m.according.others}>{voices.filter(isOther).map(option)}</optgroup>
        <optgroup label={m.according.works}>
          {works.map((source) => (
            <option key={source.id} value={`source:${source.id}`}>
              {source.publisher}: {source.title}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}
