/** All works of a talk, to be read from afar: by type, with their counts. */
import { useMemo } from 'react';
import { worksInOrder } from '@/exchange/bibliography.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { WorkList } from '@/ui/Work.tsx';
import type { Shown } from '@/view/shown.ts';
import { byType, worksOfTalk } from '../talkSources.ts';
import style from './AllWorks.module.css';
import { lineOf } from './workLine.ts';

export function AllWorks({ talk, shown: { ownFacts, own } }: { talk: Talk; shown: Shown }) {
  const m = useRoomMessages();
  const works = useMemo(() => (own ? worksOfTalk(talk, ownFacts, own) : []), [talk, ownFacts, own]);
  const groups = useMemo(() => byType(worksInOrder(works, m)), [works, m]);
  const label = m.stage.sources.ofTalk(m.works(works.length));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by keys
    <section className={style.works} aria-label={label} tabIndex={0}>
      <p className={style.lead}>{label}</p>
      {groups.map((group) => (
        <section key={group.type}>
          <h2>
            {m.sourceTypes[group.type]} <span>{m.number(group.works.length)}</span>
          </h2>
          <WorkList className={style.list} works={group.works.map((work) => lineOf(work, m))} />
        </section>
      ))}
    </section>
  );
}
