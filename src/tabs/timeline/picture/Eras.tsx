/** The eras behind the marks, and their names above. */
import type { Facts } from '@/record/facts.ts';
import { fitText } from '@/ui/textWidth.ts';
import { type Frame, labelSize, xOf } from './layout.ts';
import style from './Picture.module.css';

export function Eras({ facts, frame, height }: { facts: Facts; frame: Frame; height: number }) {
  return facts.eras.map((era, index) => {
    const x = Math.max(0, xOf(era.date.start, frame));
    const width = Math.min(frame.width, xOf(era.date.end + 1, frame)) - x;
    if (width <= 0) return null;
    return (
      <g key={era.id}>
        <rect x={x} width={width} height={height} className={style.era} data-odd={index % 2 === 1} />
        <title>{`${era.label}: ${era.description}`}</title>
        <text x={x + 6} y={16} className={style.eraLabel}>
          {fitText(era.label, labelSize * 1.08, width - 12)}
        </text>
      </g>
    );
  });
}
