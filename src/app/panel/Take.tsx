/** What a reader takes away from an open record: the reference of it, and the link to it in this view. */
import { wholeAddress } from '@/ui/pageAddress.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { AnyRecord } from '@/record/types.ts';
import { CopyButton } from '@/ui/CopyButton.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { formatAddress } from '@/view/address.ts';
import { withOptions } from '@/view/view.ts';
import { viewLink } from '../links.ts';
import type { Shown } from '@/view/shown.ts';
import { addressOfRecord, referenceOf } from './reference.ts';
import style from './RecordFacts.module.css';

/** Of a record by its id; nothing where the one according to whom it is seen says nothing of it. */
export function TakeOf({ id, shown }: { id: string; shown: Shown }) {
  const record = shown.whole?.records.get(id);
  const view = isPage(shown.view, id) ? shown.view : { ...shown.view, record: id };
  return record && shown.whole && <Take record={record} shown={{ ...shown, view }} whole={shown.whole} />;
}

export function Take({ record, shown, whole }: { record: AnyRecord; shown: Shown; whole: Whole }) {
  const m = useRoomMessages();
  const { facts, view } = shown;
  const reference = referenceOf(record, facts, whole, view.by, wholeAddress(addressOfRecord(view, facts)), m);
  return (
    <div className={style.take}>
      <CopyButton label={m.sources.copyCitation} about={record.title} text={reference} />
      <CopyButton label={m.record.copyLink} about={record.title} text={wholeAddress(formatAddress(view))} />
      {record.kind === 'agreement' && !isPage(view, record.id) && <a {...pageLink(record.id, shown)}>{m.agreements.page}</a>}
    </div>
  );
}

function isPage({ tab, options }: Shown['view'], id: string): boolean {
  return tab === 'agreements' && options.page === id;
}

/** The page of an agreement, in the tab of agreements. */
function pageLink(page: string, shown: Shown): LinkProps {
  return viewLink(shown, (now) => withOptions({ ...now, tab: 'agreements', record: '' }, { page }));
}
