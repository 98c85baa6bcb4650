/** One leg of the line diagram: its line, an arrow on it, what is said of it; a button that chooses it. */
import { edgePx, type LegLook } from '../map/legLook.ts';
import { MarkButton, type MarkFocus } from '../map/MarkButton.tsx';
import { lineHeight, type Box, type Line, type Text } from './diagram.ts';
import style from './Diagram.module.css';

interface Props {
  line: Line;
  text: Text;
  box: Box;
  look: LegLook | undefined;
  /** Filled: the gas is delivered along it. Open: only the direction. None under a swap: nobody says that it goes this way. */
  arrow: 'filled' | 'open' | undefined;
  label: string;
  isChosen: boolean;
  onPress: () => void;
  focus: MarkFocus;
}

/** What nothing is known of yet: a hair line where it will be. */
const notYet: LegLook = { width: 1.25, dash: '2 4', cap: 'butt', hollow: false, tone: 'faint', flows: false };

export function DiagramLeg({ line, text, box, look = notYet, arrow, label, isChosen, onPress, focus }: Props) {
  return (
    <MarkButton name={label} isChosen={isChosen} onPress={onPress} focus={focus} className={style.leg}>
      <rect {...box} rx={4} className={style.box} />
      <Stroke line={line} look={look} />
      {arrow && <Arrow line={line} width={look.width} isFilled={arrow === 'filled'} />}
      <Lines text={text} />
    </MarkButton>
  );
}

/** A line as its look says. */
export function Stroke({ line: [x1, y1, x2, y2], look: { width, dash, cap, hollow, tone } }: { line: Line; look: LegLook }) {
  const ends = { x1, y1, x2, y2, strokeLinecap: cap };
  return (
    <>
      <line {...ends} className={style[tone]} strokeWidth={width} strokeDasharray={dash} />
      {hollow && <line {...ends} className={style.inside} strokeWidth={Math.max(1, width - 2 * edgePx)} strokeDasharray={dash} />}
    </>
  );
}

/** In the middle of a line, towards its second end. */
export function Arrow({ line: [x1, y1, x2, y2], width, isFilled }: { line: Line; width: number; isFilled: boolean }) {
  const half = Math.max(6, width / 2 + 2.5);
  const degrees = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return (
    <path
      className={isFilled ? style.arrow : style.openArrow}
      d={`M${-half * 0.8} ${-half}L${half * 0.9} 0L${-half * 0.8} ${half}Z`}
      transform={`translate(${(x1 + x2) / 2} ${(y1 + y2) / 2}) rotate(${degrees})`}
    />
  );
}

/** Lines of text, one below the other. */
export function Lines({ text: { lines, x, y, anchor }, className }: { text: Text; className?: string | undefined }) {
  return (
    <text textAnchor={anchor} className={className}>
      {lines.map(({ text, tone }, at) => (
        <tspan key={`${at} ${text}`} x={x} y={y + at * lineHeight} className={tone === 'plain' ? undefined : style[tone]}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
