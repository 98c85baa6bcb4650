/** What was promised, and what of it has a trace: by era and by sector, each number with the records behind it. */
import { useMemo } from 'react';
import { foundInWords } from '@/exchange/found.ts';
import { kindInWords } from '@/exchange/words.ts';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import { byEra, byOutcome, bySector, type Promised, type PromiseRow, promisesOf } from '@/record/promises.ts';
import { outcomes } from '@/record/threads.ts';
import { tiesOf } from '@/record/ties.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { Figure } from '@/ui/Figure.tsx';
import { Found } from '@/ui/Found.tsx';
import type { LinkProps } from '@/ui/link.ts';
import type { PictureProps } from './picture.ts';
import style from './Promises.module.css';

type NamedRow = PromiseRow & { readonly name: string };

export function Promises({ facts, whole, selection, according, linkTo, sources }: PictureProps) {
  const m = useRoomMessages();
  const ties = useMemo(() => tiesOf(whole), [whole]);
  const everything = useMemo(() => promisesOf(whole.records.keys(), whole, ties), [whole, ties]);
  const promises = useMemo(() => promisesOf(selection.shown.map(({ id }) => id), whole, ties), [selection, whole, ties]); // oxfmt-ignore
  const eraName = (id: string) => facts.eras.find((era) => era.id === id)?.label ?? m.timeline.undated;
  const eras = byEra(promises, facts).map((row) => ({ ...row, name: eraName(row.id) }));
  const sectors = bySector(promises, facts).map((row) => ({ ...row, name: facts.sectors.get(row.id)?.label ?? row.id }));
  const { delivered, followed, none } = byOutcome(promises);
  const title =
    promises.length > 0 ? m.promises.title(promises.length, delivered.length, followed.length, none.length) : m.promises.noneTitle;
  return (
    <div className={style.promises}>
      <Figure
        name="promises"
        title={according ? m.promises.titleBy(according, title) : title}
        subtitle={m.promises.subtitle}
        note={m.promises.how(m.date({ first: facts.coverage.last, last: facts.coverage.last }), according)}
        sources={sources({ records: promises.flatMap(({ record, end }) => (end ? [record.id, end.record.id] : [record.id])) })}
        table={
          <Tables
            eras={eras}
            sectors={sectors}
            promises={promises}
            eraOf={(one) => eraName(eras.find((era) => outcomes.some((outcome) => era.by[outcome].includes(one)))?.id ?? '')}
            linkTo={linkTo}
          />
        }
      >
        {promises.length === 0 ? (
          <p>{m.promises.empty}</p>
        ) : (
          <>
            <Rows title={m.promises.byEra} rows={eras} max={mostOf(byEra(everything, facts))} linkTo={linkTo} />
            <Rows title={m.promises.bySector} rows={sectors} max={mostOf(bySector(everything, facts))} linkTo={linkTo} />
          </>
        )}
      </Figure>
    </div>
  );
}

/** The longest bar of the whole record, so that bars hold still under the filter. */
function mostOf(rows: readonly PromiseRow[]): number {
  return Math.max(1, ...rows.map(({ total }) => total));
}

interface RowsProps {
  title: string;
  rows: readonly NamedRow[];
  max: number;
  linkTo: (id: string) => LinkProps;
}

function Rows({ title, rows, max, linkTo }: RowsProps) {
  const m = useRoomMessages();
  return (
    <section className={style.group}>
      <h3>{title}</h3>
      <ul>
        {rows.map(({ id, name, total, by }) => (
          <li key={id} className={style.row} data-empty={total === 0}>
            <span className={style.name}>{name}</span>
            <span className={style.track} aria-hidden="true">
              {outcomes
                .filter((outcome) => by[outcome].length > 0)
                .map((outcome) => (
                  <span key={outcome} data-outcome={outcome} style={{ inlineSize: `${(by[outcome].length / max) * 100}%` }} />
                ))}
            </span>
            <div className={style.numbers}>
              {total === 0
                ? m.promises.nothing
                : outcomes.map((outcome) => <Count key={outcome} outcome={outcome} promises={by[outcome]} m={m} linkTo={linkTo} />)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CountProps {
  outcome: (typeof outcomes)[number];
  promises: readonly Promised[];
  m: Messages;
  linkTo: (id: string) => LinkProps;
}

/** A number that opens into the records that it counts. */
function Count({ outcome, promises, m, linkTo }: CountProps) {
  const label = (
    <>
      <span className={style.swatch} data-outcome={outcome} aria-hidden="true" />
      {m.promises.count(m.threads.outcomes[outcome], promises.length)}
    </>
  );
  if (promises.length === 0) return <span className={style.zero}>{label}</span>;
  return (
    <Disclosure summary={label}>
      {() => (
        <ul className={style.list}>
          {promises.map((one) => (
            <li key={one.record.id}>
              <a {...linkTo(one.record.id)}>{one.record.title}</a>
              <span className="quiet">
                {' '}
                {m.shortDate(one.date)} · {kindInWords(one.record, m)}
              </span>
              <Found found={foundInWords(one, m)} linkTo={linkTo} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

interface TablesProps {
  eras: readonly NamedRow[];
  sectors: readonly NamedRow[];
  promises: readonly Promised[];
  eraOf: (promised: Promised) => string;
  linkTo: (id: string) => LinkProps;
}

/** The same facts as tables: the counts, and every promise. */
function Tables({ eras, sectors, promises, eraOf, linkTo }: TablesProps) {
  const m = useRoomMessages();
  const counts = (head: string, rows: readonly NamedRow[]) => (
    <DataTable
      caption={head}
      cardsBelow="32rem"
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { id: 'name', header: head, cell: ({ name }) => name },
        { id: 'total', header: m.promises.total, numeric: true, cell: ({ total }) => m.number(total) },
        ...outcomes.map((outcome) => ({
          id: outcome,
          header: m.threads.outcomes[outcome],
          numeric: true,
          cell: ({ by }: NamedRow) => m.number(by[outcome].length),
        })),
      ]}
    />
  );
  return (
    <>
      {counts(m.promises.byEra, eras)}
      {counts(m.promises.bySector, sectors)}
      <DataTable
        caption={m.promises.list}
        cardsBelow="48rem"
        rows={promises}
        keyOf={({ record }) => record.id}
        columns={[
          { id: 'date', header: m.columns.date, cell: ({ date }) => m.shortDate(date) },
          { id: 'title', header: m.columns.title, heads: true, cell: ({ record }) => <a {...linkTo(record.id)}>{record.title}</a> },
          { id: 'kind', header: m.columns.kind, cell: ({ record }) => kindInWords(record, m) },
          { id: 'era', header: m.promises.era, cell: eraOf },
          { id: 'outcome', header: m.promises.outcome, cell: ({ outcome }) => m.threads.outcomes[outcome] },
          { id: 'found', header: m.promises.found, cell: (promised) => <Found found={foundInWords(promised, m)} linkTo={linkTo} /> },
        ]}
      />
    </>
  );
}
