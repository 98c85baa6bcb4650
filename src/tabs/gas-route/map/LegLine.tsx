/** One leg: its rims when it is chosen or has the focus, its line, the arrows along it, and a wide strip to hit. */
import type { Frame } from '@/ui/map/mercator.ts';
import { edgePx, type LegLook } from './legLook.ts';
import style from './Lines.module.css';
import { arrowsOf, legTo, type Point } from './lines.ts';
import { MarkButton, type MarkFocus } from './MarkButton.tsx';

interface Props {
  name: string;
  look: LegLook;
  points: readonly Point[];
  frame: Frame;
  isChosen: boolean;
  onPress: () => void;
  /** Undefined where it is drawn a second time: it is pressed, and takes no focus. */
  focus: MarkFocus | undefined;
}

/** px, at the browser's own text size. */
const hitPx = 24;
const arrowSpacing = 110;
const arrowRoom = 44;

export function LegLine({ name, look, points, frame, isChosen, onPress, focus }: Props) {
  const d = legTo(points, frame);
  const { scale, lineScale } = frame;
  const arrows = look.flows ? arrowsOf(points, frame, arrowSpacing * scale, arrowRoom * scale) : [];
  return (
    <MarkButton name={name} isChosen={isChosen} onPress={onPress} focus={focus} className={style.leg} data-tone={look.tone}>
      <Rim d={d} className={style.focusRim} inner={look.width + 9 * scale} edge={2 * scale} />
      {isChosen && <Rim d={d} inner={look.width + 4 * scale} edge={2 * scale} />}
      <path d={d} className={style.casing} strokeWidth={look.width + 3 * scale} />
      <LegStroke d={d} look={look} scale={lineScale} />
      {arrows.map(({ x, y, angle }, at) => (
        <Arrow
          key={at}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${((angle * 180) / Math.PI).toFixed(1)})`}
          size={look.width / 2 + 3 * scale}
          scale={scale}
        />
      ))}
      <path d={d} className={style.hit} strokeWidth={Math.max(hitPx * scale, look.width)} data-screen-only />
    </MarkButton>
  );
}

/** The line itself: one stroke, or where no capacity is known two thin edges. */
export function LegStroke({ d, look: { width, dash, cap, hollow }, scale }: { d: string; look: LegLook; scale: number }) {
  return (
    <>
      <path d={d} className={style.stroke} strokeWidth={width} strokeDasharray={dash} strokeLinecap={cap} />
      {hollow && (
        <path d={d} className={style.hollow} strokeWidth={width - 2 * edgePx * scale} strokeDasharray={dash} strokeLinecap={cap} />
      )}
    </>
  );
}

/** An open arrowhead that points to the right, about its own origin; `size` is half its width. */
export function Arrow({ transform, size, scale }: { transform: string; size: number; scale: number }) {
  const d = `M${-0.6 * size} ${-size}L${0.6 * size} 0L${-0.6 * size} ${size}`;
  return (
    <g transform={transform}>
      <path d={d} className={style.arrowCasing} strokeWidth={5 * scale} />
      <path d={d} className={style.arrow} strokeWidth={2 * scale} />
    </g>
  );
}

/** A line round a line: px between its edges, and of each edge. */
export function Rim({ d, className, inner, edge }: { d: string; className?: string | undefined; inner: number; edge: number }) {
  return (
    <g className={className}>
      <path d={d} className={style.rim} strokeWidth={inner + 2 * edge} />
      <path d={d} className={style.rimInside} strokeWidth={inner} />
    </g>
  );
}
