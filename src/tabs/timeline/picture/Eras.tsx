/** The eras behind the marks, and their names above. */
import type { Facts } from '@/record/facts.ts';
import { fitText, textWidth } from '@/ui/textWidth.ts';
import { type Frame, labelSize, xOf } from './layout.ts';
import style from './Picture.module.css';

const size = labelSize * 1.08;

export function Eras({ facts, frame, height }: { facts: Facts; frame: Frame; height: number }) {
  const seen = facts.eras.flatMap((era, index) => {
    const x = Math.max(0, xOf(era.date.start, frame));
    const width = Math.min(frame.width, xOf(era.date.end + 1, frame)) - x;
    return width > 0 ? [{ era, x, width, isOdd: index % 2 === 1, text: fitText(era.label, size, width - 12) }] : [];
  });
  const [last, before] = [seen.at(-1), seen.at(-2)];
  // the last may be short and is often the one that matters: where there is room its name hangs out to the start side
  const hangs =
    last && before && last.text !== last.era.label && before.width > textWidth(before.text, size) + textWidth(last.era.label, size);
  return seen.map(({ era, x, width, isOdd, text }) => {
    const isHanging = hangs === true && era === last.era;
    return (
      <g key={era.id}>
        <rect x={x} width={width} height={height} className={style.era} data-odd={isOdd} />
        <title>{`${era.label}: ${era.description}`}</title>
        <text x={isHanging ? x + width - 6 : x + 6} y={16} textAnchor={isHanging ? 'end' : 'start'} className={style.eraLabel}>
          {isHanging ? era.label : text}
        </text>
      </g>
    );
  });
}
