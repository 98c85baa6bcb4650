/** Where the names of lying bars stand. */
import { textWidth } from '../textWidth.ts';
import style from './Chart.module.css';

export const textSize = 13;
const textHeight = 17;
/** px of a bar that has its name above. */
export const thinBar = 18;
/** px beside the bars. */
export const sides = 26;
/** The share of the width that names may take at the start side. */
const mostOfWidth = 0.4;

/** Long names of rows go into a gutter, in as many lines as they need; where it would take too much of the width, each stands above its bar. */
export function placeNames(names: readonly string[], width: number, scale: number): { readonly gutter: number; readonly band: number } {
  const widths = names.map((name) => textWidth(name, textSize * scale));
  const words = names.flatMap((name) => name.split(/\s+/)).map((word) => textWidth(word, textSize * scale));
  const most = Math.min(mostOfWidth * width, 260 * scale);
  const room = Math.min(Math.max(0, ...widths), most) + 12;
  const lines = (available: number) => Math.max(1, ...widths.map((one) => Math.ceil((1.15 * one) / available)));
  return Math.max(0, ...words) <= most
    ? { gutter: room, band: Math.max(30, (lines(room) * textHeight + 6) * scale) }
    : { gutter: 0, band: thinBar + 6 + 2 * lines(width - sides) * textHeight * scale };
}

interface NameAboveProps {
  room: number;
  /** px from the middle of a row to that of the next. */
  band: number;
  /** By the id of a row. */
  nameOf: ReadonlyMap<string, string>;
  y?: number;
  payload?: { value: string };
}

/** The name of a row between its bar and the one above. Recharts says where. */
export function NameAbove({ room, band, nameOf, y = 0, payload }: NameAboveProps) {
  const height = band / 2 - thinBar / 2 - 2;
  return (
    <foreignObject x={6} y={y - band / 2} width={room} height={height}>
      <div className={style.nameAbove} style={{ blockSize: height }}>
        {payload && nameOf.get(payload.value)}
      </div>
    </foreignObject>
  );
}
