/** The made-up pair itself. */
import type { DatasetInfo } from '../../src/record/types.ts';
import { sides } from './actors.ts';
import { coverage } from './dates.ts';
import { extent } from './places.ts';
import type { MadeOptions } from './sizes.ts';

/** `core` is the id of a work that is cited with its place. */
export function datasetOf({ records, seed }: MadeOptions, core: string): Omit<DatasetInfo, 'personsPerFamily'> {
  const era = (id: string, label: string, date: string) => ({ id, label, date, description: 'Made up.' });
  return {
    title: 'Arland–Borland',
    subtitle: `A made-up record of ${records} entries`,
    description: `A made-up record of ${records} entries (seed ${seed}): no country, person or place in it exists.`,
    sides: [...sides],
    edition: { version: '0.1.0', date: coverage.to },
    coverage,
    eras: [
      era('early', 'Early years', '1992-01-01/2003-12-31'),
      era('middle', 'Middle years', '2004/2014'),
      era('late', 'Late years', '2015-01-01/2026-03-31'),
    ],
    closures: [
      { id: 'embassy', label: 'Embassy closed', date: '1999-05/2001-02-16', description: 'Made up.', citations: [{ source: core, locator: '¶ 2' }] },
    ],
    map: { extent, view: [33, 31, 52, 43], disputed: [], waters: [], since: '2004', disclaimer: 'All places are made up.' },
    choice: 'Values are drawn by chance.',
    method: ['The record is made by scripts/made.'],
    notFound: [],
    reportErrors: 'There is nothing to report: all of it is made up.',
    licence: 'CC0',
  };
} // oxfmt-ignore
