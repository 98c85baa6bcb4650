/** What a tab is given to draw that is not of its own room: each with its code, which comes when it is first drawn. */
import { type ReactNode, use } from 'react';
import type { FacetId } from '@/record/facets.ts';
import type { DrawnFrom, PictureOf } from '@/ui/Figure.tsx';
import { useCode } from '@/ui/useCode.ts';
import { recordLink } from './links.ts';
import { ChosenContext } from './useSelection.ts';
import type { Shown } from '@/view/shown.ts';

type Slot<Of> = (props: { of: Of; shown: Shown }) => ReactNode;

export interface Slots {
  /** The works that a picture draws on. */
  readonly sources: Slot<DrawnFrom>;
  /** The menu that saves a picture. */
  readonly save: Slot<PictureOf>;
  /** The choices of a facet. */
  readonly facet: Slot<FacetId>;
  /** Of a record: its citation and its link, to be copied. */
  readonly take: Slot<string>;
  /** Of a record: who says so, what others say, what stands around it. */
  readonly backing: Slot<string>;
}

export const slots: Slots = {
  sources: function Sources({ of, shown: { facts, whole } }) {
    const { PictureSources } = useCode('picture-sources', () => import('./PictureSources.tsx'));
    return whole && <PictureSources drawn={of} facts={facts} whole={whole} />;
  },
  save: function Save({ of, shown }) {
    const { PictureMenu } = useCode('picture-menu', () => import('./PictureMenu.tsx'));
    return <PictureMenu shown={shown} picture={of} />;
  },
  facet: function Facet({ of, shown }) {
    const { FacetOf } = useCode('rail', () => import('./FilterRail.tsx'));
    return <FacetOf facet={of} labelled={false} shown={use(ChosenContext) ?? shown} />;
  },
  take: function Take({ of, shown }) {
    const { TakeOf } = useCode('take', () => import('./panel/Take.tsx'));
    return <TakeOf id={of} shown={shown} />;
  },
  backing: function Behind({ of, shown }) {
    const { Backing } = useCode('backing', () => import('./panel/Backing.tsx'));
    return <Backing id={of} shown={shown} linkTo={recordLink(shown)} onPage />;
  },
};
