/** The signs of the volumes: open is planned, half is contracted, full is delivered. Colour is the sector's. */
import type { GasVolume } from '@/record/volumes.ts';
import { radius, smallRadius } from './volumeLayout.ts';
import style from './Volumes.module.css';

export type SignStage = NonNullable<GasVolume['stage']> | 'unsaid';

/** A mark about the point 0, 0. */
export function Mark({ stage }: { stage: SignStage }) {
  return (
    <>
      <circle r={radius} className={style.mark} data-stage={stage} />
      {stage === 'contracted' && <path d={`M0 ${-radius}A${radius} ${radius} 0 0 0 0 ${radius}Z`} className={style.full} />}
    </>
  );
}

/** A range about x = 0, from one y to another. */
export function Range({ stage, yLow, yHigh }: { stage: SignStage; yLow: number; yHigh: number }) {
  const [top, height] = [yHigh - 1, yLow - yHigh + 2];
  return (
    <>
      <rect x={-radius} y={top} width={2 * radius} height={height} rx={3} className={style.mark} data-stage={stage} />
      {stage === 'contracted' && <rect x={-radius} y={top} width={radius} height={height} className={style.full} />}
    </>
  );
}

/** What others say, about x = 0. */
export function Rival({ yLow, yHigh }: { yLow: number; yHigh: number }) {
  return yLow === yHigh ? (
    <circle cy={yLow} r={smallRadius} className={style.rival} />
  ) : (
    <path
      d={`M${-smallRadius} ${yLow}H${smallRadius}M0 ${yLow}V${yHigh}M${-smallRadius} ${yHigh}H${smallRadius}`}
      className={style.rival}
    />
  );
}

/** What somebody claims and nobody confirms, about the point 0, 0. */
export function Claim() {
  return (
    <>
      <circle r={radius + 2} className={style.claim} />
      <path d="M-2 -2A2 2 0 1 1 0 0.4V1.6M0 3.2V4.2" className={style.claimSign} />
    </>
  );
}
