/** Addresses of views as links: an open record, one value of a facet. */
import type { FacetId } from '@/record/filter.ts';
import { choiceOf, withChoice } from '@/record/filter.ts';
import { type LinkProps, linkTo } from '@/ui/link.ts';
import { formatAddress } from '@/view/address.ts';
import type { GoTo } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';

interface Here {
  readonly view: View;
  readonly goTo: GoTo;
}

export function viewLink(view: View, goTo: GoTo): LinkProps {
  return linkTo(formatAddress(view) || './', () => goTo(view));
}

/** The link that opens a record beside the present view. */
export function recordLink({ view, goTo }: Here): (id: string) => LinkProps {
  return (record) => viewLink({ ...view, record }, goTo);
}

/** The link that shows only the records with this value, and everything else of the filter as it is. */
export function facetLink({ view, goTo }: Here): (facet: FacetId, id: string) => LinkProps {
  return (facet, id) => viewLink({ ...view, filter: withChoice(view.filter, facet, choiceOf([id])) }, goTo);
}
