/** The one list of tabs: what each needs, how its code is loaded, and what of the view it is given. The compiler finds a missing one. */
import type { ReactNode } from 'react';
import type { Perspective } from '@/record/according.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { FacetId } from '@/record/facets.ts';
import { withLimits } from '@/record/filter.ts';
import { type Selection, spanOf } from '@/record/select.ts';
import type { SaveOf, SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import type { GoTo } from '@/view/useView.ts';
import { type Options, type TabId, type View, withOptions } from '@/view/view.ts';

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
  /** The name of the one according to whom the record is seen; undefined for the record's own choice. */
  readonly according: string | undefined;
  /** Draws, when they are there, what needs the words of the rooms. */
  readonly room: (node: ReactNode) => ReactNode;
  /** The list of works that a picture draws on. */
  readonly sources: SourcesOf;
  /** The menu that saves a picture. */
  readonly save: SaveOf;
  /** The link that shows the record according to somebody. */
  readonly accordingTo: (by: Perspective) => LinkProps;
  /** The link that shows only the records with this value of a facet. */
  readonly only: (facet: FacetId, id: string) => LinkProps;
  /** The link to the same view with other options of its tab. */
  readonly linkWith: (options: Partial<Options>) => LinkProps;
  /** The choices of a facet, the same as in the filter. */
  readonly facet: (id: FacetId) => ReactNode;
  /** Copies the citation of a record, and the link to it. */
  readonly take: (id: string) => ReactNode;
  /** Who says so of a record, what others say, and what stands around it. */
  readonly backing: (id: string) => ReactNode;
}

export type WholeContext = TabContext & { readonly whole: Whole; readonly own: Whole };

interface Tab {
  /** A tab that needs the index alone can be drawn first. */
  readonly needs: 'index' | 'whole';
  /** True where a tab has something to show even when no record matches. */
  readonly standsAlone?: boolean;
  readonly load: () => Promise<(context: TabContext) => ReactNode>;
}

export const tabs: Readonly<Record<TabId, Tab>> = {
  timeline: {
    needs: 'index',
    load: async () => {
      const { Timeline } = await import('./timeline/Timeline.tsx');
      return ({ facts, whole, selection, according, view, goTo, linkTo, room, sources, save }) => (
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
    },
  },
  agreements: {
    needs: 'whole',
    standsAlone: true, // a sheet of its table, or a page, stays open when the filter leaves nothing
    load: async () => {
      const { Agreements } = await import('./agreements/Agreements.tsx');
      return withWhole(({ facts, whole, own, selection, according, view, goTo, linkTo, linkWith, facet, take, backing, sources }) => (
        <Agreements
          facts={facts}
          whole={whole}
          own={own}
          selection={selection}
          according={according}
          options={view.options}
          onOptions={optionsBy(goTo)}
          page={view.options.page}
          pageOf={(page) => linkWith({ page })}
          open={view.record}
          linkTo={linkTo}
          facet={facet}
          take={take}
          backing={backing}
          sources={sources}
        />
      ));
    },
  },
  'gas-route': {
    needs: 'whole',
    standsAlone: true,
    load: async () => {
      const { GasRoute } = await import('./gas-route/GasRoute.tsx');
      return withWhole(({ facts, whole, selection, according, view: { filter, options }, goTo, linkTo, only, sources, save }) => (
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
          onlyPlace={(id) => only('place', id)}
          sources={sources}
          save={save}
        />
      ));
    },
  },
  'aid-and-visits': {
    needs: 'whole',
    load: async () => {
      const { AidAndVisits } = await import('./aid-and-visits/AidAndVisits.tsx');
      return withWhole(({ facts, whole, selection, linkTo, sources, save }) => (
        <AidAndVisits facts={facts} whole={whole} selection={selection} linkTo={linkTo} sources={sources} save={save} />
      ));
    },
  },
  sources: {
    needs: 'whole',
    load: async () => {
      const { Sources } = await import('./sources/Sources.tsx');
      return withWhole(({ facts, whole, own, selection, view, goTo, linkTo, only, accordingTo }) => (
        <Sources
          facts={facts}
          whole={whole}
          own={own}
          selection={selection}
          order={view.options.order}
          onOrder={(order) => optionsBy(goTo)({ order })}
          group={view.options.group}
          onGroup={(group) => optionsBy(goTo)({ group })}
          differ={view.options.differ}
          onDiffer={(differ) => optionsBy(goTo)({ differ })}
          linkTo={linkTo}
          onlySource={(id) => only('source', id)}
          accordingTo={(id) => accordingTo(`source:${id}`)}
        />
      ));
    },
  },
};

/** Changes some options of a view. */
function optionsBy(goTo: GoTo): (options: Partial<Options>, move?: Parameters<GoTo>[1]) => void {
  return (options, move) => goTo((now) => withOptions(now, options), move);
}

function withWhole(render: (context: WholeContext) => ReactNode): (context: TabContext) => ReactNode {
  return (context) => context.whole && context.own && render({ ...context, whole: context.whole, own: context.own });
}
