/** Addresses of views as links: an open record, one value of a facet. */
import { thisPage } from '@/ui/pageAddress.ts';
import type { FacetId } from '@/record/facets.ts';
import { choiceOf, withChoice } from '@/record/filter.ts';
import { type LinkProps, linkTo } from '@/ui/link.ts';
import { formatAddress, recordAddresses } from '@/view/address.ts';
import type { GoTo } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';

interface Here {
  readonly view: View;
  readonly goTo: GoTo;
  readonly home?: string;
}

/** The link to a changed view: its address is that of the view as it is now, a plain click changes the view as it is then. */
export function viewLink({ view, goTo, home = '' }: Here, change: (view: View) => View): LinkProps {
  return linkTo(`${home}${formatAddress(change(view))}` || thisPage(), () => goTo(change));
}

/** The link that opens a record beside the present view. */
export function recordLink({ view, goTo, home = '' }: Here): (id: string) => LinkProps {
  const addressOf = recordAddresses(view);
  return (record) => linkTo(`${home}${addressOf(record)}`, () => goTo((now) => ({ ...now, record })));
}

/** The link that shows only the records with this value, and everything else of the filter as it is. Where a record covers the view it closes it. */
export function facetLink(here: Here, closesRecord: boolean): (facet: FacetId, id: string) => LinkProps {
  return (facet, id) =>
    viewLink(here, (view) => ({
      ...view,
      filter: withChoice(view.filter, facet, choiceOf([id])),
      record: closesRecord ? '' : view.record,
    }));
}
