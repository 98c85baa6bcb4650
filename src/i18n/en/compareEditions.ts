/** A record out of a file, compared with another edition of it. */
import { number, plural } from './format.ts';

interface SumWords {
  readonly unchanged: number;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

const records = (count: number) => plural(count, 'record', 'records');

export const compareEditionsWords = {
  compareEditions: {
    title: (name: string) => `${name}, compared with another edition`,
    intro: 'Choose the older edition: a file on this machine, or one that is kept in this browser. What waits in either is not compared.',
    choose: 'Choose a file',
    with: (name: string) => `Compare with ${name}`,
    /** Of the dashboard itself. */
    builtIn: (title: string) => `the record of this dashboard (${title})`,
    reading: (name: string) => `Reading ${name} …`,
    comparing: (name: string) => `Comparing with ${name} …`,
    giveUp: 'Cancel',
    nothing: (name: string) => `Nothing of ${name} can be compared: open it by itself to be told why.`,
    failed: (why: string) => `It could not be read: ${why}`,
    sum: (older: string, newer: string, { unchanged, changed, added, removed }: SumWords) =>
      `From ${older} (${records(unchanged + changed + removed)}) to ${newer} (${records(unchanged + changed + added)}): ` +
      `${number.format(added)} added, ${number.format(removed)} removed, ${number.format(changed)} changed, ${number.format(unchanged)} as they were.`,
    same: 'They say the same.',
    sumsCaption: 'What was added, removed and changed',
    part: 'Part',
    parts: {
      dataset: 'About the record',
      records: 'Records',
      sources: 'Sources',
      actors: 'Actors',
      places: 'Places',
      families: 'Families of sectors',
      sectors: 'Sectors',
      legs: 'Legs of the route',
      nodes: 'Points of the route',
      paths: 'Paths of the route',
    },
    how: { unchanged: 'As it was', changed: 'Changed', added: 'Added', removed: 'Removed' },
    /** "Changed: Sources" */
    changed: (how: string, part: string) => `${how}: ${part}`,
    changes: 'Each change',
    what: 'What',
    change: 'Change',
    fields: 'Fields: before → after',
    field: (path: string, before: string, after: string) => `${path}: ${before || '(nothing)'} → ${after || '(nothing)'}`,
    more: (count: number) => `and ${plural(count, 'more field', 'more fields')}, in the saved comparison`,
    save: 'Save the comparison (CSV)',
    /** Of the saved comparison. */
    columns: ['Change', 'Part', 'Id', 'Title', 'Field', 'Before', 'After'],
    fileName: 'comparison',
  },
};
