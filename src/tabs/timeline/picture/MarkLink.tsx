/** One record in the picture: its shape says how exactly its date is known, its ghosts what others say of it. */
import { memo } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Sector } from '@/record/types.ts';
import { paint } from '@/ui/colour.ts';
import type { LinkProps } from '@/ui/link.ts';
import { hitOf, labelOf } from './label.ts';
import { type Mark, rowHeight } from './layout.ts';
import { Ghost, Shape } from './Shapes.tsx';
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
  const { span } = mark;
  const { entry, ghosts } = span;
  const doubts = [
    entry.disputed && m.timeline.disputed,
    entry.inferred && m.timeline.inferred,
    entry.rivalDates && m.timeline.otherDates(datesInWords(entry.rivalDates, m)),
  ].filter(Boolean);
  const name = [`${m.date(entry.date)}: ${entry.title}`, ...doubts].join('; ');
  const label = labelOf(mark, from, to);
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
        <rect {...hitOf(span, label)} height={rowHeight} className={style.hit} />
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
