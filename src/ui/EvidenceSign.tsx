/** A small sign for the weight of evidence: a dot for each independent origin up to three, a ring around them where it is official. */
import { useMessages } from '@/i18n/messages.tsx';
import style from './EvidenceSign.module.css';

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
    { label: legend.one, count: 1, ringed: false, width: 14 },
    { label: legend.two, count: 2, ringed: false, width: 22 },
    { label: legend.more, count: 3, ringed: false, width: 31 },
    { label: legend.official, count: 1, ringed: true, width: 14 },
  ];
  return (
    <p className={style.legend}>
      {signs.map(({ label, count, ringed, width }) => (
        <span key={label}>
          <svg className={style.sign} width={width} height={14} aria-hidden="true">
            <Dots count={count} ringed={ringed} />
          </svg>{' '}
          {label}
        </span>
      ))}
      <span>{legend.hint}</span>
    </p>
  );
}
