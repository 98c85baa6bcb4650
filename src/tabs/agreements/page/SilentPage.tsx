/** What stands in place of a page where the one according to whom the record is seen says nothing of the agreement. */
import { useRef } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { LinkProps } from '@/ui/link.ts';
import style from './Page.module.css';
import { PageWays } from './PageWays.tsx';
import { Title } from './Title.tsx';

interface Props {
  /** The record's own title of it. */
  title: string;
  according: string;
  toTable: LinkProps;
}

const titleId = 'agreement-page-title';

export function SilentPage({ title, according, toTable }: Props) {
  const m = useRoomMessages();
  const room = useRef<HTMLDivElement>(null);
  return (
    <div ref={room} className={style.room}>
      <PageWays toTable={toTable} previous={undefined} next={undefined} />
      <article className={style.page} aria-labelledby={titleId}>
        <header className={style.head}>
          <Title key={title} id={titleId} title={title} room={room} />
          <p className={style.status}>{m.voice.nothing(according)}</p>
        </header>
      </article>
    </div>
  );
}
