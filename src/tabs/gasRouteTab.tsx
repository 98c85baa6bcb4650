/** The gas route, and what of the view it is given. */
import { withLimits } from '@/record/filter.ts';
import { onlyBy, optionsBy, withWhole } from './context.ts';
import { GasRoute } from './gas-route/GasRoute.tsx';

export const gasRouteTab = withWhole(
  ({ facts, whole, selection, according, view: { filter, options }, goTo, linkTo, link, sources, save }) => (
    <GasRoute
      facts={facts}
      whole={whole}
      selection={selection}
      according={according}
      from={filter.from}
      to={filter.to}
      onTo={(to, move) => goTo((now) => ({ ...now, filter: withLimits(now.filter, { to }) }), move)}
      options={options}
      onOptions={optionsBy(goTo)}
      linkTo={linkTo}
      onlyPlace={(id) => onlyBy(link)('place', id)}
      sources={sources}
      save={save}
    />
  ),
);
