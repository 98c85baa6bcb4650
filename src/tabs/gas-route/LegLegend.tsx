import { useMessages } from '@/i18n/messages.tsx';
import style from './GasRoute.module.css';
import { legStyle } from './legStyle.ts';

const signs = [
  { existence: 'documented', trace: 'checked' },
  { existence: 'documented', trace: 'approximate' },
  { existence: 'likely', trace: 'checked' },
  { existence: 'assumed', trace: 'approximate' },
  { existence: 'planned', trace: 'approximate' },
] as const;

export function LegLegend() {
  const m = useMessages();
  return (
    <ul className={style.legend}>
      {signs.map((sign) => {
        const { weight, dashArray } = legStyle(sign);
        return (
          <li key={`${sign.existence} ${sign.trace}`}>
            <svg width={44} height={10} aria-hidden="true">
              <line x1={2} x2={42} y1={5} y2={5} className={style.sign} strokeWidth={weight} strokeDasharray={dashArray} />
            </svg>
            {m.existence[sign.existence]}
            {sign.existence === 'documented' && `, ${m.trace[sign.trace].toLowerCase()}`}
          </li>
        );
      })}
    </ul>
  );
}
