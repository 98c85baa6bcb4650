/** The hatches and dots of charts. */
import style from './Chart.module.css';

export function Patterns() {
  return (
    <svg width={0} height={0} className={style.defs} aria-hidden="true">
      <defs>
        <pattern id="hatch" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={5} height={5} className={style.hatchGround} />
          <rect width={2} height={5} className={style.hatchLine} />
        </pattern>
        <pattern id="band-hatch" width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width={1} height={7} className={style.bandMark} />
        </pattern>
        <pattern id="band-dots" width={6} height={6} patternUnits="userSpaceOnUse">
          <circle cx={3} cy={3} r={1} className={style.bandMark} />
        </pattern>
      </defs>
    </svg>
  );
}
