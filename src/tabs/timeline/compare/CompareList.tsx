/** The records behind a number: a promise with what was found of it. */
import { kindInWords } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { Promised } from '@/record/promises.ts';
import type { LinkProps } from '@/ui/link.ts';
import style from './Compare.module.css';

interface Props {
  ids: readonly string[];
  whole: Whole;
  promised: ReadonlyMap<string, Promised>;
  linkTo: (id: string) => LinkProps;
}

export function CompareList({ ids, whole, promised, linkTo }: Props) {
  const m = useRoomMessages();
  return (
    <ul className={style.list}>
      {ids
        .flatMap((id) => whole.records.get(id) ?? [])
        .map((record) => (
          <li key={record.id}>
            <a {...linkTo(record.id)}>{record.title}</a>
            <span className="quiet">
              {' '}
              {m.shortDate(trusted(record.date))} · {kindInWords(record, m)}
            </span>
            <Found promised={promised.get(record.id)} linkTo={linkTo} />
          </li>
        ))}
    </ul>
  );
}

/** "→ Deliveries begin, 21 days later" */
function Found({ promised, linkTo }: { promised: Promised | undefined; linkTo: (id: string) => LinkProps }) {
  const m = useRoomMessages();
  if (!promised?.end) return null;
  const { record, end, days } = promised;
  const stage = end.stage && m.agreementStages[end.stage].toLowerCase();
  return (
    <span className={style.found}>
      {'→ '}
      {end.record.id === record.id ? stage : <a {...linkTo(end.record.id)}>{end.record.title}</a>}
      {days && <span className="quiet">, {m.threads.days(days)}</span>}
    </span>
  );
}
