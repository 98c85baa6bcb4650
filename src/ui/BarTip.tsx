/** What is said of the bars under the pointer or the focus. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { BarRow, Series } from './Bars.tsx';
import style from './Bars.module.css';

/** More would not fit beside the bar; the table has them all. */
const mostItems = 8;

interface TipProps {
  series: readonly Series[];
  rowOf: ReadonlyMap<string, BarRow>;
  active?: boolean;
  label?: string | number;
  payload?: readonly { dataKey?: unknown; value?: unknown }[];
}

export function BarTip({ series, rowOf, active, label, payload }: TipProps) {
  const m = useRoomMessages();
  if (!active || !payload) return null;
  const { items = [], notes = [], zero } = rowOf.get(String(label)) ?? {};
  const lines = series.flatMap(({ id, label: name }) => {
    const value = Number(payload.find((one) => one.dataKey === id)?.value ?? 0);
    return value > 0 ? [`${name}: ${m.number(value)}`] : [];
  });
  return (
    <div className={style.tip}>
      <strong>{label}</strong>
      {zero && <div>{m.silence.zero}</div>}
      {lines.length === 0 && !zero ? <div>{m.silence.noRecord}</div> : lines.map((line) => <div key={line}>{line}</div>)}
      {notes.map((note) => (
        <div key={note}>{note}</div>
      ))}
      {items.length > 0 && (
        <ul className={style.items}>
          {items.slice(0, mostItems).map((item) => (
            <li key={item}>{item}</li>
          ))}
          {items.length > mostItems && <li>{m.figure.more(items.length - mostItems)}</li>}
        </ul>
      )}
    </div>
  );
}
