/** A link to a talk that is not on this machine: the view that the link carries can still be opened. */
import { useEffect } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { viewAlone } from './scenes.ts';
import type { ScreenProps } from './screen.ts';
import style from './NoTalk.module.css';

export function NoTalk({ goTo }: ScreenProps) {
  const m = useRoomMessages();
  const { title, why, open } = m.stage.noTalk;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className={style.page}>
      <h1 className="visually-hidden">{title}</h1>
      <Notice title={title} action={{ label: open, onClick: () => goTo(viewAlone) }}>
        <p>{why}</p>
      </Notice>
    </main>
  );
}
