/** The timeline, and what of the view it is given. */
import { spanOf } from '@/record/select.ts';
import { optionsBy, type TabContext } from './context.ts';
import { Timeline } from './timeline/Timeline.tsx';

export function timelineTab({ facts, whole, selection, according, view, goTo, linkTo, room, sources, save }: TabContext) {
  return (
    <Timeline
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
