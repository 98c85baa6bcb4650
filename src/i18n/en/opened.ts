/** A record that is opened from a file. */
import { number, plural } from './format.ts';

const megabyte = 1_000_000;
const megabytes = (bytes: number) => number.format(Math.ceil(bytes / megabyte));

/** What is longer would push all else away. */
const short = (name: string) => (name.length > 80 ? `${name.slice(0, 60)}…${name.slice(-16)}` : name);

/** "events.csv and 3 other files" */
const named = ([first = '', ...others]: readonly string[]) =>
  others.length === 0 ? short(first) : `${short(first)} and ${plural(others.length, 'other file', 'other files')}`;

/** What the command line says as well: it has no page. */
const reportWords = {
  severity: (severity: 'error' | 'warning' | 'gap' | 'note') => severity,
  /** "relations.xlsx, Events, row 12, B “date”: 2009-13-40" */
  place: ({ file, sheet, row, column, letter, cell }: PlaceWords) =>
    [file, sheet, row !== undefined && `row ${row}`, column && (letter ? `${letter} “${column}”` : `“${column}”`)]
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

const shownOf = ({ shown, all, waiting }: SumWords) =>
  `${number.format(shown)} of ${number.format(all)} records are shown${waiting > 0 ? `, ${number.format(waiting)} wait` : ''}`;

export const openedWords = {
  opened: {
    opening: (name: string) => `Opening ${name}`,
    bytes: (done: number, of: number) => (of > 0 ? `${megabytes(done)} of ${megabytes(of)} MB are here` : `${megabytes(done)} MB are here`),
    records: (done: number, of: number) => `${number.format(done)} of ${number.format(of)} records are checked`,
    nothingToShow: (name: string) => `Nothing of ${name} can be shown`,
    notKept: 'This link is of a file that is not on this machine',
    notKeptWhy:
      'Somebody opened it here or elsewhere, and it has been closed since, or was never sent. Open the file, if you have it: the link then leads to the same view.',
    nothingToShowWhy: 'Correct what is named below, and open it again.',
    toOwn: 'Open the record of this dashboard',
    openAnother: 'Open a file',
    /** For what a file does not say of itself. */
    completion: {
      title: 'Untitled record',
      subtitle: 'A record out of a file',
      description: 'A record out of a file that was opened in this dashboard.',
      era: 'The whole time',
      eraDescription: 'The file names no eras.',
      family: 'Not grouped',
      sides: ['First side', 'Second side'] as [string, string],
      disclaimer: 'The borders on this map imply no view.',
      choice: 'The file does not say how values are chosen where sources differ.',
      reportErrors: 'The file does not say where errors can be reported.',
      licence: 'The file names no licence.',
    },
    reportWords,
    loadFindings: async () => (await import('./findings.ts')).findings,
    dialog: {
      title: 'Open a record of your own',
      /** What several files are called together. */
      named,
      correct: 'Correct what is named below, and open it again. What was open is as it was.',
      choose: 'Choose files',
      orDrop: 'or drop them here. Several files make one record.',
      forms:
        'A workbook (XLSX) or CSV after the template, or any table with a date, a title and a source in each row; our JSON, as one file or a zip of “data”; a timeline of TimelineJS, as spreadsheet or JSON; GeoJSON of pipelines.',
      stays: 'The files are read on this machine and sent nowhere. What is open now stays open until the new record stands.',
      paste: 'Or paste a table, CSV or JSON',
      pasted: 'pasted.txt',
      openPasted: 'Open what was pasted',
      template: 'Begin with the template',
      templateHint:
        'A workbook with a sheet for each kind of record, lists to choose from, a note on each column, and two filled rows in each sheet. It opens here as it is.',
      saveTemplate: 'Save the template (XLSX)',
      examples: 'Examples',
      examplesHint: 'A small record of another pair, to look at and to take apart.',
      kept: 'Kept in this browser',
      keptNone: 'Nothing is kept any more.',
      keptHint: 'They stay until they are closed, and are in no other browser.',
      keptFile: (name: string, day: string, { shown, all }: SumWords) =>
        `${name}, opened on ${day}; ${number.format(shown)} of ${number.format(all)} records shown`,
      isOpen: 'open now: it is closed above the tabs',
      forget: 'Forget',
      forgetFile: (title: string) => `Forget ${title}`,
      reading: 'The files are being read',
      giveUp: 'Give up',
      staysOpen: 'What is open now stays as it is.',
      tooLarge: 'Together the files are larger than 1,000 MB, which no browser can hold as a record. Divide them.',
      failed: (why: string) => `It could not be done (${why}). What was open is as it was.`,
      dropHere: 'Drop the files to open them as a record',
    },
    banner: {
      label: 'Whose record this is',
      kept: (name: string) =>
        `${name}: opened by you, and kept in this browser alone until you close it: no link to it opens elsewhere. It is not published by this dashboard.`,
      notKept: (name: string) =>
        `${name}: opened by you. This browser could not keep it, so it is gone with this page: save it. It is not published by this dashboard.`,
      beside: (name: string) => `A record out of ${name}, which lies beside this dashboard and is not the one with which it was built.`,
      inPage: (name: string) => `A record out of ${name}, which somebody saved with this page. It is not published by this dashboard.`,
      shown: (records: SumWords) => `${shownOf(records)}.`,
      /** On a narrow screen, until it is unfolded. */
      brief: (name: string, records: SumWords) => `Not published here: ${name}. ${shownOf(records)}`,
      report: 'Report',
      reportOf: (counts: readonly string[]) => `Report: ${counts.join(', ')}`,
      counts: {
        error: (count: number) => plural(count, 'error', 'errors'),
        warning: (count: number) => plural(count, 'warning', 'warnings'),
        gap: (count: number) => plural(count, 'gap', 'gaps'),
        note: (count: number) => plural(count, 'note', 'notes'),
      },
      saveAs: 'Save as',
      forms: {
        json: 'JSON, one file',
        zip: 'JSON, a zip of “data”',
        workbook: 'Workbook (XLSX)',
        html: 'One HTML file that opens by itself',
      },
      saving: 'Being made…',
      saveFailed: (why: string) => `It could not be saved (${why})`,
      compare: 'Compare',
      close: 'Close',
      closeTitle: (name: string) => `Close ${name}?`,
      closeHint: 'It is then no longer kept in this browser. Your file itself is not touched.',
      closeNow: 'Close it',
      saveFirst: 'Save as JSON first',
    },
    report: {
      title: (name: string) => `What was found in ${name}`,
      sum: ({ all, shown, waiting }: SumWords) =>
        `${plural(all, 'record', 'records')} in the file = ${number.format(shown)} shown + ${number.format(waiting)} waiting.`,
      beside: ({ all, shown, waiting }: SumWords) =>
        `Beside them ${plural(all, 'source, actor, place or other entry', 'sources, actors, places and other entries')} = ${number.format(shown)} shown + ${number.format(waiting)} waiting.`,
      sums: (lines: number, sheets: number) =>
        `What became of each of the ${plural(lines, 'line', 'lines')} of ${plural(sheets, 'table', 'tables')}`,
      sumsTitle: 'Line by line',
      records: 'Records',
      besides: 'Beside them',
      file: 'File',
      anyFile: 'file',
      sheet: 'Sheet',
      lines: 'Lines',
      entries: 'Entries',
      headings: 'Headings',
      blank: 'Blank',
      unread: 'Not read',
      severities: {
        error: (count: number) => plural(count, 'error', 'errors'),
        warning: (count: number) => plural(count, 'warning', 'warnings'),
        gap: (count: number) => plural(count, 'gap', 'gaps'),
        note: (count: number) => plural(count, 'note', 'notes'),
      },
      severityNames: { error: 'Error', warning: 'Warning', gap: 'Gap', note: 'Note' },
      means: {
        error: 'What has an error cannot be shown: it waits until the file says otherwise.',
        warning: 'It is shown, and doubtful.',
        gap: 'Nothing stands where something may.',
        note: 'It was understood, though written in another way than ours.',
      },
      none: 'Nothing was found that is wrong, doubtful or missing.',
      place: 'Place',
      cell: 'What stands there',
      why: 'Why, and what would be right',
      all: (total: number) => `All ${number.format(total)}`,
      fewer: 'The first three',
      beyond: (count: number) => `${number.format(count)} more of the same are counted and not listed.`,
      moreGroups: (count: number) => `${plural(count, 'more kind', 'more kinds')} of the same weight`,
      of: 'Found in',
      ofAll: 'All files and sheets',
      search: 'Search in what was found',
      noneSuch: 'Nothing of what was found is like this.',
      nowFound: (count: number) => `${plural(count, 'finding is', 'findings are')} listed below`,
      saveAs: 'Save the whole report',
      forms: { csv: 'CSV', xlsx: 'Workbook (XLSX)' },
      fileName: (name: string) => `${name}-report`,
      copy: 'Copy it as text',
      making: 'Being made…',
      saved: 'Saved',
      failed: (why: string) => `It could not be made (${why})`,
      columns: ['Severity', 'File', 'Sheet', 'Row', 'Column', 'Heading', 'Cell', 'Entry', 'Why, and what would be right'],
    },
  },
};
