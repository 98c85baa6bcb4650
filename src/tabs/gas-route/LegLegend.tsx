import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Leg } from '@/record/types.ts';
import style from './GasRoute.module.css';
import { legKinds, legStyle } from './legStyle.ts';

export function LegLegend({ legs }: { legs: readonly Leg[] }) {
  const m = useRoomMessages();
  return (
    <ul className={style.legend}>
      {legKinds(legs).map((kind) => {
        const { weight, dashArray } = legStyle(kind);
        return (
          <li key={`${kind.existence} ${kind.trace}`}>
            <svg viewBox="0 0 44 10" className={style.sign} aria-hidden="true">
              <line x1={2} x2={42} y1={5} y2={5} strokeWidth={weight} strokeDasharray={dashArray} />
            </svg>
            {m.gasRoute.lineKind(m.existence[kind.existence], m.trace[kind.trace])}
          </li>
        );
      })}
    </ul>
  );
}
