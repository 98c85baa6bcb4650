/** According to whom: one choice that redraws every view. Counts are of what choosing it would leave, with the rest of the filter as it is. */
import { useQuery } from '@tanstack/react-query';
import { useId, useMemo } from 'react';
import { nameOf } from '@/exchange/facetNames.ts';
import { useMessages } from '@/i18n/messages.tsx';
import { countOf } from '@/record/select.ts';
import style from './FilterRail.module.css';
import type { Voices } from '@/view/shown.ts';
import type { Shown } from '@/view/shown.ts';

export function AccordingTo({ shown: { view, goTo, ownFacts, own, voices, found, state } }: { shown: Shown }) {
  const m = useMessages();
  const id = useId();
  const { sides } = ownFacts.dataset;
  // those that speak most come first; of the works the core documents, and the one that was chosen elsewhere
  const listed = useMemo(() => {
    const speakers = [...(voices?.speaks ?? [])].toSorted((a, b) => b[1] - a[1]).map(([voice]) => voice);
    const works = [...(own?.sources.values() ?? [])].filter((work) => work.locators || view.by === `source:${work.id}`);
    return [...speakers, ...works.map((work) => `source:${work.id}`)];
  }, [own, voices, view.by]);
  const { data: isSeen = false } = useQuery({
    queryKey: ['voices', 'seen', listed],
    queryFn: () => seeEach(listed, voices),
    enabled: voices?.isAtHand ?? false,
    staleTime: Infinity,
  });
  const counts = useMemo(
    () =>
      new Map(
        listed.flatMap((voice) => {
          const seen = isSeen ? voices?.see(voice) : undefined;
          return seen && !(seen instanceof Error) ? [[voice, countOf(seen.facts.columns, view.filter, found)]] : [];
        }),
      ),
    [isSeen, voices, listed, view.filter, found],
  );
  const name = (voice: string) =>
    voice.startsWith('source:')
      ? nameOf('source', voice.slice('source:'.length), ownFacts, own, m)
      : voice === 'independent'
        ? m.according.independent
        : (own?.actors.get(voice)?.name ?? voice);
  const options = (isMeant: (voice: string) => boolean) =>
    listed.map((voice) => isMeant(voice) && (
      <option key={voice} value={voice}>
        {m.according.option(name(voice), state === 'ready' ? counts.get(voice) : undefined)}
      </option>
    )); // oxfmt-ignore
  const isWork = (voice: string) => voice.startsWith('source:');
  return (
    <div className={style.field}>
      <label htmlFor={id}>{m.according.label}</label>
      <select id={id} value={view.by} onChange={(event) => goTo((now) => ({ ...now, by: event.target.value }))}>
        <option value="">{m.according.own}</option>
        {!listed.includes(view.by) && view.by !== '' && <option value={view.by}>{name(view.by)}</option>}
        <optgroup label={m.according.sides}>{options((voice) => sides.includes(voice))}</optgroup>
        {options((voice) => voice === 'independent')}
        <optgroup label={m.according.others}>
          {options((voice) => !sides.includes(voice) && voice !== 'independent' && !isWork(voice))}
        </optgroup>
        <optgroup label={m.according.works}>{options(isWork)}</optgroup>
      </select>
    </div>
  );
}

/** Makes the record as each sees it, each in a task of its own so that the page stays answerable. */
async function seeEach(listed: readonly string[], voices: Voices | undefined): Promise<boolean> {
  for (const voice of listed) {
    voices?.see(voice);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return voices !== undefined;
}
