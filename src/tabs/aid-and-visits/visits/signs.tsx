/** The signs of contacts, told apart by shape, and what the legends of their pictures share. */
import type { Sign } from './calendar.ts';
import style from './Visits.module.css';

/** In a box of 16 × 16. */
const box = (fill: string, dash?: string) => (
  <rect x={1.5} y={1.5} width={13} height={13} fill={fill} stroke="var(--line-strong)" strokeDasharray={dash} />
);
export const ghostSign = box('none', '1 2');
export const hatchSign = box('url(#band-hatch)');
export const dotsSign = box('url(#band-dots)');

/** Of visits those with corners of a square, filled where they are official; what is no visit is round or pointed. */
const paths: Readonly<Record<Sign, string>> = {
  official: 'M-4-4H4V4H-4Z',
  working: 'M-4-4H4V4H-4Z',
  margins: 'M0-5 5 0 0 5-5 0Z',
  unknown: 'M-4-4H4V4H-4ZM-4-4 4 4',
  call: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0',
  envoy: 'M0-5 5 4H-5Z',
};

/** The middle of the sign in px of the drawing. */
export function ContactSign({ sign, x, y, isGhost = false }: { sign: Sign; x: number; y: number; isGhost?: boolean }) {
  return (
    <path
      d={paths[sign]}
      transform={`translate(${x} ${y})`}
      className={style.sign}
      data-full={(sign === 'official' && !isGhost) || undefined}
      data-ghost={isGhost || undefined}
    />
  );
}
