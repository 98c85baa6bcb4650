/** The agreements, and what of the view they are given. */
import { withOptions } from '@/view/view.ts';
import { Agreements } from './agreements/Agreements.tsx';
import { optionsBy, withWhole } from './context.ts';

export const agreementsTab = withWhole(
  ({ facts, whole, own, selection, according, view, goTo, linkTo, link, facet, take, backing, sources }) => (
    <Agreements
      facts={facts}
      whole={whole}
      own={own}
      selection={selection}
      according={according}
      options={view.options}
      onOptions={optionsBy(goTo)}
      page={view.options.page}
      pageOf={(page) => link((now) => withOptions(now, { page }))}
      open={view.record}
      linkTo={linkTo}
      facet={facet}
      take={take}
      backing={backing}
      sources={sources}
    />
  ),
);
