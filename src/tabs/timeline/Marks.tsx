/** One record in the picture: its shape says how exactly its date is known, its ghosts what others say of it. */
import { memo } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Sector } from '@/record/types.ts';
import { paint } from '@/ui/colour.ts';
import type { LinkProps } from '@/ui/link.ts';
import { fitText, textWidth } from '@/ui/textWidth.ts';
import { labelSize, type Mark, rowHeight } from './layout.ts';
import { dot, endOf, type Span, startOf, type Stretch } from './spans.ts';
import style from './Timeline.module.css';
import { datesInWords } from './words.ts';

interface Props {
  mark: Mark;
  /** px from the picture's origin. */
  y: number;
  /** px of the coverage that stand left of the origin. */
  origin: number;
  colour: Sector['colour'] | undefined;
  open: boolean;
  /** Where the window begins and ends, in px of the coverage, for a mark or a title that crosses it. */
  from: number | undefined;
  to: number | undefined;
  tabbable: boolean;
  linkTo: (id: string) => LinkProps;
}

const middle = rowHeight / 2;
const [top, bottom] = [4, rowHeight - 4];

export const MarkLink = memo(function MarkLink({ mark, y, origin, colour, open, from, to, tabbable, linkTo }: Props) {
  const m = useMessages();
  const { entry, side, ghosts } = mark;
  const doubts = [
    entry.disputed && m.timeline.disputed,
    entry.inferred && m.timeline.inferred,
    entry.rivalDates && m.timeline.otherDates(datesInWords(entry.rivalDates, m)),
  ].filter(Boolean);
  const name = [`${m.date(entry.date)}: ${entry.title}`, ...doubts].join('; ');
  const label = labelOf(mark, from, to);
  const labelWidth = label.text ? textWidth(label.text, labelSize) : 0;
  const [first, last] = [startOf(mark) - mark.x, endOf(mark) - mark.x];
  return (
    <g role="listitem" transform={`translate(${mark.x - origin} ${y})`}>
      <a
        {...linkTo(entry.id)}
        className={style.mark}
        style={{ color: colour && paint(colour) }}
        aria-label={name}
        aria-current={open ? 'true' : undefined}
        tabIndex={tabbable ? 0 : -1}
        draggable={false}
      >
        <title>{name}</title>
        <rect
          x={side === 'before' ? first - labelWidth - 8 : first - 2}
          width={last - first + 4 + (side === 'inside' ? 0 : labelWidth + 6)}
          height={rowHeight}
          className={style.hit}
        />
        {ghosts.map((ghost) => (
          <Ghost key={`${ghost.shape} ${ghost.x}`} ghost={ghost} mark={mark} />
        ))}
        <Shape span={mark} />
        {label.text && (
          <text x={label.x} y={middle + 4} textAnchor={side === 'before' ? 'end' : 'start'} className={style.label}>
            {label.text}
          </text>
        )}
      </a>
    </g>
  );
});

/** The title as far as there is room for it; in a bar that began before the window it stands where the bar is seen. */
function labelOf(mark: Mark, from: number | undefined, to: number | undefined): { readonly text: string; readonly x: number } {
  const { entry, side, x } = mark;
  const title = `${entry.disputed ? '? ' : ''}${entry.title}${entry.inferred ? ' *' : ''}`;
  const cut = side === 'inside' && from !== undefined ? Math.max(0, from - x) : 0;
  const start = { inside: 8 + cut, after: endOf(mark) - x + 5, before: startOf(mark) - x - 5 }[side];
  const beyond = to === undefined ? Infinity : to - x - start - 4;
  const behind = side === 'before' && from !== undefined ? x + start - from - 2 : Infinity;
  return { text: fitText(title, labelSize, Math.min(mark.room - cut, side === 'before' ? behind : beyond)), x: start };
}

function Shape({ span }: { span: Span }) {
  const { entry, shape, width, hedged, opensBefore, opensAfter } = span;
  const [disputed, about] = [entry.disputed === true, hedged || undefined];
  if (shape === 'day')
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
  return (
    <g className={style.bar} data-disputed={disputed} data-about={about}>
      {shape === 'month' ? <rect y={top} width={width} height={bottom - top} rx={Math.min(6, width / 2)} /> : <path d={barPath(span)} />}
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
export function barPath({ width, opensBefore, opensAfter }: Pick<Stretch, 'width' | 'opensBefore' | 'opensAfter'>): string {
  const tip = Math.min(6, width / 3);
  const end = opensAfter ? `L${width - tip} ${top} L${width} ${middle} L${width - tip} ${bottom}` : `L${width} ${top} L${width} ${bottom}`;
  return opensBefore ? `M0 ${middle} L${tip} ${top} ${end} L${tip} ${bottom} Z` : `M0 ${top} ${end} L0 ${bottom} Z`;
}

/** A date that others give: an outline, tied to the mark. */
function Ghost({ ghost, mark }: { ghost: Stretch; mark: Mark }) {
  const x = ghost.x - mark.x;
  const [a, b] = x > 0 ? [mark.width, x] : [x + ghost.width, 0];
  return (
    <g className={style.ghost}>
      {b > a && <path d={`M${a} ${middle}H${b}`} />}
      {ghost.shape === 'day' ? (
        <circle cx={x + ghost.width / 2} cy={middle} r={dot / 2 - 1} />
      ) : (
        <path d={barPath(ghost)} transform={`translate(${x} 0)`} />
      )}
    </g>
  );
}
