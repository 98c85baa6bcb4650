/** The frame of every picture: what it shows, filter and unit, the picture, and the same facts as a table. */
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import type { ChartData } from './chart/chart.ts';
import style from './Figure.module.css';
import { FigureControls } from './FigureControls.tsx';
import { useIsFit, useIsShown, useSetting } from './setting.tsx';
import { Waiting } from './Waiting.tsx';

/** What a picture is drawn from: the ids of records, and of works that are cited outside of records. */
export interface DrawnFrom {
  readonly records: readonly string[];
  readonly works?: readonly string[];
  /** Where the records may be very many: the rows in which they stand in the columns of the facts. `records` is then made when it is asked for. */
  readonly rows?: Uint32Array | readonly { readonly row: number }[];
}

/** The list of works that a picture draws on. */
export type SourcesOf = (drawn: DrawnFrom) => ReactNode;

/** A picture that can be saved: what is said of it. The drawing is the one in its figure that is marked `data-picture`. */
export interface PictureOf extends DrawnFrom {
  /** The name of its figure in an address. */
  readonly figure: string;
  readonly title: string;
  readonly subtitle: string;
  /** What else is said of it. */
  readonly notes?: readonly string[];
  /** Tells its file from those of the other pictures in its tab. */
  readonly name?: string;
  /** True where it is rows and no drawing. */
  readonly isRows?: boolean;
  /** The same facts as a table, made when a file asks for it. */
  readonly table?: () => PictureTable;
  /** Its data, where it is a chart: a deck draws it anew, to be edited. */
  readonly chart?: () => ChartData;
}

/** A table of a picture, as files take it (exchange/files/fileTable.ts). */
export interface PictureTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly id: string; readonly header: string; readonly type: 'text' | 'number' | 'date' }[];
  readonly rows: readonly (readonly (string | number | readonly string[] | null)[])[];
}

/** The menu that saves a picture, with its filter, legend and sources in it. */
export type SaveOf = (picture: PictureOf) => ReactNode;

export interface FigureProps {
  /** Its name in an address that shows it alone, and in files. */
  name?: string;
  title: string;
  subtitle: ReactNode;
  /** Within a section that has a heading of its own: one below it. */
  heading?: 'h2' | 'h3';
  /** Controls that belong to the picture. */
  controls?: ReactNode;
  /** The same facts as a table; shown in place of the picture. */
  table: ReactNode;
  /** What its signs mean, where that does not stand within the picture. */
  legend?: ReactNode;
  /** Stands under picture and table alike. */
  note?: ReactNode;
  /** What saves the picture. */
  tools?: ReactNode;
  /** The works that it draws on. */
  sources?: ReactNode;
  /** True where the picture itself leaves out what the data say while that is hidden; others are covered. */
  hides?: boolean;
  children: ReactNode;
}

const FittedFigure = lazy(async () => ({ default: (await import('./FittedFigure.tsx')).FittedFigure }));

export function Figure(props: FigureProps) {
  const { name = '', title, subtitle, heading: Heading = 'h2', controls, table, legend, note, tools, sources, children } = props;
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const { place, isHidden = false } = useSetting();
  const isFit = useIsFit();
  if (!useIsShown(name)) return null;
  if (isFit || isHidden)
    return (
      <Suspense fallback={null}>
        <FittedFigure {...props} />
      </Suspense>
    );
  return (
    <figure className={style.figure} aria-labelledby={id} data-place={place}>
      <header className={style.header}>
        <div>
          <Heading id={id} className={style.title}>
            {title}
          </Heading>
          <p className={style.subtitle}>{subtitle}</p>
        </div>
        <div className={style.controls}>
          <FigureControls own={controls} asTable={asTable} onTable={setAsTable} tools={tools} />
        </div>
      </header>
      {asTable ? <Suspense fallback={<Waiting />}>{table}</Suspense> : children}
      {(legend || note || sources) && (
        <figcaption className={style.note}>
          {legend}
          {note}
          {sources}
        </figcaption>
      )}
    </figure>
  );
}
