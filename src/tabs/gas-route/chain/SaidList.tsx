/** Values, each with who says it; and beside them, never behind them, what others say instead. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import style from './Chain.module.css';
import type { Said } from './legFacts.ts';

const none: readonly Said[] = [];

interface Props {
  said: readonly Said[];
  others?: readonly Said[];
  /** What the others are rivals of, where that is not all that is said. */
  othersOf?: string | undefined;
}

export function SaidList({ said, others = none, othersOf }: Props) {
  const m = useRoomMessages();
  return (
    <>
      {said.map((one, at) => (
        <SaidOne key={`${one.value} ${at}`} {...one} />
      ))}
      {others.length > 0 && (
        <div className={style.others}>
          <span className="quiet">{othersOf ?? (said.length > 0 ? m.chain.others : m.chain.instead)}</span>
          <ul>
            {others.map((one, at) => (
              <li key={`${one.value} ${at}`}>
                <SaidOne {...one} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function SaidOne({ value, who, note, shares }: Said) {
  const m = useRoomMessages();
  return (
    <div className={style.said}>
      <span>{value}</span>
      {who && <span className="quiet"> {m.chain.saidBy(who)}</span>}
      {shares && (
        <table className={style.shares}>
          <caption className="visually-hidden">{value}</caption>
          <tbody>
            {shares.map(({ name, share }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{share}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {note && <p className="quiet">{note}</p>}
    </div>
  );
}
