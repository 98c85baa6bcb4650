/** Aid and visits, and what of the view they are given. */
import { AidAndVisits } from './aid-and-visits/AidAndVisits.tsx';
import { withWhole } from './context.ts';

export const aidAndVisitsTab = withWhole(({ facts, whole, selection, linkTo, sources, save }) => (
  <AidAndVisits facts={facts} whole={whole} selection={selection} linkTo={linkTo} sources={sources} save={save} />
));
