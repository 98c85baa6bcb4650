/** What is said of a cell, a table or an archive that somebody brings: one sentence for each code, why, and what would be right. */

type Cell = { readonly cell: string };
type Read = Cell & { readonly read: string };
type Other = Read & { readonly other: string };
type Count = { readonly count: string };
/** Nothing to fill in. */
type Nothing = Readonly<Record<string, never>>;
type Name = { readonly name: string };

export const cellFindings = {
  // dates
  noDate: ({ cell }: Cell) => `"${cell}" is no date that is understood: write a day as 2009-07-08, a month as 2009-07, a year as 2009`,
  noDateWords: ({ cell }: Cell) =>
    `"${cell}" names no date: write a day as 2009-07-08, a month as 2009-07, a year as 2009, or XXXX where nobody gives one`,
  noSuchDay: ({ cell, days, last }: Cell & { readonly days: string; readonly last: string }) =>
    `"${cell}" is no day that exists: that month has ${days} days, so correct the day, as in ${last}`,
  noSuchMonth: ({ cell, month }: Cell & { readonly month: string }) =>
    `"${cell}" has a month ${month}, and a year has twelve: write the year first, then the month, then the day, as 2009-07-08`,
  endsBeforeStart: ({ cell, first, last }: Cell & { readonly first: string; readonly last: string }) =>
    `"${cell}" ends (${last}) before it begins (${first}): write the first day first, as 2009-07-08/2009-07-09`,
  dateWithoutYear: ({ cell }: Cell) => `"${cell}" has no year: add it, as in 2009-07-08`,
  dateAmbiguous: ({ cell, read, other }: Other) =>
    `"${cell}" may be ${read} or ${other}: it is read as ${read}, so write the one that is meant`,
  dateMonthOrYears: ({ cell, read, other }: Other) =>
    `"${cell}" may be a month or two years: it is read as ${read}, so write ${other} if years are meant`,
  dateShortYear: ({ cell, read }: Read) => `"${cell}" has a year of two digits: it is read as ${read}, so write the year with four digits`,
  dateCalendar: ({ cell, read }: Read) =>
    `"${cell}" is read as ${read} of the Gregorian calendar: if another calendar is meant, convert the date`,
  dateSerial: ({ cell, read }: Read) =>
    `"${cell}" is the number by which a spreadsheet counts days: it is read as ${read}, so give the cell the format of a date, or write the day`,
  dateRead: ({ cell, read }: Read) => `"${cell}" is read as ${read}`,
  datePart: ({ cell, read }: Read) => `"${cell}" is read as the months ${read}: the record has no quarters or halves of years`,
  dateTime: ({ cell, read }: Read) => `"${cell}" is read as the day ${read}: the time of day is left out`,
  dateUnknown: ({ cell }: Cell) => `"${cell}" is read as XXXX, a date that nobody gives`,

  // figures
  noNumber: ({ cell }: Cell) => `"${cell}" is no figure: write it in digits, with a point before decimals, as 1234.5`,
  numberWithWords: ({ cell }: Cell) =>
    `"${cell}" has words beside the figure: write the figure alone, as 1234.5, and what it counts in the column of the unit`,
  numberIsDate: ({ cell }: Cell) =>
    `The cell is a date (${cell}), and a figure is asked for: spreadsheets make dates of figures such as 10-12, so write it anew in a cell with the format of a number`,
  numberAbout: ({ cell }: Cell) =>
    `"${cell}" is no single figure: write one figure, and the least and the most in the columns "low" and "high"`,
  numberAmbiguous: ({ cell, read, other }: Other) =>
    `"${cell}" may be ${read} or ${other}: it is read as ${read}, so write it without a separator of thousands and with a point before decimals`,
  numberSign: ({ cell, read, sign }: Read & { readonly sign: string }) =>
    `"${cell}" is read as ${read}: "${sign}" is left out, for the unit has a column of its own`,
  numberRead: ({ cell, read }: Read) => `"${cell}" is read as ${read}`,
  numberNone: ({ cell }: Cell) => `"${cell}" is read as an empty cell`,

  // words
  noBoolean: ({ cell }: Cell) => `"${cell}" is neither yes nor no: write true or false`,
  booleanRead: ({ cell, read }: Read) => `"${cell}" is read as ${read}`,
  wordRead: ({ cell, read }: Read) => `"${cell}" is read as "${read}"`,
  wordOfMany: ({ cell, choices }: Cell & { readonly choices: string }) =>
    `"${cell}" may be any of ${choices}: write the id of the one that is meant`,
  unknownWord: ({ cell, near, choices }: Cell & { readonly near: string; readonly choices: string }) =>
    choices === ''
      ? `"${cell}" is not known, and the file has no entry that could be meant: add one`
      : `"${cell}" is not known${near}: use one of ${choices}`,
  dateForText: ({ read }: { readonly read: string }) => `The cell is a date, and a text is asked for: it is read as "${read}"`,
  halfCharacter: ({ cell }: Cell) => `"${cell}" holds half of a character, which is shown as \uFFFD: write the character anew`,
  controlCharacters: ({ cell }: Cell) => `"${cell}" held control characters, which nobody can see: they are left out`,

  // web addresses
  noWeb: ({ cell }: Cell) => `"${cell}" is no web address: it begins with https:// or http://`,
  webScheme: ({ cell, scheme }: Cell & { readonly scheme: string }) =>
    `"${cell}" begins with ${scheme}, which is not opened from here: write an address that begins with https:// or http://`,
  webSpaces: ({ cell }: Cell) => `"${cell}" has a space or a line break in it: write one web address, with %20 where it has a space`,
  webLong: ({ cell, longest }: Cell & { readonly longest: string }) =>
    `"${cell}" is longer than ${longest} characters: write a shorter web address of the same page`,
  webBrackets: ({ read }: { readonly read: string }) => `The web address is read as ${read}, without the brackets round it`,
  webWithoutScheme: ({ cell, read }: Read) => `"${cell}" lacks https:// or http://: it is read as ${read}`,

  // text files
  encodingRead: ({ encoding }: { readonly encoding: string }) => `The file is read as ${encoding}, which it does not say: save it as UTF-8`,
  notUtf8: ({ encoding }: { readonly encoding: string }) =>
    `The file is not in UTF-8 and is read as ${encoding}: look whether its letters are right, and save it as UTF-8`,
  brokenCharacters: ({ count, line }: Count & { readonly line: string }) =>
    `${count} characters of the file are broken, the first in line ${line}, and are shown as \uFFFD: correct them in the file it was made from, and save it as UTF-8`,
  nulCharacters: ({ count }: Count) => `The file holds ${count} NUL characters, which no text has: they are left out`,
  fileTooLarge: ({ size, most }: { readonly size: string; readonly most: string }) =>
    `The file has ${size} MB, and at most ${most} MB can be read: split it`,
  tooManyCells: ({ most }: { readonly most: string }) => `The table has more than ${most} cells: what is beyond is not read, so split it`,
  quoteNotClosed: ({ lines }: { readonly lines: string }) =>
    `A quotation mark is opened here and not closed: the ${lines} lines that follow were read as one cell, so close it, or write "" for a quotation mark within a text`,
  quoteAstray: (_: Nothing) =>
    'A quotation mark stands in the middle of a cell: put the whole cell in quotation marks, and write "" for each within it',

  // workbooks
  workbookBroken: ({ part, why }: { readonly part: string; readonly why: string }) =>
    `${part} of the workbook cannot be read (${why}): open the file in a spreadsheet program and save it anew`,
  sheetMissing: ({ name }: Name) =>
    `The workbook names a sheet "${name}" that it does not hold: open the file in a spreadsheet program and save it anew`,
  sheetHidden: ({ name }: Name) => `The sheet "${name}" is hidden in the workbook, and is read all the same`,
  formulaError: ({ cell }: Cell) =>
    `The cell shows ${cell}, an error of the spreadsheet, and is read as empty: correct its formula, or write the value`,
  formulaWithoutValue: ({ cell }: Cell) =>
    `The cell has a formula (${cell}) whose result is not saved, and is read as empty: open the file in a spreadsheet program and save it anew, or write the value`,
  cellUnreadable: ({ cell }: Cell) => `The cell holds "${cell}", which does not fit its type, and is read as empty: write its value anew`,
  dayThatNeverWas: (_: Nothing) => 'The cell is the 29 February 1900, which spreadsheets count and which never was: write the day anew',
  cellOutside: ({ cell }: Cell) => `The cell ${cell} lies beyond the last row or column that a spreadsheet has, and is left out`,
  moreCells: ({ count }: Count) => `${count} more cells of this sheet have formulas or values that cannot be read; each is read as empty`,

  // archives
  zipBroken: (_: Nothing) => 'The archive is damaged: make it anew',
  zipTooMany: ({ count, most }: Count & { readonly most: string }) =>
    `The archive holds ${count} files, and at most ${most} are opened: put in only the files of the record`,
  zipTooLarge: ({ size, most }: { readonly size: string; readonly most: string }) =>
    `The archive would be ${size} MB when unpacked, and at most ${most} MB are: split it`,
  zipBomb: ({ size }: { readonly size: string }) =>
    `The archive is not opened: it would be ${size} MB when unpacked, hundreds of times its size, as only files do that are made to do harm`,
  zipPath: ({ name }: Name) =>
    `"${name}" of the archive is not opened: its name leads out of the archive, or is one that programs keep for themselves`,
  zipTwice: ({ name }: Name) => `"${name}" stands twice in the archive: the first is read, so remove the other`,
  zipEncrypted: ({ name }: Name) => `"${name}" of the archive is locked with a password: take the password away, and bring it again`,
  zipEntryBroken: ({ name }: Name) => `"${name}" of the archive is damaged or not as large as the archive says: make the archive anew`,
};
