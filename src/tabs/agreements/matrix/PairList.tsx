/** The pairs of bodies as a list: for a phone, which has no room for a matrix, and for paper, where nothing opens. */
import type { ReactNode } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Agreement } from '@/record/types.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import style from './Matrix.module.css';
import type { NamedPair } from './names.ts';

interface Props {
  pairs: readonly NamedPair[];
  isPaper: boolean;
  list: (agreements: readonly Agreement[]) => ReactNode;
}

export function PairList({ pairs, isPaper, list }: Props) {
  const m = useRoomMessages();
  return (
    <ul className={style.pairs} aria-label={m.pairs.list}>
      {pairs.map(({ row, column, agreements }) => {
        const title = (
          <>
            <strong>{m.number(agreements.length)}</strong>
            {m.pairs.pair(row.name, column.name)}
          </>
        );
        return (
          <li key={`${row.id} ${column.id}`}>
            {isPaper ? (
              <>
                <p>{title}</p>
                {list(agreements)}
              </>
            ) : (
              <Disclosure summary={title}>{() => list(agreements)}</Disclosure>
            )}
          </li>
        );
      })}
    </ul>
  );
}
