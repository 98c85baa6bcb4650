/** A record that a reader opens in an embed: it stays in the frame, so that nobody is led away from the article, and names the way to the dashboard. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Sheet } from '@/ui/Sheet.tsx';
import type { Shown } from '@/view/shown.ts';
import { Boundary } from '../Boundary.tsx';
import { OpenRecord } from '../OpenRecord.tsx';
import { DashboardLink } from './DashboardLink.tsx';
import style from './Embed.module.css';

export function EmbedRecord({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const { view, ownFacts, goTo } = shown;
  const open = ownFacts.byId.get(view.record);
  if (!open) return null;
  return (
    <Sheet key={open.id} title={open.title} onClose={() => goTo((now) => ({ ...now, record: '' }))}>
      <p className={style.away}>
        <DashboardLink shown={shown}>{m.embed.recordIn(ownFacts.dataset.title)}</DashboardLink>
      </p>
      <Boundary resetKey={open.id}>
        <OpenRecord id={open.id} shown={shown} covers />
      </Boundary>
    </Sheet>
  );
}
