/** Years by months: a number where there is a contact, an outline where the filter leaves less; runs of years without any are one line. */
import type { ReactNode } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { overlaps, trusted } from '@/record/edtf.ts';
import { spanOf } from '@/record/filter.ts';
import type { ChartRow } from '@/ui/chart/chart.ts';
import { fitText, textWidth } from '@/ui/textWidth.ts';
import { type CountRow, sumOf, yearsOf } from '../rows.ts';
import type { Target } from '@/ui/chart/Targets.tsx';
import type { Shown } from '../shown.ts';
import { notesOf, yearInWords } from '../years.ts';
import type { Counted } from './counting.ts';
import { Drawing, type Frame } from './Drawing.tsx';
import { FoldLine, type GridCell, MonthLine } from './MonthLine.tsx';
import { daysOf, linesOf, monthId, stateOf } from './months.ts';
import { dotsSign, ghostSign, hatchSign } from './signs.tsx';
import style from './Visits.module.css';

interface Props {
  shown: Shown;
  of: Counted['id'];
  /** A mark for each month, or year alone, in which the whole record has something. */
  rows: readonly ChartRow[];
  /** What of it is shown, and what the whole record has; in the same order. */
  counts: readonly CountRow[];
  all: readonly CountRow[];
  summary: string;
}

const gutter = 38;
const lineHeight = 30;
const headHeight = 26;
const textHeight = 16;

export function MonthGrid({ shown: { facts, filter, narrow }, of, rows, counts, all, summary }: Props) {
  const m = useRoomMessages();
  const words = m.visits.byTime;
  const allowed = spanOf(filter);
  const stateIn = (id: string) => stateOf(daysOf(id), facts, allowed);
  const reasonOf = (year: string) => `${stateIn(year).isClosed} ${stateIn(year).isOut}`;
  const found = rows.map((row, at) => ({ row, count: sum(counts[at]), whole: sum(all[at]) }));
  const cells = new Map(found.map((cell) => [cell.row.id, cell]));
  const years = yearsOf(facts).map(String);
  const partly = years.filter((year) => yearInWords(year, facts.coverage, m) !== year);
  const lines = linesOf(years, new Set([...rows.map(({ id }) => id.slice(0, 4)), ...partly]), reasonOf);
  const most = found.reduce((highest, { whole }) => Math.max(highest, whole), 0);

  /** Of years without anything: which, that there is nothing, and why that may be. */
  const foldOf = (from: string, to: string, wide: number) => {
    const name = from === to ? from : m.date(trusted(`${from}/${to}`));
    const state = stateIn(from);
    const span = { start: daysOf(from).start, end: daysOf(to).end };
    const shut = facts.closures.filter(({ date }) => overlaps(date, span));
    const notes = [
      ...shut.map(({ label }) => (state.isClosed ? m.silence.within : m.silence.partly)(label)),
      ...(state.isOut ? [m.chart.out] : []),
    ];
    const parts = [words.line(name, words.noneIn[of]), ...notes];
    const whole = parts.join(' · ');
    const tip = () => ({ title: name, lines: [words.noneIn[of]], notes });
    return {
      texts: textWidth(whole, 12) <= wide - 4 ? [whole] : parts,
      isClosed: state.isClosed,
      row: { id: from, ...narrow({ from, to }), tip },
    };
  };
  const yearRow = (year: string): Target['row'] => {
    const its = found.filter(({ row }) => row.id.startsWith(year));
    const { link, isOn } = narrow({ from: year, to: year });
    const count = its.reduce((total, cell) => total + cell.count, 0);
    const tip = () => {
      const tips = its.map(({ row }) => row.tip());
      return {
        title: yearInWords(year, facts.coverage, m),
        lines: [count > 0 ? m.visits.count(of, count) : stateIn(year).isOut ? m.chart.out : m.silence.noRecord],
        notes: notesOf(year, facts, m),
        items: tips.flatMap(({ items = [] }) => items),
        more: tips.reduce((rest, { more = 0 }) => rest + more, 0),
        action: m.chart.press(year, isOn),
      };
    };
    return { id: `line ${year}`, link, isOn, tip };
  };

  const layout = (frame: Frame) => {
    const { width, x } = frame;
    const last = Math.max(40, (width - gutter) / 13);
    const column = (width - gutter - last) / 12;
    const marks: Target[] = [];
    const drawn: ReactNode[] = [];
    let y = headHeight;
    for (const line of lines) {
      if ('from' in line) {
        const { texts, isClosed, row } = foldOf(line.from, line.to, width);
        const box = { x: 0, y, width, height: texts.length * textHeight + 8 };
        marks.push({ ...box, row });
        drawn.push(<FoldLine key={line.from} box={box} texts={texts} isClosed={isClosed} frame={frame} />);
        y += box.height;
        continue;
      }
      const { year } = line;
      marks.push({ x: x(0, gutter), y, width: gutter, height: lineHeight, row: yearRow(year) });
      const months = Array.from({ length: 12 }, (_, at) => monthId({ year: Number(year), month: at + 1 }));
      const places = [...months, year].map((id, at): GridCell => {
        const wide = id === year ? last : column;
        const box = { x: x(gutter + at * column, wide), y, width: wide, height: lineHeight };
        const cell = cells.get(id);
        if (cell) marks.push({ ...box, row: cell.row });
        const { isClosed, isCovered } = stateIn(id);
        const ground = id === year ? undefined : isClosed ? 'hatch' : isCovered ? undefined : 'dots';
        return {
          id,
          box,
          ground,
          count: cell?.count ?? 0,
          isLess: cell !== undefined && cell.count < cell.whole,
          share: (cell?.count ?? 0) / most,
        };
      });
      drawn.push(<MonthLine key={year} name={year} y={y} isOut={stateIn(year).isOut} cells={places} frame={frame} />);
      y += lineHeight;
    }
    const monthName = column < 34 ? m.calendarNames.narrowMonth : m.calendarNames.shortMonth;
    const head = (key: string | number, fromStart: number, text: string) => (
      <text key={key} x={x(fromStart)} y={20} className={`${style.text} ${style.quiet} ${style.middle}`}>
        {text}
      </text>
    );
    const picture = (
      <>
        {Array.from({ length: 12 }, (_, at) => head(at, gutter + (at + 0.5) * column, monthName(Date.UTC(2000, at, 1))))}
        {head('year', width - last / 2, fitText(words.noMonth, 12, last))}
        {drawn}
      </>
    );
    return { height: y + 1, marks, picture };
  };
  return (
    <Drawing
      label={words.name[of].month}
      summary={summary}
      layout={layout}
      legend={[
        { id: 'shade', label: words.shade },
        found.some(({ count, whole }) => count < whole) && { id: 'ghost', label: m.chart.ghost, sign: ghostSign },
        ...facts.closures.map(({ id, label, date }) => ({ id, label: m.silence.closed(label, m.date(date)), sign: hatchSign })),
        partly.length > 0 && { id: 'dots', label: m.silence.notCovered, sign: dotsSign },
      ]}
    />
  );
}

function sum(row: CountRow | undefined): number {
  return row ? sumOf(row) : 0;
}
