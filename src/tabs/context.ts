/** What a tab is given of the view, and how it changes the view. */
import type { ReactNode } from 'react';
import type { Facts, Whole } from '@/record/facts.ts';
import type { FacetId } from '@/record/facets.ts';
import { choiceOf, withChoice } from '@/record/filter.ts';
import type { Selection } from '@/record/select.ts';
import type { SaveOf, SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import type { GoTo } from '@/view/useView.ts';
import { type Options, type View, withOptions } from '@/view/view.ts';

export interface TabContext {
  readonly facts: Facts;
  readonly whole: Whole | undefined;
  /** The record in its own choice, which holds every value, whatever the perspective. */
  readonly own: Whole | undefined;
  readonly selection: Selection;
  readonly view: View;
  readonly goTo: GoTo;
  /** The link that opens a record. */
  readonly linkTo: (id: string) => LinkProps;
  /** The link to a changed view. */
  readonly link: (change: (view: View) => View) => LinkProps;
  /** The name of the one according to whom the record is seen; undefined for the record's own choice. */
  readonly according: string | undefined;
  /** Draws, when they are there, what needs the words of the rooms. */
  readonly room: (node: ReactNode) => ReactNode;
  /** The list of works that a picture draws on. */
  readonly sources: SourcesOf;
  /** The menu that saves a picture. */
  readonly save: SaveOf;
  /** The choices of a facet, the same as in the filter. */
  readonly facet: (id: FacetId) => ReactNode;
  /** Copies the citation of a record, and the link to it. */
  readonly take: (id: string) => ReactNode;
  /** Who says so of a record, what others say, and what stands around it. */
  readonly backing: (id: string) => ReactNode;
}

export type WholeContext = TabContext & { readonly whole: Whole; readonly own: Whole };

/** Changes some options of a view. */
export function optionsBy(goTo: GoTo): (options: Partial<Options>, move?: Parameters<GoTo>[1]) => void {
  return (options, move) => goTo((now) => withOptions(now, options), move);
}

/** What needs the whole record is drawn when it is there. */
export function withWhole(render: (context: WholeContext) => ReactNode): (context: TabContext) => ReactNode {
  return (context) => context.whole && context.own && render({ ...context, whole: context.whole, own: context.own });
}

/** The link that shows only the records with this value, and everything else of the filter as it is. */
export function onlyBy(link: TabContext['link']): (facet: FacetId, id: string) => LinkProps {
  return (facet, id) => link((view) => ({ ...view, filter: withChoice(view.filter, facet, choiceOf([id])) }));
}
