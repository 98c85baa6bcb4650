/** One table of counts with a window a column: numbers, bars on one scale, and below its row what a number counts. */
import { Fragment, type ReactNode, useId, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { Promised } from '@/record/promises.ts';
import { Count } from '@/ui/Count.tsx';
import { Below, Cell, Header, Row, RowHeader, Table } from '@/ui/DataTable.tsx';
import type { LinkProps } from '@/ui/link.ts';
import style from './Compare.module.css';
import { CompareList } from './CompareList.tsx';

export interface CountRow {
  readonly id: string;
  /** What is counted, in words and as it is drawn. */
  readonly label: string;
  readonly name: ReactNode;
  /** The records that are counted, by window. */
  readonly ids: readonly (readonly string[])[];
  /** A sum of other rows, which has no bar. */
  readonly isTotal?: boolean;
}

interface Props {
  title: string;
  note: string;
  /** What the rows are. */
  head: string;
  rows: readonly CountRow[];
  /** The count of the longest bar, on the one scale of both windows. */
  max: number;
  /** What is said where there is no row. */
  none: string;
  /** The two windows; `isSeen` is false where nothing of one was looked at. */
  windows: readonly { readonly title: string; readonly isSeen: boolean }[];
  whole: Whole;
  /** What is known of the promises among the records, by id. */
  promised: ReadonlyMap<string, Promised>;
  linkTo: (id: string) => LinkProps;
}

export function CompareTable({ title, note, head, rows, max, none, windows, whole, promised, linkTo }: Props) {
  const m = useRoomMessages();
  const id = useId();
  /** By row the place of the window whose records stand below it. */
  const [opened, setOpened] = useState<ReadonlyMap<string, number>>(new Map());
  const toggle = (row: string, at: number) => setOpened(new Map([...opened, [row, opened.get(row) === at ? -1 : at]]));
  return (
    <section className={style.part} aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{title}</h3>
      <p className="quiet">{note}</p>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <Table
          caption={title}
          cardsBelow="13rem"
          head={[head, ...windows.map((window) => window.title)].map((name, at) => (
            <Header key={at}>{name}</Header>
          ))}
        >
          {rows.map((row) => {
            const place = opened.get(row.id) ?? -1;
            const ids = row.ids[place] ?? [];
            return (
              <Fragment key={row.id}>
                <Row>
                  <RowHeader>{row.name}</RowHeader>
                  {windows.map((window, at) => (
                    <Cell key={at} label={window.title}>
                      {window.isSeen ? (
                        <Count
                          count={row.ids[at]?.length ?? 0}
                          max={row.isTotal ? undefined : max}
                          label={m.compare.listOf(row.label, window.title)}
                          controls={`${id}${row.id}`}
                          isOpen={place === at}
                          onToggle={() => toggle(row.id, at)}
                        />
                      ) : (
                        <span className="quiet">{m.compare.notLooked}</span>
                      )}
                    </Cell>
                  ))}
                </Row>
                {ids.length > 0 && (
                  <Below id={`${id}${row.id}`} columns={1 + windows.length} hidden={false}>
                    <p className={style.of}>{m.compare.listOf(row.label, windows[place]?.title ?? '')}</p>
                    <CompareList ids={ids} whole={whole} promised={promised} linkTo={linkTo} />
                  </Below>
                )}
              </Fragment>
            );
          })}
        </Table>
      )}
    </section>
  );
}
