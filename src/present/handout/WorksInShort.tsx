/** The works behind a page in a few lines: who published them when, and their numbers in the list of the talk. */
import { Fragment } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import style from './Handout.module.css';
import { inShort, listOf, ranges } from './works.ts';

/** So many names are two or three lines. */
const most = 10;

export function WorksInShort({ ids, whole, numbers }: { ids: readonly string[]; whole: Whole; numbers: ReadonlyMap<string, number> }) {
  const m = useRoomMessages();
  const all = listOf(ids, whole, m);
  const { named, others } = inShort(all, most, m);
  if (all.length === 0) return null;
  return (
    <p className={style.works}>
      <strong>{m.handout.works}</strong>{' '}
      {named.map(({ name, works }, index) => {
        const words = m.handout.cited(name, ranges(works.flatMap(({ id }) => numbers.get(id) ?? [])));
        const url = works.length === 1 ? works[0]?.url : undefined;
        return (
          <Fragment key={name}>
            {index > 0 && m.handout.semicolon}
            {url === undefined ? words : <a href={url}>{words}</a>}
          </Fragment>
        );
      })}
      {others > 0 && `${m.handout.semicolon}${m.handout.moreWorks(others)}`}
    </p>
  );
}
