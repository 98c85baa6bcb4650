/** One record in the picture: its shape says how exactly its date is known, its ghosts what others say of it. */
import { memo } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Sector } from '@/record/types.ts';
import { paint } from '@/ui/colour.ts';
import type { LinkProps } from '@/ui/link.ts';
import { fitText, textWidth } from '@/ui/textWidth.ts';
import { labelSize, type Mark, rowHeight } from './layout.ts';
import { Ghost, Shape } from './Shapes.tsx';
import { endOf, type Span, startOf } from './spans.ts';
import style from './Picture.module.css';
import { datesInWords } from '../time/words.ts';

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

export const MarkLink = memo(function MarkLink({ mark, y, origin, colour, open, from, to, tabbable, linkTo }: Props) {
  const m = useMessages();
  const { span, side } = mark;
  const { entry, ghosts } = span;
  const doubts = [
    entry.disputed && m.timeline.disputed,
    entry.inferred && m.timeline.inferred,
    entry.rivalDates && m.timeline.otherDates(datesInWords(entry.rivalDates, m)),
  ].filter(Boolean);
  const name = [`${m.date(entry.date)}: ${entry.title}`, ...doubts].join('; ');
  const label = labelOf(mark, from, to);
  const labelWidth = label.text ? textWidth(label.text, labelSize) : 0;
  const [first, last] = [startOf(span) - span.x, endOf(span) - span.x];
  return (
    <g role="listitem" transform={`translate(${span.x - origin} ${y})`}>
      <a
        {...linkTo(entry.id)}
        className={style.mark}
        style={{ color: colour && paint(colour) }}
        aria-label={name}
        aria-current={open ? 'true' : undefined}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the link brings its address with it; arrows reach the others
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
          <Ghost key={`${ghost.shape} ${ghost.x}`} ghost={ghost} x={span.x} width={span.width} />
        ))}
        <g data-shape>
          <Shape {...span} disputed={entry.disputed === true} />
        </g>
        {label.text && (
          <text x={label.x} y={middle + 4} textAnchor={label.anchor} className={style.label}>
            {label.text}
          </text>
        )}
      </a>
    </g>
  );
});

interface Label {
  readonly text: string;
  /** px from the start of the mark. */
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** The title as far as there is room for it; in a bar that began before the window it stands where the bar is seen. */
function labelOf(mark: Mark, from: number | undefined, to: number | undefined): Label {
  const { span, side } = mark;
  const { entry, x } = span;
  const isOut = (from !== undefined && x + span.width <= from) || (to !== undefined && x >= to);
  if (isOut) return ghostLabel(span, from ?? -Infinity, to ?? Infinity);
  const title = `${entry.disputed ? '? ' : ''}${entry.title}${entry.inferred ? ' *' : ''}`;
  const cut = side === 'inside' && from !== undefined ? Math.max(0, from - x) : 0;
  const start = { inside: 8 + cut, after: endOf(span) - x + 5, before: startOf(span) - x - 5 }[side];
  const beyond = to === undefined ? Infinity : to - x - start - 4;
  const behind = side === 'before' && from !== undefined ? x + start - from - 2 : Infinity;
  const text = fitText(title, labelSize, Math.min(mark.room - cut, side === 'before' ? behind : beyond));
  return { text, x: start, anchor: side === 'before' ? 'end' : 'start' };
}

/** Where the mark is out of the window and only a ghost is in it, the title stands in that. */
function ghostLabel({ entry, x, ghosts }: Span, from: number, to: number): Label {
  const seen = ghosts.find((ghost) => ghost.x < to && ghost.x + ghost.width > from);
  if (!seen) return { text: '', x: 0, anchor: 'start' };
  const start = Math.max(seen.x, from) + 8;
  return { text: fitText(`(${entry.title})`, labelSize, Math.min(seen.x + seen.width, to) - start - 4), x: start - x, anchor: 'start' };
}
