/** The signs of the legend, drawn as the map draws them, each in a box of 44 × 16. */
import type { Leg, RoutePath } from '@/record/types.ts';
import type { Layer } from '../places/layers.ts';
import { signOf } from '../places/signs.ts';
import marks from '../places/Marks.module.css';
import { Arrow, LegStroke } from './LegLine.tsx';
import { hollowPx, type LegLook, lineOf, type Tone, widthOf } from './legLook.ts';
import style from './Lines.module.css';
import { PathStroke } from './PathArcs.tsx';

export const signWidth = 44;

const line = 'M3 8L41 8';
const plain: LegLook = { width: 4, hollow: false, cap: 'round', tone: 'carries', flows: false };

/** A line with its tone, its dashes, its width; `scale` is that of lines on the map. */
function LineSign({ look = plain, arrow = false, scale = 1 }: { look?: LegLook; arrow?: boolean; scale?: number }) {
  return (
    <g className={style.lines}>
      <g className={style.leg} data-tone={look.tone}>
        <LegStroke d={look.cap === 'round' ? 'M6 8L38 8' : line} look={look} scale={scale} />
        {arrow && <Arrow transform="translate(22 8)" size={5} scale={1} />}
      </g>
    </g>
  );
}

export function ExistenceSign({ existence }: { existence: Leg['properties']['existence'] }) {
  return <LineSign look={{ ...plain, ...lineOf(existence, 'checked', existence === 'planned' ? 2 : 4) }} />;
}

export function ApproximateSign() {
  return <LineSign look={{ ...plain, ...lineOf('documented', 'approximate', 4) }} />;
}

export function ToneSign({ tone }: { tone: Tone }) {
  return <LineSign look={{ ...plain, tone, width: tone === 'faint' ? 2 : 4 }} />;
}

export function WidthSign({ bcmPerYear, scale }: { bcmPerYear: number; scale: number }) {
  return <LineSign look={{ ...plain, width: widthOf(bcmPerYear) * scale, cap: 'butt' }} scale={scale} />;
}

export function HollowSign({ scale }: { scale: number }) {
  return <LineSign look={{ ...plain, width: hollowPx * scale, hollow: true, cap: 'butt' }} scale={scale} />;
}

export function FlowSign() {
  return <LineSign arrow />;
}

export function PathSign({ kind }: { kind: RoutePath['properties']['kind'] }) {
  const ends = [{ x: 5, y: 12, angle: 2.6 }, { x: 39, y: 12, angle: 0.55 }] as const; // oxfmt-ignore
  return (
    <g className={style.lines}>
      <g className={style.leg}>
        <PathStroke kind={kind} arc={{ d: 'M5 12Q22 1 39 12', ends }} scale={1} />
      </g>
    </g>
  );
}

export function LayerSign({ layer }: { layer: Layer }) {
  return <path d={signOf(layer, 6)} className={marks.sign} transform={`translate(${signWidth / 2} 8)`} />;
}

export function CountSign({ text }: { text: string }) {
  return (
    <g transform={`translate(${signWidth / 2} 8)`}>
      <circle r={7} className={marks.disc} />
      <text className={marks.number} y="0.35em" fontSize={13}>
        {text}
      </text>
    </g>
  );
}

export function ClusterSign() {
  return (
    <g transform={`translate(${signWidth / 2} 8)`}>
      <circle r={7} className={marks.ring} />
      <circle r={4.5} className={marks.disc} />
    </g>
  );
}

export function TagSign({ text }: { text: string }) {
  return (
    <g transform={`translate(${signWidth / 2} 8)`}>
      <rect x={-11} y={-7.5} width={22} height={15} rx={7.5} className={marks.pill} />
      <text className={marks.number} y="0.35em" fontSize={13}>
        {text}
      </text>
    </g>
  );
}

export function AroundSign() {
  return <circle cx={signWidth / 2} cy={8} r={7} className={marks.around} />;
}
