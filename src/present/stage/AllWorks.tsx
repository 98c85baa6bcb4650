/** All works of a talk, to be read from afar: by type, with their counts, a page of whole lines at a time. */
import { type RefObject, useMemo } from 'react';
import { worksInOrder } from '@/exchange/bibliography.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { WorkList } from '@/ui/Work.tsx';
import type { Shown } from '@/view/shown.ts';
import { byType, worksOfTalk } from '../talkSources.ts';
import style from './AllWorks.module.css';
import { type Turn, usePages } from './usePages.ts';
import { lineOf } from './workLine.ts';

interface Props {
  talk: Talk;
  shown: Shown;
  /** For the keys: they turn its pages before the talk goes on. */
  turn: RefObject<Turn | null>;
}

export function AllWorks({ talk, shown: { ownFacts, own }, turn }: Props) {
  const m = useRoomMessages();
  const works = useMemo(() => (own ? worksOfTalk(talk, ownFacts, own) : []), [talk, ownFacts, own]);
  const groups = useMemo(() => byType(worksInOrder(works, m)), [works, m]);
  const { box, shift, shown: onPage, onFocus } = usePages(turn);
  const label = m.stage.sources.ofTalk(m.works(works.length));
  return (
    <section className={style.works} aria-label={label}>
      <p className={style.lead}>
        <bdi>{label}</bdi>{' '}
        <strong role="status">
          <bdi>{onPage && m.stage.sources.onPage(onPage.first, onPage.last, works.length)}</bdi>
        </strong>
      </p>
      <div className={style.window}>
        <div ref={box} className={style.pages} style={{ transform: `translateX(${shift}px)` }} onFocus={onFocus}>
          {groups.map((group) => (
            <section key={group.type}>
              <h2>
                {m.sourceTypes[group.type]} <span>{m.number(group.works.length)}</span>
              </h2>
              <WorkList className={style.list} works={group.works.map((work) => lineOf(work, m))} />
            </section>
          ))}
        </div>
      </div>
    </section>
  );
}
