/** The frame of a chart: what it is called, what it shows in words made from the data, its filter and unit, the picture, the same facts as a table. */
import type { ReactNode } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { ChartData } from '@/ui/chart/chart.ts';
import type { Facts } from '@/record/facts.ts';
import { type DrawnFrom, Figure, type PictureOf } from '@/ui/Figure.tsx';
import { Part } from '@/ui/setting.tsx';
import type { Shown } from './shown.ts';
import { type MakeTable, TableOf } from './TableOf.tsx';
import style from './AidAndVisits.module.css';

const none: readonly string[] = [];
const nothing: readonly never[] = [];

interface Props {
  shown: Shown;
  /** Its name in an address. */
  id: string;
  /** "Visits by year and direction": it stays, whatever the filter. */
  name: string;
  /** What the data say, in a sentence: "Most visits were in 2025: 5 of 16". */
  finding: string;
  /** How many of what, and in which unit. */
  subtitle: string;
  controls?: ReactNode;
  notes?: readonly string[];
  /** What is said where nothing is drawn: a line in place of the figure. */
  empty?: string | false;
  /** The ids of the records that are drawn; `rows` in their place where there may be very many: those in the columns. */
  records?: readonly string[];
  rows?: readonly { readonly row: number }[];
  /** The ids of works that are cited outside of records. */
  works?: readonly string[];
  /** True where it is rows and no drawing. */
  isRows?: boolean;
  /** False where the names of rows tell what is to be guessed. */
  hides?: boolean;
  /** Of no more than so many rows, where that is asked for. */
  table: MakeTable;
  /** The name of its file. */
  fileName: string;
  /** How many rows the table has, where that may be very many. */
  tableSize?: number;
  cells?: Readonly<Record<string, (row: number) => ReactNode>>;
  /** What is drawn, where it is a chart. */
  chart?: ChartData | undefined;
  children: ReactNode;
}

export function ChartFigure({
  shown,
  id,
  name,
  finding,
  subtitle,
  controls,
  notes = none,
  empty = false,
  records,
  rows = nothing,
  works = none,
  isRows = false,
  hides,
  table,
  fileName,
  tableSize,
  cells,
  chart,
  children,
}: Props) {
  const m = useRoomMessages();
  const drawn = records ? { records, works } : drawnRows(rows, works, shown.facts);
  if (empty)
    return (
      <Part name={id}>
        <div className={style.empty}>
          <p>{m.chart.line(name, empty)}</p>
          {controls}
        </div>
      </Part>
    );
  return (
    <Figure
      name={id}
      title={name}
      heading="h3"
      subtitle={
        <>
          <strong className={style.finding} data-finding>
            {finding}
          </strong>
          <span>{shown.filterWords ? `${subtitle} ${m.chart.shown(shown.filterWords)}` : subtitle}</span>
        </>
      }
      controls={controls}
      note={notes.length > 0 && notes.join(' ')}
      table={<TableOf table={table} size={tableSize} cells={cells} />}
      tools={shown.save(
        Object.defineProperties(
          {
            figure: id,
            title: finding,
            subtitle: `${name}. ${subtitle}`,
            notes,
            name: fileName,
            isRows,
            table: () => table(),
            ...(chart && { chart: () => chart }),
          } as PictureOf,
          Object.getOwnPropertyDescriptors(drawn), // the list of ids is made when a file asks for it
        ),
      )}
      sources={shown.sources(drawn)}
      hides={hides ?? chart !== undefined}
    >
      {children}
    </Figure>
  );
}

/** What stands in rows: its works are found by columns, and its ids when somebody asks. */
export function drawnRows(
  those: readonly { readonly row: number }[],
  works: readonly string[],
  { entries }: Pick<Facts, 'entries'>,
): DrawnFrom {
  return {
    rows: those,
    works,
    get records() {
      return those.map(({ row }) => entries[row]!.id);
    },
  };
}
