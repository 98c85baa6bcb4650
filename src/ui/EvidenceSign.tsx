/** A small sign for the weight of evidence: a dot for each independent origin up to three, a ring around them where it is official. */
import { useMessages } from '@/i18n/messages.tsx';
import style from './EvidenceSign.module.css';
import { Legend } from './Legend.tsx';

interface Props {
  origins: number;
  official: boolean;
  /** What the sign says, in words. */
  label: string;
}

export function EvidenceSign({ origins, official, label }: Props) {
  return (
    <svg className={style.sign} width={32} height={14} role="img" aria-label={label}>
      <title>{label}</title>
      <Dots count={Math.min(origins, 3)} ringed={official} />
    </svg>
  );
}

/** Without an origin a dash stands where the dots would. */
function Dots({ count, ringed }: { count: number; ringed: boolean }) {
  const places = Array.from({ length: count }, (_, at) => 7 + at * 8.5);
  return (
    <>
      {ringed && <rect x={0.75} y={0.75} width={12.5 + Math.max(0, count - 1) * 8.5} height={12.5} rx={6.25} className={style.ring} />}
      {count === 0 && <path d="M4 7h6" className={style.ring} />}
      {places.map((x) => (
        <circle key={x} cx={x} cy={7} r={2.75} />
      ))}
    </>
  );
}

/** The line that explains the signs; it stands under every table that shows them. */
export function EvidenceLegend() {
  const { evidenceLegend: legend } = useMessages();
  const signs = [
    { id: 'one', label: legend.one, count: 1, ringed: false },
    { id: 'two', label: legend.two, count: 2, ringed: false },
    { id: 'more', label: legend.more, count: 3, ringed: false },
    { id: 'official', label: legend.official, count: 1, ringed: true },
  ];
  return (
    <div className={style.legend}>
      <Legend
        width={32}
        items={[
          ...signs.map(({ id, label, count, ringed }) => ({
            id,
            label,
            sign: (
              <g transform="translate(0 1)" stroke="none">
                <Dots count={count} ringed={ringed} />
              </g>
            ),
          })),
          { id: 'hint', label: legend.hint },
        ]}
      />
    </div>
  );
}
