import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Leg } from '@/record/types.ts';
import { Legend } from '@/ui/Legend.tsx';
import style from './GasRoute.module.css';
import { legKinds, legStyle } from './legStyle.ts';

export function LegLegend({ legs }: { legs: readonly Leg[] }) {
  const m = useRoomMessages();
  const items = legKinds(legs).map((kind) => {
    const { weight, dashArray } = legStyle(kind);
    return {
      id: `${kind.existence} ${kind.trace}`,
      label: m.gasRoute.lineKind(m.existence[kind.existence], m.trace[kind.trace]),
      sign: <line x1={2} x2={42} y1={8} y2={8} className={style.sign} strokeWidth={weight} strokeDasharray={dashArray} />,
    };
  });
  return <Legend items={items} width={44} />;
}
