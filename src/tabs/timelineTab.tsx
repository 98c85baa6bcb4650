/** The timeline, and what of the view it is given. */
import { lazy } from 'react';
import { spanOf } from '@/record/filter.ts';
import { optionsBy, type TabContext } from './context.ts';
import { Timeline } from './timeline/Timeline.tsx';

const LargeTimeline = lazy(async () => ({ default: (await import('./timeline/large/LargeTimeline.tsx')).LargeTimeline }));

/** From so many records on they may be more than marks can show. */
const large = 1500;

export function timelineTab({ facts, whole, selection, according, view, goTo, linkTo, room, sources, save }: TabContext) {
  const Fitting = facts.entries.length > large ? LargeTimeline : Timeline;
  return (
    <Fitting
      facts={facts}
      whole={whole}
      selection={selection}
      choices={view.filter.choices}
      according={according}
      filtered={spanOf(view.filter)}
      options={view.options}
      onOptions={optionsBy(goTo)}
      open={view.record}
      linkTo={linkTo}
      room={room}
      sources={sources}
      save={save}
    />
  );
}
