/** What was promised, and what of it has a trace: by era and by sector, each number with the records behind it. */
import { foundInWords } from '@/exchange/found.ts';
import { kindInWords } from '@/exchange/words.ts';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { byEra, byOutcome, bySector, mostPromises, type Promised, type PromiseRow, promiseRows, promisesIn } from '@/record/promises.ts';
import { isShownIn } from '@/record/rowsOf.ts';
import type { Selection } from '@/record/select.ts';
import type { Sliced } from '@/record/slices.ts';
import { outcomes } from '@/record/threads.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { type DrawnFrom, Figure } from '@/ui/Figure.tsx';
import { Found } from '@/ui/Found.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { useSliced } from '@/ui/useSliced.ts';
import { Counting } from './Counting.tsx';
import { drawnFrom } from './drawn.ts';
import { Firsts } from './Firsts.tsx';
import type { PictureProps } from './picture.ts';
import style from './Promises.module.css';

type NamedRow = PromiseRow & { readonly name: string };

export function Promises({ facts, whole, selection, according, linkTo, sources }: PictureProps) {
  const m = useRoomMessages();
  const found = useSliced(() => shownPromises(facts, whole, selection), [facts, whole, selection]);
  const shown = found.value ?? found.before;
  if (!shown) return <Counting />;
  const { promises, most } = shown;
  const eraName = (id: string) => facts.eras.find((era) => era.id === id)?.label ?? m.timeline.undated;
  const eras = shown.eras.map((row) => ({ ...row, name: eraName(row.id) }));
  const sectors = shown.sectors.map((row) => ({ ...row, name: facts.sectors.get(row.id)?.label ?? row.id }));
  const { delivered, followed, none } = shown.total;
  const title =
    promises.length > 0 ? m.promises.title(promises.length, delivered.length, followed.length, none.length) : m.promises.noneTitle;
  return (
    <div className={style.promises}>
      <Figure
        name="promises"
        title={according ? m.promises.titleBy(according, title) : title}
        subtitle={m.promises.subtitle}
        note={m.promises.how(m.date({ first: facts.coverage.last, last: facts.coverage.last }), according)}
        sources={sources(shown.sources)}
        table={<Tables eras={eras} sectors={sectors} promises={promises} linkTo={linkTo} />}
      >
        {promises.length === 0 ? (
          <p>{m.promises.empty}</p>
        ) : (
          <>
            {!found.value && <Counting />}
            <Rows title={m.promises.byEra} rows={eras} max={most.era} linkTo={linkTo} />
            <Rows title={m.promises.bySector} rows={sectors} max={most.sector} linkTo={linkTo} />
          </>
        )}
      </Figure>
    </div>
  );
}

/** From so many promises on there is a pause between two ways to count them. */
const many = 500;

/** The promises that are shown, and the longest bars of the whole record, so that bars hold still under the filter. */
function* shownPromises(facts: Facts, whole: Whole, selection: Selection): Sliced<ShownPromises> {
  const all = yield* promiseRows.sliced(facts, whole);
  const isShown = isShownIn(selection, facts.columns);
  const rows = all.filter((row) => isShown[row] === 1);
  const promises = yield* promisesIn(rows, facts, whole);
  const ends = promises.flatMap(({ end }) => end?.record.id ?? []);
  const records = () => promises.flatMap(({ record, end }) => (end ? [record.id, end.record.id] : [record.id]));
  const sources = yield* drawnFrom(rows, ends, facts, records);
  const byEras = byEra(promises, facts);
  if (promises.length > many) yield;
  const bySectors = bySector(promises, facts);
  if (promises.length > many) yield;
  return { promises, eras: byEras, sectors: bySectors, total: byOutcome(promises), most: mostPromises(all, facts), sources };
}

interface ShownPromises {
  readonly promises: readonly Promised[];
  readonly eras: readonly PromiseRow[];
  readonly sectors: readonly PromiseRow[];
  readonly total: PromiseRow['by'];
  readonly most: { readonly era: number; readonly sector: number };
  readonly sources: DrawnFrom;
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
        <Firsts items={promises}>
          {(some) => (
            <ul className={style.list}>
              {some.map((one) => (
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
        </Firsts>
      )}
    </Disclosure>
  );
}

interface TablesProps {
  eras: readonly NamedRow[];
  sectors: readonly NamedRow[];
  promises: readonly Promised[];
  linkTo: (id: string) => LinkProps;
}

/** The same facts as tables: the counts, and every promise. */
function Tables({ eras, sectors, promises, linkTo }: TablesProps) {
  const m = useRoomMessages();
  /** The first where eras overlap. */
  const eraOf = new Map(
    eras.toReversed().flatMap(({ name, by }) => outcomes.flatMap((outcome) => by[outcome].map((one): [Promised, string] => [one, name]))),
  );
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
          { id: 'era', header: m.promises.era, cell: (one) => eraOf.get(one) },
          { id: 'outcome', header: m.promises.outcome, cell: ({ outcome }) => m.threads.outcomes[outcome] },
          { id: 'found', header: m.promises.found, cell: (promised) => <Found found={foundInWords(promised, m)} linkTo={linkTo} /> },
        ]}
      />
    </>
  );
}
