/** What a reader should know of the place where talks are kept: that it is off or full, or holds what could not be read. */
import { useSyncExternalStore } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { saveFile } from '@/ui/saveFile.ts';
import { ownTalks } from '../own/ownTalks.ts';
import { Problems } from '../own/Problems.tsx';
import desk from './Desk.module.css';

/** Short where the desk is folded away: what is wrong, and not what to do. */
export function DeskNotices({ isShort = false }: { isShort?: boolean }) {
  const m = useRoomMessages();
  const { store } = ownTalks();
  const { storage, unread } = useSyncExternalStore(store.subscribe, store.read);
  if (isShort) return storage === 'works' ? null : <p className={desk.notices}>{m.talks[storage].title}.</p>;
  return (
    <div className={desk.notices}>
      {storage !== 'works' && (
        <Notice title={m.talks[storage].title} urgent={storage === 'full'}>
          <p>{m.talks[storage].text}</p>
        </Notice>
      )}
      {unread && (
        <Notice
          title={m.talks.unread.title}
          action={{ label: m.talks.unread.download, onClick: () => saveFile('talks-unread.json', unread.text) }}
        >
          <p>{m.talks.unread.text(unread.key)}</p>
          <Problems problems={unread.problems} />
        </Notice>
      )}
    </div>
  );
}
