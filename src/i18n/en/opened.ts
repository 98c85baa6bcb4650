/** A record that is opened from a file. */
import { number } from './format.ts';

const megabyte = 1_000_000;
const megabytes = (bytes: number) => number.format(Math.ceil(bytes / megabyte));

/** What the command line says as well: it has no page. */
const reportWords = {
  severity: (severity: 'error' | 'warning' | 'gap' | 'note') => severity,
  /** "relations.xlsx, Events, row 12, B “date”: 2009-13-40" */
  place: ({ file, sheet, row, column, letter, cell }: PlaceWords) =>
    [
      file,
      sheet,
      row !== undefined && `row ${row}`,
      column && (letter ? `${letter} “${column}”` : `“${column}”`),
    ]
      .filter(Boolean)
      .join(', ') + (cell ? ` (${cell})` : ''),
  more: (count: number) => (count === 1 ? 'one more like it' : `${number.format(count)} more like it`),
  sum: ({ records, beside }: { records: SumWords; beside: SumWords }) =>
    `${number.format(records.shown)} of ${number.format(records.all)} records can be shown, ${number.format(records.waiting)} wait; ` +
    `of what stands beside them (sources, actors, places, sectors, route) ${number.format(beside.shown)} of ${number.format(beside.all)}, ${number.format(beside.waiting)} wait`,
};

interface PlaceWords {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  readonly letter?: string | undefined;
  readonly cell?: string | undefined;
}

interface SumWords {
  readonly all: number;
  readonly shown: number;
  readonly waiting: number;
}

export const openedWords = {
  opened: {
    opening: (name: string) => `Opening ${name}`,
    bytes: (done: number, of: number) => (of > 0 ? `${megabytes(done)} of ${megabytes(of)} MB are here` : `${megabytes(done)} MB are here`),
    records: (done: number, of: number) => `${number.format(done)} of ${number.format(of)} records are checked`,
    nothingToShow: (name: string) => `Nothing of ${name} can be shown`,
    notKept: 'This link is of a file that is not on this machine',
    notKeptWhy: 'Somebody opened it here or elsewhere, and it has been closed since, or was never sent. Open the file, if you have it: the link then leads to the same view.',
    toOwn: 'Open the record of this dashboard',
    /** For what a file does not say of itself. */
    completion: {
      title: 'Untitled record',
      subtitle: 'A record out of a file',
      description: 'A record out of a file that was opened in this dashboard.',
      era: 'The whole time',
      family: 'Not grouped',
      sides: ['First side', 'Second side'] as [string, string],
      disclaimer: 'The borders on this map imply no view.',
      choice: 'The file does not say how values are chosen where sources differ.',
      reportErrors: 'The file does not say where errors can be reported.',
      licence: 'The file names no licence.',
    },
    reportWords,
  },
};
