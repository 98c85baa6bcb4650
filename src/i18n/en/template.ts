/** The workbook in which a record is written: what its first sheet says, and the notes on its headings. */
const needs = { always: 'Needed.', inGroup: 'Needed where its group is filled in.', never: 'May be empty.' };

export const templateWords = {
  template: {
    readMe: [
      'How this workbook becomes a record',
      'Each sheet holds one kind of thing; each row is one of it. Fill in the sheets that you need and leave out the others.',
      'Begin with Dataset (what the record is about), Sectors, Sources, Actors and Places: the other sheets name their ids.',
      'An id is lower-case letters, digits and hyphens. Where you leave it out, one is made of the date and the title.',
      'Dates are as precise as their source: 2009-07-08, 2009-07 or 2009; "2009-07-08/2009-07-09" is a span, "2012-08~" is approximate, "XXXX" is not known. Other habits are understood and named in the report.',
      'Several ids or texts in one cell are parted by ";".',
      'A group that can repeat has numbered columns: "citation 1 source", "citation 2 source". Add columns with the next number where you need more.',
      'Each record needs at least one sector and one citation; a source may be a web address.',
      'What nobody says stays empty: an empty cell is not a zero and not a "no".',
      'The rows that are filled in are an example, each with its source: replace them.',
      'Open the workbook in the dashboard by "Open", or by dropping it on the page. It stays on your machine.',
      'What is wrong is named with its sheet, row and column; good rows are shown while others wait.',
    ],
    sheetReadMe: 'Read me',
    /** On a heading. */
    note: (description: string, needed: 'always' | 'inGroup' | 'never', form: string) =>
      [description, needs[needed], form].filter(Boolean).join('\n'),
    forms: {
      text: 'Words.',
      date: 'A date: 2009-07-08, 2009-07, 2009, 2009-07-08/2009-07-09.',
      number: 'A figure: 1234.5.',
      boolean: 'TRUE or FALSE.',
      word: 'One of the words in the list.',
      list: 'Several are parted by ";".',
      numbers: 'Figures parted by ";", as 44.2; 31.5.',
      line: 'Positions, longitude first: LINESTRING (49.2 40.1, 48 41.2).',
      any: 'What the others say: words, or a figure.',
    },
    idOf: (sheet: string) => `An id of the sheet ${sheet}.`,
    idsOf: (sheet: string) => `Ids of the sheet ${sheet}; several are parted by ";".`,
    wordsOf: (words: readonly string[]) => `Of these, several parted by ";": ${words.join(', ')}.`,
    fileName: 'template',
  },
};
