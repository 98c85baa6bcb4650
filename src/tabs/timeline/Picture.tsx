/** The timeline as SVG: eras, axis, lanes, marks. A pure function of its layout: the screen, an export and paper draw the same. */
import type { DatePoint, DateSpan } from '@/i18n/dates.ts';
import { useMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import { paint } from '@/ui/colour.ts';
import type { LinkProps } from '@/ui/link.ts';
import { fitText, textWidth } from '@/ui/textWidth.ts';
import { Bands, stripHeight } from './Bands.tsx';
import { nameStart } from './laneNames.ts';
import { dot, type Frame, labelSize, type Lane, type Mark, rowHeight, xOf } from './layout.ts';
import style from './Timeline.module.css';
import type { Tick } from './ticks.ts';
import { datesInWords } from './words.ts';

interface Props {
  facts: Facts;
  /** How large the reader has set text; the layout is in unscaled px. */
  scale: number;
  frame: Frame;
  lanes: readonly Lane[];
  ticks: readonly Tick[];
  /** px at the start side for the names of lanes; 0 where they stand above. */
  gutter: number;
  /** px to the second line of a name, which has its count; 0 where it fits into the first. */
  secondLine: number;
  open: string;
  linkTo: (id: string) => LinkProps;
  /** Unfolds a lane, or folds it again. */
  onFold: (lane: string) => void;
}

const eraHeight = 24;
const axisHeight = 24;

export function Picture({ facts, scale, frame, lanes, ticks, gutter, secondLine, open, linkTo, onFold }: Props) {
  const m = useMessages();
  const last = lanes.at(-1);
  const strip = facts.closures.length > 0 ? stripHeight : 0;
  const head = eraHeight + strip + axisHeight;
  const height = head + (last ? last.y + last.height : 0);
  const label = m.timeline.picture(m.date({ first: point(frame.window.start), last: point(frame.window.end) }));
  return (
    <svg
      className={style.picture}
      width={(gutter + frame.width) * scale}
      height={height * scale}
      viewBox={`0 0 ${gutter + frame.width} ${height}`}
      role="group"
      aria-label={label}
    >
      <g transform={`translate(${gutter} 0)`}>
        <Eras facts={facts} frame={frame} height={height} />
        <Bands facts={facts} frame={frame} y={eraHeight} height={height} />
        <g aria-hidden="true">
          {ticks.map((tick) => {
            const text = m.shortDate(single({ ...point(tick.day), precision: tick.precision }));
            const x = xOf(tick.day, frame);
            return (
              <g key={tick.day} transform={`translate(${x} 0)`}>
                <line y1={eraHeight + strip + 6} y2={height} className={style.grid} />
                {x + 4 + textWidth(text, labelSize) <= frame.width && (
                  <text x={4} y={eraHeight + strip + 16} className={style.tick}>
                    {text}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      </g>
      {lanes.map((lane) => (
        <LaneMarks
          key={lane.id}
          lane={lane}
          head={head}
          facts={facts}
          frame={frame}
          gutter={gutter}
          secondLine={secondLine}
          open={open}
          linkTo={linkTo}
        />
      ))}
      {lanes.map(
        (lane) =>
          lane.foldY !== undefined && (
            <foreignObject key={lane.id} x={gutter} y={head + lane.foldY} width={frame.width} height={rowHeight}>
              <button type="button" className={style.fold} onClick={() => onFold(lane.id)}>
                {lane.hidden > 0
                  ? m.timeline.unfold(lane.hidden, facts.sectors.get(lane.id)?.label ?? '')
                  : m.timeline.fold(facts.sectors.get(lane.id)?.label ?? '')}
              </button>
            </foreignObject>
          ),
      )}
    </svg>
  );
}

function point(day: number) {
  return { start: day, precision: 'day', approximate: false, uncertain: false } as const;
}

function single(one: DatePoint): DateSpan {
  return { first: one, last: one };
}

function Eras({ facts, frame, height }: { facts: Facts; frame: Frame; height: number }) {
  return facts.eras.map((era, index) => {
    const x = Math.max(0, xOf(era.date.start, frame));
    const width = Math.min(frame.width, xOf(era.date.end + 1, frame)) - x;
    if (width <= 0) return null;
    return (
      <g key={era.id}>
        <rect x={x} width={width} height={height} className={style.era} data-odd={index % 2 === 1} />
        <title>{`${era.label}: ${era.description}`}</title>
        <text x={x + 6} y={16} className={style.eraLabel}>
          {fitText(era.label, labelSize * 1.08, width - 12)}
        </text>
      </g>
    );
  });
}

interface LaneProps {
  lane: Lane;
  /** px above the lanes. */
  head: number;
  facts: Facts;
  frame: Frame;
  gutter: number;
  secondLine: number;
  open: string;
  linkTo: (id: string) => LinkProps;
}

function LaneMarks({ lane, head, facts, frame, gutter, secondLine, open, linkTo }: LaneProps) {
  const m = useMessages();
  const sector = facts.sectors.get(lane.id);
  if (!sector) return null;
  const colour = paint(sector.colour);
  const nameY = gutter > 0 ? rowHeight / 2 + 10 : 14;
  return (
    <g transform={`translate(0 ${head})`} role="list" aria-label={m.timeline.lane(sector.label, lane.count)}>
      <line x1={0} x2={gutter + frame.width} y1={lane.y} y2={lane.y} className={style.laneLine} />
      <g transform={`translate(0 ${lane.y})`} aria-hidden="true" data-empty={lane.count === 0} className={style.laneName}>
        <circle cx={6} cy={nameY - 4} r={4} fill={colour} />
        <text x={nameStart} y={nameY}>
          {sector.label}{' '}
          <tspan className={style.laneCount} {...(secondLine > 0 && { x: nameStart, dy: secondLine })}>
            {m.timeline.laneCount(lane.count, lane.total)}
          </tspan>
        </text>
      </g>
      {lane.marks.map((mark) => (
        <g key={mark.entry.id} role="listitem" transform={`translate(${gutter + mark.x} ${mark.y})`}>
          <MarkLink mark={mark} colour={colour} open={mark.entry.id === open} link={linkTo(mark.entry.id)} />
        </g>
      ))}
    </g>
  );
}

function MarkLink({ mark, colour, open, link }: { mark: Mark; colour: string; open: boolean; link: LinkProps }) {
  const m = useMessages();
  const { entry, shape, width, label, side } = mark;
  const doubts = [
    entry.disputed && m.timeline.disputed,
    entry.inferred && m.timeline.inferred,
    entry.rivalDates && m.timeline.otherDates(datesInWords(entry.rivalDates, m)),
  ].filter(Boolean);
  const name = [`${m.date(entry.date)}: ${entry.title}`, ...doubts].join('; ');
  const middle = rowHeight / 2;
  const labelWidth = label ? textWidth(label, labelSize) : 0;
  const hedged = Boolean(
    entry.date.first?.approximate || entry.date.first?.uncertain || entry.date.last?.approximate || entry.date.last?.uncertain,
  );
  return (
    <a {...link} className={style.mark} aria-label={name} aria-current={open ? 'true' : undefined} draggable={false}>
      <title>{name}</title>
      <rect
        x={side === 'before' ? -labelWidth - 8 : -2}
        y={0}
        width={width + 4 + (side === 'inside' ? 0 : labelWidth + 6)}
        height={rowHeight}
        className={style.hit}
      />
      {shape === 'dot' ? (
        <circle
          cx={width / 2}
          cy={middle}
          r={dot / 2 - 0.5}
          fill={entry.disputed ? 'var(--surface)' : colour}
          stroke={colour}
          strokeWidth={entry.disputed ? 2 : 1}
        />
      ) : (
        <>
          <path
            d={barPath(mark)}
            fill={colour}
            fillOpacity={entry.disputed ? 0 : 0.22}
            stroke={colour}
            strokeDasharray={hedged || entry.disputed ? '3 2' : undefined}
          />
          {!mark.opensBefore && <line x1={0} x2={0} y1={4} y2={rowHeight - 4} stroke={colour} strokeWidth={3} />}
        </>
      )}
      {label && (
        <text
          x={{ inside: 8, after: width + 5, before: -5 }[side]}
          y={middle + 4}
          textAnchor={side === 'before' ? 'end' : 'start'}
          className={style.label}
        >
          {label}
        </text>
      )}
    </a>
  );
}

/** A bar whose open end is an arrow head. */
function barPath({ width, opensBefore, opensAfter }: Mark): string {
  const [top, bottom, middle] = [4, rowHeight - 4, rowHeight / 2];
  const tip = Math.min(6, width / 3);
  const end = opensAfter ? `L${width - tip} ${top} L${width} ${middle} L${width - tip} ${bottom}` : `L${width} ${top} L${width} ${bottom}`;
  return opensBefore ? `M0 ${middle} L${tip} ${top} ${end} L${tip} ${bottom} Z` : `M0 ${top} ${end} L0 ${bottom} Z`;
}
