/** The agreements: as a table with what became of them, or the page of one of them. */
import { type ReactNode, useMemo, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { FacetId } from '@/record/facets.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { Overview } from './Overview.tsx';
import { AgreementPage } from './page/AgreementPage.tsx';
import { SilentPage } from './page/SilentPage.tsx';
import type { Opened } from './table/AgreementTable.tsx';
import type { TableOptions } from './table/options.ts';
import { beside } from './table/beside.ts';
import { useGroups } from './table/useGroups.ts';

export interface Props {
  facts: Facts;
  whole: Whole;
  /** The record in its own choice. */
  own: Whole;
  selection: Selection;
  /** According to whom, where that is not the record's own choice. */
  according: string | undefined;
  options: TableOptions;
  /** "replace" for what is dragged or stepped, "step" for a choice. */
  onOptions: (options: Partial<TableOptions>, move?: 'step' | 'replace') => void;
  /** The id of the agreement whose page is read; "" is none. */
  page: string;
  pageOf: (id: string) => LinkProps;
  open: string;
  linkTo: (id: string) => LinkProps;
  /** The choices of a facet, as in the filter. */
  facet: (id: FacetId) => ReactNode;
  take: (id: string) => ReactNode;
  backing: (id: string) => ReactNode;
  sources: SourcesOf;
}

export function Agreements(props: Props) {
  const { facts, whole, own, selection, according, options, page, pageOf, linkTo, take, backing } = props;
  const m = useRoomMessages();
  const { sort, per } = options;
  const shownGroups = useGroups({ facts, whole, selection }, { sort, per }, m.tag);
  const { groups, isPending } = shownGroups;
  const near = useMemo(() => {
    const entry = page === '' ? undefined : facts.byId.get(page);
    return entry && beside(facts.entries.indexOf(entry), groups);
  }, [facts, groups, page]);
  const [opened, setOpened] = useState<Opened>({ closed: new Set(), expanded: new Set(), left: '' });
  if (page !== '' && opened.left !== page) setOpened({ ...opened, left: page });
  if (page === '') return <Overview shown={props} shownGroups={shownGroups} opened={opened} onOpened={setOpened} />;
  const agreement = whole.records.get(page);
  if (agreement?.kind !== 'agreement')
    return <SilentPage title={own.records.get(page)?.title ?? page} according={according ?? ''} toTable={pageOf('')} />;
  // while they stand by date for want of another order, nobody knows who is beside it
  const neighbour = (row: number | undefined) => {
    const one = row === undefined || isPending ? undefined : facts.entries[row];
    return one && { title: one.title, link: pageOf(one.id) };
  };
  return (
    <AgreementPage
      agreement={agreement}
      facts={facts}
      whole={whole}
      own={own}
      according={according}
      isFilteredOut={!near}
      toTable={pageOf('')}
      previous={neighbour(near?.previous)}
      next={neighbour(near?.next)}
      linkTo={linkTo}
      pageOf={pageOf}
      take={take(page)}
      record={backing(page)}
    />
  );
}
