/** The offices of the first side by those of the second: visits as a number and a shade, calls and meetings of envoys apart. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Rank } from '@/record/contacts.ts';
import { fitText, textWidth } from '@/ui/textWidth.ts';
import { itemInWords } from '../counts.ts';
import { mostItems } from '@/ui/chart/chart.ts';
import { Drawing, type Frame } from './Drawing.tsx';
import { Shade } from './MonthLine.tsx';
import { cellId, contactsIn, firstPairs, type PairCell, ranksIn } from './pairs.ts';
import { personInWords, rankInWords } from './people.ts';
import { ghostSign } from './signs.tsx';
import type { Target } from '@/ui/chart/Targets.tsx';
import type { Shown } from '../shown.ts';
import style from './Visits.module.css';

interface Props {
  shown: Shown;
  /** Names of the sides. */
  sides: readonly [string, string];
  cells: ReadonlyMap<string, PairCell>;
  /** The same of the whole record: rows, columns and shades hold still. */
  all: ReadonlyMap<string, PairCell>;
  /** "Minister (Arland) – Minister (Borland)" */
  nameOf: (row: Rank, column: Rank) => string;
  summary: string;
}

/** px of a cell; and how high one may be in a box that is to be filled. */
const [usualCell, highestCell] = [40, 72];
/** Columns narrower than this have their names upright. */
const lyingName = 104;

export function PairGrid({ shown, sides: [firstSide, secondSide], cells, all, nameOf, summary }: Props) {
  const m = useRoomMessages();
  const words = m.visits.pairs;
  const [rows, columns] = [ranksIn(all.values(), 'row'), ranksIn(all.values(), 'column')];
  const most = [...all.values()].reduce((highest, { counts }) => Math.max(highest, counts.visit), 1);

  const tipOf = (row: Rank, column: Rank, cell: PairCell | undefined) => () => {
    const { visit = 0, call = 0, envoy = 0 } = cell?.counts ?? {};
    const counts = [visit > 0 && m.visits.count('visits', visit), call > 0 && m.visits.calls(call), envoy > 0 && m.visits.envoys(envoy)];
    return {
      title: nameOf(row, column),
      // what the whole record does not have is no mark
      lines: cell ? counts.filter((line) => line !== false) : [words.left],
      items: (cell ? firstPairs(cell, mostItems) : []).map(({ contact: { record }, first, second }) =>
        words.item(personInWords(first, shown.whole, m), personInWords(second, shown.whole, m), itemInWords(record, shown.whole, m)),
      ),
      more: Math.max(0, (cell?.size ?? 0) - mostItems),
    };
  };

  const layout = ({ width, height, x, begins }: Frame) => {
    const long = (rank: Rank) => rankInWords(rank, m);
    const short = (rank: Rank) => words.ranks[rank];
    const widest = (name: (rank: Rank) => string, of: readonly Rank[]) => Math.max(0, ...of.map((rank) => textWidth(name(rank), 12)));
    const rowName = widest(long, rows) < width * 0.3 ? long : short;
    const gutter = Math.min(Math.max(widest(rowName, rows), textWidth(firstSide, 12) * 1.1) + 12, width * 0.42);
    const column = (width - gutter) / columns.length;
    const isUpright = column < lyingName;
    const columnName = widest(long, columns) < column - 6 ? long : short;
    const head = 24 + (isUpright ? widest(columnName, columns) + 8 : 20);
    const cellHeight = Math.min(highestCell, Math.max(usualCell, ((height ?? 0) - head - 1) / Math.max(1, rows.length)));
    const middle = cellHeight / 2;
    const marks: Target[] = [];
    const drawn = rows.flatMap((row, at) =>
      columns.map((rank, place) => {
        const id = cellId(row, rank);
        const [cell, known] = [cells.get(id), all.get(id)];
        const box = { x: x(gutter + place * column, column), y: head + at * cellHeight, width: column, height: cellHeight };
        if (known) marks.push({ ...box, row: { id, tip: tipOf(row, rank, cell) } });
        const inner = { x: box.x + 2, y: box.y + 2, width: column - 4, height: cellHeight - 4 };
        const [visits, others] = cell ? [cell.counts.visit, cell.counts.call + cell.counts.envoy] : [0, 0];
        const text = (y: number, what: string, isStrong: boolean) => (
          <text x={box.x + column / 2} y={box.y + y} className={`${style.text} ${style.middle} ${isStrong ? style.strong : ''}`}>
            {what}
          </text>
        );
        return (
          <g key={id}>
            <rect {...box} className={style.grid} />
            {visits > 0 && <Shade box={inner} share={visits / most} />}
            {visits > 0 && text(others > 0 ? middle - 2 : middle + 5, m.number(visits), true)}
            {others > 0 && text(visits > 0 ? middle + 13 : middle + 5, words.apart(others), false)}
            {known && contactsIn(known) > visits + others && <rect {...inner} className={style.ghost} />}
          </g>
        );
      }),
    );
    const nameOfColumn = (rank: Rank, place: number) => {
      const at = x(gutter + (place + 0.5) * column);
      const where = isUpright ? { transform: `translate(${at + 4} ${head - 6}) rotate(-90)` } : { x: at, y: head - 8 };
      return (
        <text key={rank} {...where} className={`${style.text} ${isUpright ? '' : style.middle}`}>
          {columnName(rank)}
        </text>
      );
    };
    const picture = (
      <>
        <text x={x(0)} y={head - 8} textAnchor={begins} className={`${style.text} ${style.strong}`}>
          {firstSide}
        </text>
        <text x={x(gutter + (columns.length * column) / 2)} y={14} className={`${style.text} ${style.strong} ${style.middle}`}>
          {secondSide}
        </text>
        {columns.map(nameOfColumn)}
        {rows.map((rank, at) => (
          <text key={rank} x={x(0)} y={head + at * cellHeight + middle + 4} textAnchor={begins} className={style.text}>
            {fitText(rowName(rank), 12, gutter - 6)}
          </text>
        ))}
        {drawn}
      </>
    );
    return { height: head + rows.length * cellHeight + 1, marks, picture };
  };
  const isLess = [...all.values()].some((known) => contactsIn(known) > contactsIn(cells.get(known.id) ?? none));
  return (
    <Drawing
      label={words.name}
      summary={summary}
      layout={layout}
      legend={[
        { id: 'visits', label: words.visits },
        { id: 'others', label: words.others },
        isLess && { id: 'ghost', label: m.chart.ghost, sign: ghostSign },
      ]}
    />
  );
}

const none = { counts: { visit: 0, call: 0, envoy: 0 } };
