// The raw files of data/, as they are edited: nothing of the program stands between them and the count.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dayNumber, read, yearNumber } from './days.mjs';

const files = ['visits', 'agreements', 'events', 'aid', 'gas', 'trade', 'statements'];

/** The record of a folder, with its registers by id. */
export function readRaw(folder) {
  const json = (name) => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  const byId = (name) => new Map(json(name).entries.map((one) => [one.id, one]));
  const dataset = json('dataset');
  const coverage = read(`${dataset.coverage.from}/${dataset.coverage.to}`);
  return {
    dataset,
    sides: dataset.sides,
    coverage,
    years: Array.from({ length: yearNumber(coverage.hi) - yearNumber(coverage.lo) + 1 }, (_, at) => yearNumber(coverage.lo) + at),
    eras: dataset.eras.map((era) => ({ ...era, days: read(era.date) })),
    closures: dataset.closures.map(({ date }) => read(date)),
    persons: dataset.personsPerFamily,
    sectors: new Map(json('sectors').sectors.map((one) => [one.id, one])),
    actors: byId('actors'),
    places: byId('places'),
    sources: byId('sources'),
    records: files.flatMap((name) => json(name).entries),
  };
}

/** Of a year its first and last day. */
export const yearSpan = (year) => ({ lo: dayNumber(year, 1, 1), hi: dayNumber(year, 12, 31) });
