/** The agreements behind a number: title, date, type, and the last stage that is reported or what else is said. */
import type { ReactNode } from 'react';
import { kindInWords } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { statusOf } from '@/record/derive.ts';
import { trusted } from '@/record/edtf.ts';
import type { Agreement } from '@/record/types.ts';
import type { LinkProps } from '@/ui/link.ts';
import style from './AgreementList.module.css';
import { Firsts } from './Firsts.tsx';

interface Props {
  agreements: readonly Agreement[];
  linkTo: (id: string) => LinkProps;
  /** What is said of one below it, in place of its stage. */
  more?: (agreement: Agreement) => ReactNode;
}

export function AgreementList({ agreements, linkTo, more }: Props) {
  const m = useRoomMessages();
  return (
    <Firsts items={agreements}>
      {(some) => (
        <ul className={style.list}>
          {some.map((agreement) => (
            <li key={agreement.id}>
              <a {...linkTo(agreement.id)}>{agreement.title}</a>{' '}
              <span className="quiet">
                {m.shortDate(trusted(agreement.date))} · {kindInWords(agreement, m, more ? undefined : statusOf(agreement)?.stage)}
              </span>
              {more?.(agreement)}
            </li>
          ))}
        </ul>
      )}
    </Firsts>
  );
}
