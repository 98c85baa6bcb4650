/** The frame of a chart: what it is called, what it shows in words made from the data, its filter and unit, the picture, the same facts as a table. */
import type { ReactNode } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { ChartData } from '@/ui/chart/chart.ts';
import { Figure } from '@/ui/Figure.tsx';
import { Part } from '@/ui/setting.tsx';
import type { Shown } from './shown.ts';
import { TableOf } from './TableOf.tsx';
import style from './AidAndVisits.module.css';

const none: readonly string[] = [];

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
  /** The ids of the records that are drawn, and of works that are cited outside of records. */
  records: readonly string[];
  works?: readonly string[];
  /** True where it is rows and no drawing. */
  isRows?: boolean;
  /** False where the names of rows tell what is to be guessed. */
  hides?: boolean;
  /** Also the name of its file: its id. */
  table: FileTable;
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
  works = none,
  isRows = false,
  hides,
  table,
  cells,
  chart,
  children,
}: Props) {
  const m = useRoomMessages();
  const drawn = { records, works };
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
      table={<TableOf table={table} cells={cells} />}
      tools={shown.save({
        ...drawn,
        figure: id,
        title: finding,
        subtitle: `${name}. ${subtitle}`,
        notes,
        name: table.id,
        isRows,
        table: () => table,
        ...(chart && { chart: () => chart }),
      })}
      sources={shown.sources(drawn)}
      hides={hides ?? chart !== undefined}
    >
      {children}
    </Figure>
  );
}
