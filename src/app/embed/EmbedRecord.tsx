/** A record that a reader opens in an embed: it stays in the frame, so that nobody is led away from the article, and names the way to the dashboard. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Shown } from '@/view/shown.ts';
import { RecordSheet } from '../RecordSheet.tsx';
import { DashboardLink } from './DashboardLink.tsx';
import style from './Embed.module.css';

export function EmbedRecord({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  return (
    <RecordSheet shown={shown}>
      <p className={style.away}>
        <DashboardLink shown={shown}>{m.embed.recordIn(shown.ownFacts.dataset.title)}</DashboardLink>
      </p>
    </RecordSheet>
  );
}
