/** What stands behind a record: who says so, what others say instead, what led to it and came of it, what stands around it. */
import { accordingName } from '@/exchange/according.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { LinkProps } from '@/ui/link.ts';
import type { Shown } from '@/view/shown.ts';
import { Citations } from './Citations.tsx';
import { Evidence } from './Evidence.tsx';
import { History } from './History.tsx';
import { Neighbours } from './Neighbours.tsx';
import { Rivals } from './Rivals.tsx';
import { Thread } from './Thread.tsx';
import { Ties } from './Ties.tsx';

interface Props {
  id: string;
  shown: Shown;
  linkTo: (id: string) => LinkProps;
  /** A page has its own ways to what stands before and after. */
  onPage?: boolean;
}

export function Backing({ id, shown, linkTo, onPage = false }: Props) {
  const m = useRoomMessages();
  const { facts, whole, own, view } = shown;
  const record = whole?.records.get(id);
  if (!whole || !record) return null;
  return (
    <>
      <Evidence record={record} facts={facts} whole={whole} />
      <Citations title={m.record.citations} citations={record.citations} whole={whole} />
      <Rivals record={record} whole={whole} />
      <Thread record={record} facts={facts} whole={whole} according={accordingName(view.by, whole, m)} linkTo={linkTo} />
      <Ties record={record} whole={own ?? whole} linkTo={linkTo} />
      {!onPage && <Neighbours id={id} shown={shown} linkTo={linkTo} />}
      <History record={record} whole={whole} />
    </>
  );
}
