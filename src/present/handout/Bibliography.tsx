/** All works of a talk, numbered: on the page of the scene that shows them, or on pages of their own at the end. */
import { useRef } from 'react';
import { originOf } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Source } from '@/record/types.ts';
import { WorkTitle } from '@/ui/Work.tsx';
import { plainTitle } from '../plainTitle.ts';
import style from './Handout.module.css';
import { useFit } from './useFit.ts';
import { hostOf } from './works.ts';

export function WorkLines({ works }: { works: readonly Source[] }) {
  const m = useRoomMessages();
  return (
    <>
      <p className="quiet">{works.length === 0 ? m.handout.noWorks : m.handout.bibliographyCount(m.works(works.length))}</p>
      <ol className={style.bibliography}>
        {works.map((work) => (
          <li key={work.id}>
            <WorkTitle title={plainTitle(work)} language={work.language} url={work.url} />, {originOf(work, m).join(', ')}.{' '}
            {work.url !== undefined && <bdi className="quiet">{hostOf(work.url)}</bdi>}
          </li>
        ))}
      </ol>
    </>
  );
}

interface Props {
  id: string;
  works: readonly Source[];
  isReady: boolean;
  foot: string;
  onTold: (id: string, told: { pages: number }) => void;
}

export function BibliographySheet({ id, works, isReady, foot, onTold }: Props) {
  const m = useRoomMessages();
  const content = useRef<HTMLDivElement>(null);
  useFit(content, (pages) => onTold(id, { pages }));
  return (
    <section className={style.sheet} aria-label={m.handout.bibliography}>
      <div ref={content} className={style.content}>
        <h2>{m.handout.bibliography}</h2>
        {isReady ? <WorkLines works={works} /> : <p className={style.empty}>{m.handout.worksLater}</p>}
      </div>
      <p className={style.foot} aria-hidden>
        {foot}
      </p>
    </section>
  );
}
