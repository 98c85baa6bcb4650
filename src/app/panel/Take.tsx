/** What a reader takes away from an open record: the reference of it, and the link to it in this view. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { AnyRecord } from '@/record/types.ts';
import { CopyButton } from '@/ui/CopyButton.tsx';
import { formatAddress } from '@/view/address.ts';
import type { Shown } from '../useSelection.ts';
import { addressOfRecord, referenceOf } from './reference.ts';
import style from './RecordFacts.module.css';

export function Take({ record, shown, whole }: { record: AnyRecord; shown: Shown; whole: Whole }) {
  const m = useRoomMessages();
  const { facts, view } = shown;
  const link = (address: string) => new URL(address, window.location.href).href;
  const reference = referenceOf(record, facts, whole, view.by, link(addressOfRecord(view, facts)), m);
  return (
    <div className={style.take}>
      <CopyButton label={m.sources.copyCitation} about={record.title} text={reference} />
      <CopyButton label={m.record.copyLink} about={record.title} text={link(formatAddress(view))} />
    </div>
  );
}
