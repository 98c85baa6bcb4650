/** Time in which silence has a reason: a closure, hatched behind the marks, and quiet. */
import type { Facts } from '@/record/facts.ts';
import { fitText, textWidth } from '@/ui/textWidth.ts';
import { type Frame, labelSize, xOf } from './layout.ts';
import style from './Bands.module.css';

interface Props {
  facts: Facts;
  frame: Frame;
  /** Where the strip with the labels stands, under the eras. */
  y: number;
  /** px of the whole picture. */
  height: number;
}

export const stripHeight = 18;

export function Bands({ facts, frame, y, height }: Props) {
  const { closures } = facts;
  return (
    <>
      <Patterns />
      {closures.map(({ id, label, description, date }) => {
        const x = Math.max(0, xOf(date.start, frame));
        const width = Math.min(frame.width, xOf(date.end + 1, frame)) - x;
        if (width <= 0) return null;
        const text = fitText(label, labelSize, width - 20);
        return (
          <g key={id}>
            <title>{`${label}: ${description}`}</title>
            <rect x={x} y={y + stripHeight} width={width} height={height - y - stripHeight} fill="url(#time-quiet)" />
            <rect
              x={x + 0.5}
              y={y}
              width={Math.max(0, width - 1)}
              height={stripHeight - 3}
              className={style.strip}
              fill="url(#time-band)"
            />
            {text && <rect x={x + 4} y={y + 1} width={textWidth(text, labelSize) + 8} height={stripHeight - 5} className={style.plate} />}
            <text x={x + 8} y={y + 12} className={style.label}>
              {text}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** `band` stands in the strip; `quiet` behind the marks. */
function Patterns() {
  return (
    <defs>
      {(['band', 'quiet'] as const).map((strength) => (
        <pattern key={strength} id={`time-${strength}`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width={1} height={6} className={style[strength]} />
        </pattern>
      ))}
    </defs>
  );
}
