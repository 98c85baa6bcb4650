/** The sign of a stage: a dot for what is reported, a cross for a "no", a hatched dot for what is said of the package alone, a broken ring with "?" for what is unknown. */
import type { StageLine } from '@/record/agreements/status.ts';
import style from './StageSign.module.css';

export function StageSign({ state }: { state: StageLine['state'] }) {
  return (
    <svg className={style.sign} viewBox="0 0 20 20" data-state={state} aria-hidden="true">
      {signs[state]}
    </svg>
  );
}

const signs: Readonly<Record<StageLine['state'], React.ReactNode>> = {
  reported: <circle cx={10} cy={10} r={7} className={style.full} />,
  denied: (
    <>
      <circle cx={10} cy={10} r={8} className={style.ring} />
      <path d="M6.5 6.5l7 7m0-7l-7 7" className={style.stroke} />
    </>
  ),
  'of-package': (
    <>
      <circle cx={10} cy={10} r={7.5} className={style.ring} />
      <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" className={style.full} />
    </>
  ),
  passed: <circle cx={10} cy={10} r={3} className={style.full} />,
  unknown: (
    <>
      <circle cx={10} cy={10} r={7.5} className={style.broken} />
      <path d="M7.9 8.2a2.1 2.1 0 1 1 3.3 1.7c-.8.5-1.2.9-1.2 1.7M10 13.8v.01" className={style.thin} />
    </>
  ),
};
