/** Along which legs the gas of the chain goes on a day, who says so, and what is said instead. */
import { publishersOf } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { dayInWords } from '../day.ts';
import style from './Chain.module.css';
import { byCarriage, flowOf, rivalsOf } from './chainFacts.ts';
import { fullName, whenInWords } from './legWords.ts';
import { type ChainProps, LegLinks } from './LegLinks.tsx';
import { SaidList } from './SaidList.tsx';

export function FlowFacts({ chain, whole, day, ...links }: ChainProps) {
  const m = useRoomMessages();
  const { by, later, unsaid, next } = flowOf(chain, day);
  const when = next && whenInWords(next, m);
  const rivals = chain.flatMap((leg) =>
    rivalsOf(leg, (field) => field === 'carries' || field === 'stages').map(({ value, citations }) => ({
      value: m.chain.saidOf(fullName(leg, m), value),
      who: publishersOf(citations, whole, m),
    })),
  );
  return (
    <>
      {by.length === 0 && (
        <p>
          {m.chain.noDelivery(dayInWords(day, m))} {when && m.chain.nextDelivery(when)}
        </p>
      )}
      {by.map(({ carriage, legs }) => (
        <div key={carriage}>
          <p>{m.chain.counted(m.carriages[carriage], legs.length)}</p>
          <ul className={style.lines}>
            {byCarriage(legs).map(({ carries: { date, note, citations }, legs: alike }) => (
              <li key={alike[0]?.id}>
                <LegLinks legs={alike} {...links} />
                <SaidList
                  said={[{ value: m.chain.sentence(whenInWords(date, m) ?? m.chain.noDate), who: publishersOf(citations, whole, m), note }]}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {by.length > 0 && later.length > 0 && (
        <>
          <p>{m.chain.laterCarried(later.length)}</p>
          <LegLinks legs={later} {...links} />
        </>
      )}
      {by.length > 0 && unsaid.length > 0 && (
        <>
          <p>{m.chain.notCarried(unsaid.length)}</p>
          <LegLinks legs={unsaid} {...links} />
        </>
      )}
      <SaidList said={[]} others={rivals} />
    </>
  );
}
