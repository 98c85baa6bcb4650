/** Charts of visits and of aid, each with its table. */
import { otherValues } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { AnyRecord } from '@/record/types.ts';
import { aidStages } from '@/record/words.ts';
import { Bars, type Series } from '@/ui/Bars.tsx';
import { DataTable } from '@/ui/DataTable.tsx';
import { Figure, type SaveOf, type SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { AidTable } from './AidTable.tsx';
import style from './AidAndVisits.module.css';
import { aidByYear, type CountRow, directionIds, recordsOfKind, tallest, undatedCount, visitsByLevel, visitsByYear } from './rows.ts';
import { bandsOf, notesOf, yearInWords } from './years.ts';

interface Props {
  facts: Facts;
  whole: Whole;
  selection: Selection;
  linkTo: (id: string) => LinkProps;
  sources: SourcesOf;
  save: SaveOf;
}

/** To the first side, to the second, in a third country, without direction. */
const directionFills = ['solid', 'hatch', 'middle', 'pale'] as const;
/** What was delivered is solid; what was only promised is open. */
const stageFills = { pledged: 'open', committed: 'hatch', delivered: 'solid' } as const;

export function AidAndVisits({ facts, whole, selection, linkTo, sources, save }: Props) {
  const m = useRoomMessages();
  const shown = selection.shown.map(({ id }) => id);
  const everything = whole.records.keys();
  const ids = [...everything];
  const visits = recordsOfKind('visit', shown, whole);
  const aid = recordsOfKind('aid', shown, whole);
  const allVisits = recordsOfKind('visit', ids, whole);
  const allAid = recordsOfKind('aid', ids, whole);

  const directions: Series[] = directionIds(facts).map((id, at) => ({
    id,
    fill: directionFills[at] ?? 'pale',
    label: id === 'third' || id === 'none' ? m.directions[id] : m.directions.to(whole.actors.get(id.slice(3))?.name ?? id),
  }));
  const inWords = (record: AnyRecord) =>
    [record.title, otherValues(record, (field) => ['date', 'level', 'stage'].includes(field), whole, m)].filter(Boolean).join('. ');
  const stages: Series[] = aidStages.map((id) => ({ id, label: m.aidStages[id], fill: stageFills[id] }));

  return (
    <div className={style.figures}>
      <CountFigure
        title={m.aidAndVisits.visitsByYear}
        subtitle={m.aidAndVisits.visitsSubtitle(m.aidAndVisits.visits(visits.length))}
        empty={visits.length === 0 && m.aidAndVisits.noVisits}
        note={undatedNote(undatedCount(visits), m.aidAndVisits.undated)}
        head={m.columns.year}
        inWords={inWords}
        name={m.columns.year}
        drawn={visits}
        sources={sources}
        save={save}
        rows={visitsByYear(visits, facts, whole)}
        all={visitsByYear(allVisits, facts, whole)}
        series={directions}
        stacked
        years={facts}
      />
      <CountFigure
        title={m.aidAndVisits.visitsByLevel}
        subtitle={`${m.aidAndVisits.visitsSubtitle(m.aidAndVisits.visits(visits.length))} ${m.aidAndVisits.levelsSubtitle}`}
        empty={visits.length === 0 && m.aidAndVisits.noVisits}
        note={undatedNote(visits.filter(({ level }) => level === undefined).length, m.aidAndVisits.noLevel)}
        head={m.record.level}
        inWords={inWords}
        name={m.record.level}
        drawn={visits}
        sources={sources}
        save={save}
        rows={visitsByLevel(visits, facts, whole).map(named(m.levels))}
        all={visitsByLevel(allVisits, facts, whole)}
        series={directions}
        stacked
        lying
      />
      <CountFigure
        title={m.aidAndVisits.aidByYear}
        subtitle={m.aidAndVisits.aidSubtitle(m.aidAndVisits.aid(aid.length))}
        empty={aid.length === 0 && m.aidAndVisits.noAid}
        note={undatedNote(undatedCount(aid), m.aidAndVisits.undated)}
        head={m.columns.year}
        inWords={inWords}
        name={m.kindsMany.aid}
        drawn={aid}
        sources={sources}
        save={save}
        rows={aidByYear(aid, facts)}
        all={aidByYear(allAid, facts)}
        series={stages}
        stacked={false}
        years={facts}
      />
      {aid.length > 0 && <AidTable aid={aid} whole={whole} linkTo={linkTo} />}
    </div>
  );
}

function undatedNote(count: number, words: (count: number) => string): string | undefined {
  return count > 0 ? words(count) : undefined;
}

function named(words: Readonly<Record<string, string>>): (row: CountRow) => CountRow {
  return (row) => ({ ...row, id: words[row.id] ?? row.id });
}

interface CountFigureProps {
  title: string;
  subtitle: string;
  empty: string | false;
  note?: string | undefined;
  /** What a row is: a year, a level. */
  head: string;
  /** A counted record in words, with what other sources say of it. */
  inWords: (record: AnyRecord) => string;
  /** Tells the file of the picture from the others. */
  name: string;
  drawn: readonly AnyRecord[];
  sources: SourcesOf;
  save: SaveOf;
  rows: readonly CountRow[];
  /** The same rows of the whole record: they set the axis, so that it holds still under the filter. */
  all: readonly CountRow[];
  series: readonly Series[];
  stacked: boolean;
  lying?: boolean;
  /** Where the rows are years: what is known of the years themselves. */
  years?: Facts;
}

function CountFigure({
  title,
  subtitle,
  empty,
  note,
  head,
  inWords,
  name: fileName,
  drawn,
  sources,
  save,
  rows,
  all,
  series,
  stacked,
  lying = false,
  years,
}: CountFigureProps) {
  const m = useRoomMessages();
  const ids = drawn.map(({ id }) => id);
  const notes = note ? [note, m.silence.noBar] : [m.silence.noBar];
  const used = rows.filter(({ records }) => records.length > 0);
  const name = (id: string) => (years ? yearInWords(id, years.coverage, m) : id);
  const countOf = (row: CountRow, id: string) => {
    const count = row.values[id] ?? 0;
    return count > 0 ? m.number(count) : m.silence.absent;
  };
  const table = (
    <DataTable
      caption={title}
      rows={lying ? rows : used}
      keyOf={(row) => row.id}
      columns={[
        { id: 'name', header: head, cell: (row) => name(row.id) },
        ...series.map(({ id, label }) => ({ id, header: label, numeric: true, cell: (row: CountRow) => countOf(row, id) })),
        { id: 'records', header: m.columns.records, cell: (row: CountRow) => row.records.map(inWords).join('; ') },
      ]}
    />
  );
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      note={empty ? note : notes.join(' ')}
      table={table}
      tools={!empty && save({ title, subtitle, notes, name: fileName, records: ids })}
      sources={sources({ records: ids })}
    >
      {empty ? (
        <p>{empty}</p>
      ) : (
        <Bars
          label={title}
          rows={rows.map(({ id, values, records, zeros = [] }) => ({
            label: name(id),
            values,
            items: records.map(inWords),
            zero: zeros.length > 0,
            notes: years ? notesOf(id, years, m) : [],
          }))}
          series={series}
          max={tallest(all, stacked)}
          stacked={stacked}
          lying={lying}
          bands={years ? bandsOf(rows, years, m) : []}
        />
      )}
    </Figure>
  );
}
