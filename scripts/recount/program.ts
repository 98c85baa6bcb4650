/** What the program says, as a sheet beside that of the recount. Only this file of the folder knows the program; what counts does not import it. */
import type { FileCell, FileTable } from '@/exchange/files/fileTable.ts';
import { en } from '@/i18n/en.ts';
import { accordingTo } from '@/record/according.ts';
import { contactsOf } from '@/record/contacts.ts';
import { isoOf, trusted } from '@/record/edtf.ts';
import { factsOf, wholeOf } from '@/record/facts.ts';
import { splitRecord } from '@/record/indexing.ts';
import { isPartOfYear, moneyOf } from '@/record/money.ts';
import { recordsOf } from '@/record/schema/files.ts';
import { select } from '@/record/select.ts';
import { drawnOf, volumesOf } from '@/record/volumes.ts';
import { partPicture, nameOfPart, yearPicture } from '@/tabs/aid-and-visits/aid/aidPictures.ts';
import type { AidRow } from '@/tabs/aid-and-visits/aid/aidRows.ts';
import { aidAndVisitsTables } from '@/tabs/aid-and-visits/fileTables.ts';
import type { YearBar } from '@/tabs/aid-and-visits/overview/course.ts';
import { figuresOf } from '@/tabs/aid-and-visits/overview/figures.ts';
import type { Basis, Options } from '@/tabs/aid-and-visits/shown.ts';
import { moneyOfFlow } from '@/tabs/aid-and-visits/trade/moneyRows.ts';
import { rateRows } from '@/tabs/aid-and-visits/trade/rates.ts';
import { totalRows } from '@/tabs/aid-and-visits/trade/totals.ts';
import { chosenYear, contactYears, yearOfDays } from '@/tabs/aid-and-visits/visits/calendar.ts';
import { pairCells } from '@/tabs/aid-and-visits/visits/pairs.ts';
import { readRecord } from '../record/read.ts';
import { type Asked, type Cells, type Raw, type Sheet, sheet, type Words } from './count.mjs';

/** The program's own view of the record in a folder. */
export function programOf(folder: string) {
  const { files, report } = readRecord(folder);
  if (files === null) throw new Error(report);
  const { index, rest } = splitRecord(files, recordsOf(files));
  const [facts, whole] = [factsOf(index), wholeOf(rest)];
  return (by: string) => {
    const seen = accordingTo(by, facts, whole);
    return ({ filter, options }: Asked): Cells => {
      const selection = select(seen.facts.columns, filter, undefined, facts.entries.length);
      return sheetOf({ ...seen, selection, filter }, options as unknown as Options);
    };
  };
}

export function wordsOf(raw: Raw): Words {
  const { visits } = en;
  const nameOf = (id: string) => raw.actors.get(id)?.name ?? id;
  return {
    facet: (split, value) => {
      if (value === 'not-said') return en.record.notSaid;
      if (split !== 'direction') return ({ ...en.levels, ...en.forms } as Record<string, string>)[value] ?? value;
      return value === 'third' || value === 'none' ? en.directions[value] : en.directions.to(nameOf(value));
    },
    rank: (level) => (level === undefined ? visits.pairs.notSaid : ((en.levels as Record<string, string>)[level] ?? level)),
    era: (id) => {
      const era = raw.eras.find((one) => one.id === id);
      return era ? visits.eras.record(era.label, en.date(trusted(era.date))) : visits.eras.undated;
    },
    contact: ({ title, date }) => visits.eras.record(title, en.date(trusted(date))),
    part: (part, value) => {
      if (value === '') return en.aidCharts.shared.none[part];
      return part === 'sector' ? (raw.sectors.get(value)?.label ?? value) : part === 'place' ? (raw.places.get(value)?.name ?? value) : nameOf(value);
    },
    start: en.silence.start,
    end: en.silence.end,
    from: en.visits.silences.from,
    to: en.visits.silences.to,
  };
} // oxfmt-ignore

function sheetOf(basis: Basis, options: Options): Cells {
  const out = sheet();
  for (const table of aidAndVisitsTables(basis, options, en).tables) putTable(table, out);
  putContacts(basis, options, out);
  putAid(basis, options, out);
  putTrade(basis, options, out);
  putOverview(basis, out);
  return out.cells;
}

/** The columns that name a row, and texts beside the numbers; a table that is not listed is no longer recounted, so it fails. */
const tables: Readonly<Record<string, { readonly names: readonly string[]; readonly texts?: readonly string[]; readonly isRow?: true }>> = {
  visits: { names: ['id'], isRow: true },
  'calls-and-meetings': { names: ['id'], isRow: true },
  'visits-by-year': { names: ['year'], texts: ['records'] },
  'visits-by-month': { names: ['date'], texts: ['records'] },
  'others-by-year': { names: ['year'], texts: ['records'] },
  'others-by-month': { names: ['date'], texts: ['records'] },
  'visits-by-level': { names: ['level'], texts: ['records'] },
  'visits-by-form': { names: ['form'], texts: ['records'] },
  'visits-by-direction': { names: ['direction'], texts: ['records'] },
  'who-met-whom': {
    names: ['id', 'person-first', 'person-second'],
    texts: ['office-first', 'office-second', 'rank-first', 'rank-second'],
    isRow: true,
  },
  silences: { names: [], texts: ['date', 'start', 'end'] },
  calendar: { names: ['id'], isRow: true },
  'contacts-by-era': { names: ['era'], texts: ['first', 'level', 'highest'] },
  'aid-by-year': { names: ['year'], texts: ['records', 'tied'] },
  'aid-by-sector': { names: ['name'], texts: ['records', 'tied'] },
  'aid-by-place': { names: ['name'], texts: ['records', 'tied'] },
  'aid-by-donor': { names: ['name'], texts: ['records', 'tied'] },
  'aid-by-channel': { names: ['name'], texts: ['records', 'tied'] },
  'aid-promises': { names: ['id'], isRow: true },
  aid: { names: ['id'], isRow: true },
  'aid-figures': { names: ['id'], texts: ['unit'], isRow: true },
  'gas-rates': { names: ['title'], texts: ['date'] },
  'gas-totals': { names: ['title'], texts: ['period'] },
  'trade-figures': { names: ['id'], texts: ['unit'], isRow: true },
};
const money: (typeof tables)[string] = { names: ['title'], texts: ['period', 'unit'] };

const stages = ['pledged', 'committed', 'delivered', 'none'];

function putTable({ id, columns, rows }: FileTable, out: Sheet) {
  const known = id.startsWith('money-') ? money : tables[id];
  if (!known) throw new Error(`the table "${id}" is not recounted`);
  const { names, texts = [], isRow = false } = known;
  rows.forEach((cells, at) => {
    const cellOf = (name: string) => cells[columns.findIndex((column) => column.id === name)] ?? null;
    const row = out.row(id, names.length === 0 ? at + 1 : names.map((name) => String(cellOf(name))).join(' '));
    if (isRow) out.put(row, 'row', 1);
    columns.forEach((column, place) => {
      const cell = cells[place] ?? null;
      if (names.includes(column.id)) return;
      if (column.id === 'tied') out.put(row, 'tied', Array.isArray(cell) ? cell.length : undefined);
      else if (column.type === 'number' && id.startsWith('aid-by-') && column.id !== 'without') putStage(row, column.id, cell, out);
      else if (column.type === 'number' || texts.includes(column.id)) out.put(row, column.id.replace(/-days$/, ''), textOf(cell));
    });
  });
}

/** One column where no row has a range, else one for each end. */
function putStage(row: string, column: string, cell: FileCell, out: Sheet) {
  const [stage, end] = [stages.find((one) => column.startsWith(one)), /-(from|to)$/.exec(column)?.[1]];
  if (!stage) throw new Error(`the column "${column}" is not recounted`);
  if (end !== 'to') out.put(row, `${stage} low`, textOf(cell));
  if (end !== 'from') out.put(row, `${stage} high`, textOf(cell));
}

function textOf(cell: FileCell): string | number | null {
  return cell !== null && typeof cell === 'object' ? cell.join(' | ') : cell;
}

function putContacts({ facts, whole, selection }: Basis, { year }: Options, out: Sheet) {
  const contacts = contactsOf(selection.shown, facts, whole);
  if (contacts.length === 0) return;
  for (const { id, counts } of pairCells(contacts).values())
    for (const [kind, count] of Object.entries(counts)) out.put(`matrix › ${id} › ${kind}`, 'contacts', count || undefined);
  const days = yearOfDays(contacts, chosenYear(year, contactYears(contacts, facts), facts), 1);
  for (const [day, those] of days.days) for (const { record } of those) out.put(`days › ${isoOf(day)}`, record.id, 1);
  for (const { id, dayless } of days.months) for (const { record } of dayless) out.put(`days › ${id}`, record.id, 1);
  for (const { record } of days.monthless) out.put(`days › ${days.year}`, record.id, 1);
}

function putAid(basis: Basis, options: Options, out: Sheet) {
  const put = (table: string, { tallies }: AidRow, name: string) => {
    for (const [stage, { isEstimate, rivals }] of Object.entries(tallies)) {
      const row = `${table} › ${name}`;
      out.put(row, `${stage} estimated`, isEstimate ? 'yes' : undefined);
      out.put(row, `${stage} others`, rivals.map(({ low, high }) => `${low}–${high}`).join(' '));
    }
  };
  for (const row of yearPicture(basis, options).rows) put('aid-by-year', row, row.id);
  const { rows } = partPicture(basis, options, en);
  for (const row of rows) put(`aid-by-${options.parts}`, row, nameOfPart(row.id, options.parts, basis, en));
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function inWords({ low, high }: Range): string {
  return `${Number(low.toPrecision(10))}–${Number(high.toPrecision(10))}`;
}

function putTrade({ facts, whole, selection }: Basis, { flow, unit }: Options, out: Sheet) {
  const shown = new Set(selection.shown.map(({ id }) => id));
  const all = moneyOf(facts.entries.map(({ id }) => id), whole); // oxfmt-ignore
  for (const { figure, isShown, year } of moneyOfFlow(all, flow, shown, facts.coverage).rows) {
    if (!figure || !isShown) continue;
    const row = `money bars › ${figure.record.id} ${figure.at}`;
    out.put(row, 'year', year);
    out.put(row, 'range', inWords(figure));
    out.put(row, 'part', isPartOfYear(figure.period) ? 'yes' : undefined);
    out.put(row, 'others', figure.rivals.map(inWords).join(' '));
  }
  const drawn = drawnOf(volumesOf(shown, whole));
  const put = (chart: string, id: string, figure: Range & { readonly rivals: readonly Range[] }) => {
    const row = out.row(chart, id);
    out.put(row, 'range', inWords(figure));
    out.put(row, 'others', figure.rivals.map(inWords).join(' '));
  };
  for (const row of rateRows(drawn.rates, unit)) put('rate dots', row.one.record.id, row);
  for (const row of totalRows(drawn.totals, unit)) put('total bars', row.one.record.id, row);
}

function putBars(name: string, years: readonly YearBar[], out: Sheet) {
  for (const { id, low, high, ghost, isOut, isPart } of years) {
    const row = `${name} › ${id}`;
    out.put(row, 'low', low || undefined);
    out.put(row, 'high', high || undefined);
    out.put(row, 'ghost', ghost || undefined);
    out.put(row, 'out', isOut ? 'yes' : undefined);
    out.put(row, 'part', isPart ? 'yes' : undefined);
  }
}

function putOverview(basis: Basis, out: Sheet) {
  const { counts, trade, gas, silence } = figuresOf(basis);
  for (const { id, counts: those, years, undated, repeated } of counts) {
    for (const { id: count, total, since, before, either } of those) {
      const row = `overview › ${count}`;
      for (const [name, tally] of Object.entries({ total, since, before })) {
        out.put(row, `${name} shown`, tally?.shown);
        out.put(row, `${name} all`, tally?.all);
      }
      out.put(row, 'either', either);
    }
    putBars(`overview ${id}`, years, out);
    out.put(`overview › ${id}`, 'undated', undated || undefined);
    out.put(`overview › ${id}`, 'repeated', repeated || undefined);
  }
  out.put('overview silence', 'days', silence?.silence.days);
  out.put('overview silence', 'span', silence && `${isoOf(silence.silence.start)}/${isoOf(silence.silence.end)}`);
  out.put('overview trade', 'all', trade.all || undefined);
  if (trade.card) {
    const { latest, earlier, isEarlierOut, times, years } = trade.card;
    out.put('overview trade', 'latest', `${latest.record.id} ${latest.low}–${latest.high}`);
    out.put('overview trade', 'earlier', earlier && `${earlier.record.id} ${earlier.low}–${earlier.high}`);
    out.put('overview trade', 'earlier out', isEarlierOut ? 'yes' : undefined);
    out.put('overview trade', 'times low', times?.low);
    out.put('overview trade', 'times high', times?.high);
    putBars('overview trade', years, out);
  }
  out.put('overview gas', 'all', gas.all || undefined);
  for (const { record, total } of gas.card?.latest ?? []) {
    out.put('overview gas', `latest ${record.id} low`, total.low);
    out.put('overview gas', `latest ${record.id} high`, total.high);
  }
  if (gas.card) putBars('overview gas', gas.card.years, out);
}
