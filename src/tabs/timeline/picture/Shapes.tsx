/** The shapes of dates: a day, some time in a month or a year, from day to day; and the ghosts of the dates that others give. */
import { rowHeight } from './layout.ts';
import { dot, type Span, type Stretch } from './spans.ts';
import style from './Picture.module.css';

const middle = rowHeight / 2;
const [top, bottom] = [4, rowHeight - 4];

type ShapeProps = Pick<Span, 'shape' | 'width' | 'hedged' | 'opensBefore' | 'opensAfter'> & { readonly disputed: boolean };

export function Shape({ shape, width, hedged, opensBefore, opensAfter, disputed }: ShapeProps) {
  const about = hedged || undefined;
  if (shape === 'day') {
    return (
      <circle
        cx={width / 2}
        cy={middle}
        r={dot / 2 - (disputed ? 1 : 0.5)}
        className={style.day}
        data-disputed={disputed}
        data-about={about}
      />
    );
  }
  return (
    <g className={style.bar} data-disputed={disputed} data-about={about}>
      {shape === 'month' ? (
        <rect y={top} width={width} height={bottom - top} rx={Math.min(6, width / 2)} />
      ) : (
        <path d={barPath({ width, opensBefore, opensAfter })} />
      )}
      {shape === 'year' && <path d={`M0.5 ${top - 2}V${bottom + 2}M${width - 0.5} ${top - 2}V${bottom + 2}`} className={style.bracket} />}
      {shape === 'span' && (
        <path
          d={`${opensBefore ? '' : `M1 ${top}V${bottom}`}${opensAfter ? '' : `M${width - 1} ${top}V${bottom}`}`}
          className={style.end}
        />
      )}
    </g>
  );
}

/** A bar whose open end is an arrow head. */
function barPath({ width, opensBefore, opensAfter }: Pick<Stretch, 'width' | 'opensBefore' | 'opensAfter'>): string {
  const tip = Math.min(6, width / 3);
  const end = opensAfter ? `L${width - tip} ${top} L${width} ${middle} L${width - tip} ${bottom}` : `L${width} ${top} L${width} ${bottom}`;
  return opensBefore ? `M0 ${middle} L${tip} ${top} ${end} L${tip} ${bottom} Z` : `M0 ${top} ${end} L0 ${bottom} Z`;
}

/** An outline, tied to its mark, which stands at `x` and is `width` wide. */
export function Ghost({ ghost, x, width }: { ghost: Stretch; x: number; width: number }) {
  const at = ghost.x - x;
  const [from, to] = at > 0 ? [width, at] : [at + ghost.width, 0];
  return (
    <g className={style.ghost}>
      {to > from && <path d={`M${from} ${middle}H${to}`} />}
      {ghost.shape === 'day' ? (
        <circle cx={at + ghost.width / 2} cy={middle} r={dot / 2 - 1} />
      ) : (
        <path d={barPath(ghost)} transform={`translate(${at} 0)`} />
      )}
    </g>
  );
}
