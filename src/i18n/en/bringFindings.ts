/** What is found in files that people bring, a sentence for each code: what is wrong, and what would be right. */

interface Text {
  readonly text: string;
}

interface Unknown extends Text {
  readonly near: string;
}

const missing = (what: string) => () => what;

export const bringFindings = {
  // the check of the record, in its own words
  check: ({ message }: { readonly message: string }) => message,
  waitsFor: ({ id }: { readonly id: string }) => `It names "${id}", which waits itself: once that is right, this is shown as well`,

  // files
  tooDeep: ({ deepest }: { readonly deepest: string }) =>
    `The file is nested deeper than ${deepest} levels, which no record is: it was not read`,
  noJson: ({ why }: { readonly why: string }) =>
    `The file begins as JSON and cannot be read as such (${why}): correct it where it breaks off`,
  unknownJson: missing(
    'The file is JSON in no form that is known here: open an edition, a file of "data/", a timeline of TimelineJS, or GeoJSON',
  ),
  isExport: missing(
    'The file is an export of a view, which holds rows and not the record: open the record itself, as it is saved by "Save as"',
  ),
  isTalk: missing('The file is a talk, and no record: open it at "Present"'),
  unknownPart: ({ name }: { readonly name: string }) => `The file has "${name}", which is no part of a record: it was not read`,
  is_html: missing('The file is a web page: save the table itself as XLSX or CSV'),
  is_pdf: missing('The file is a PDF: save the table itself as XLSX or CSV'),
  is_oldOffice: missing('The file is a workbook in the form of before 2007 (XLS): save it as XLSX'),
  is_empty: missing('The file is empty: choose another, or fill in the template'),
  nothingFound: missing(
    'The file holds no record, and nothing of one: fill in the template, or open a file in one of the forms that are named above',
  ),
  isOpenDocument: missing('The file is a spreadsheet in the OpenDocument form: save it as XLSX or CSV'),
  isDocument: missing('The file is a text or a set of slides: save the table itself as XLSX or CSV'),
  zipInZip: missing('The file is a zip inside of a zip, which is not opened: take it out'),
  secondDataset: missing('The file says what the record is about as well, and the first file to say so was believed'),

  // sheets and columns
  unknownSheet: ({ name, rows }: { readonly name: string; readonly rows: string }) =>
    `"${name}" is no sheet of the template, and its headings are not known (${rows} lines were not read): name it as in the template, or leave it out`,
  titleForSummary: () => 'No column is called "summary": the titles stand in its place',
  headingRead: ({ heading, field }: { readonly heading: string; readonly field: string }) => `"${heading}" is read as "${field}"`,
  unknownColumn: ({ heading, near }: { readonly heading: string; readonly near: string }) =>
    `"${heading}" is no column of this sheet${near}: its cells are not shown; correct the heading, or remove the column`,
  columnWithoutHeading: missing('The column has cells and no heading: they are not shown; give the column its heading'),
  columnTwice: ({ heading, first }: { readonly heading: string; readonly first: string }) =>
    `"${heading}" stands in column ${first} already: this one is not read; remove it, or correct its number`,
  unknownField: ({ field }: { readonly field: string }) => `"${field}" is no field of the record: it is not shown; correct its name`,

  // cells
  knownByName: ({ text, id }: Text & { readonly id: string }) => `"${text}" was taken for "${id}", whose name it is`,
  madeEntry: ({ text, id }: Text & { readonly id: string }) =>
    `"${text}" has no row of its own: "${id}" was made of it, of which nothing else is known`,
  not_sector: ({ text, near }: Unknown) => `"${text}" is no sector${near}: add it to Sectors, or correct it`,
  not_family: ({ text, near }: Unknown) => `"${text}" is not among the families of sectors${near}: add it to Families, or correct it`,
  not_source: ({ text, near }: Unknown) =>
    `"${text}" is not among the sources${near}: add the work to Sources, correct its id, or write its web address`,
  not_actor: ({ text, near }: Unknown) => `"${text}" is not among the actors${near}: add it to Actors, or correct it`,
  not_country: ({ text, near }: Unknown) => `"${text}" is no country among the actors${near}: add it to Actors, or correct it`,
  not_side: ({ text, near }: Unknown) =>
    `"${text}" is no country among the actors${near}, nor "independent" or "unknown": add it to Actors, or correct it`,
  not_place: ({ text, near }: Unknown) => `"${text}" is not among the places${near}: add it to Places, or correct it`,
  noNumbers: ({ text }: Text) => `"${text}" is no list of figures: part them by ";", as in "44.2; 31.5"`,
  noLine: ({ text }: Text) => `"${text}" is no line: write its positions, longitude first, as "LINESTRING (49.2 40.1, 48 41.2)"`,

  // what is missing of a record
  withoutDate: missing('The record has no date: it is listed apart'),
  withoutActors: missing('The record names nobody who is concerned'),
  withoutPlaces: missing('The record names no place'),
  withoutHosts: missing('The record names nobody who received the visitors'),
  withoutFigure: missing('The aid has no figure: it counts as an aid without a value'),
  withoutReporter: missing('The record does not say who reports the figure'),

  // what is missing of the whole
  no_title: missing('The record has no title: the name of the file stands in its place'),
  no_subtitle: missing('The record has no subtitle'),
  no_description: missing('The record does not say in a sentence what it is about'),
  no_sides: missing('No two sides are named: directions of visits, and sides, say little'),
  no_edition: missing('The record has no edition, with its version and its day'),
  no_coverage: missing('The record does not say which time it covers: that of its dates was taken'),
  no_eras: missing('No eras are named: the whole time is one'),
  no_map: missing('The record does not say what the map shows: it shows all of its places'),
  no_sectors: missing('No sectors are named: all records stand together'),
  no_choice: missing('The record does not say how values are chosen where sources differ'),
  no_method: missing('The record does not say how it was made'),
  no_notFound: missing('The record does not say what was looked for and not found'),
  no_reportErrors: missing('The record does not say where errors can be reported'),
  no_licence: missing('The record names no licence'),
  no_personsPerFamily: missing('Nothing is estimated where families alone are counted'),
};
