/** Sixty faults, each planted alone in the workbook of the example: where it stands, what is put there, and what a reader must be told. */
import type { Severity } from '@/exchange/bring/finding.ts';
import type { Cell } from '@/exchange/bring/table.ts';

export interface Planted {
  readonly sheet: string;
  /** The id in the first column; "" for the headings; of the sheet about the record the name of a field. */
  readonly row: string;
  readonly column: string;
  readonly cell: Cell;
  readonly severity: Severity;
  /** What the sentence must say. */
  readonly says: RegExp;
}

const visit = '1994-05-31-ahtisaari-tallinn';
const link = '2014-03-06-estlink-2';
const tax = '1993-03-23-tax-convention';

const fault = (sheet: string, row: string, column: string, cell: Cell, says: RegExp, severity: Severity = 'error'): Planted => ({ sheet, row, column, cell, severity, says }); // oxfmt-ignore

export const planted: readonly Planted[] = [
  // dates
  fault('Visits', visit, 'date', '31.02.1994', /no (such )?day|no day/i),
  fault('Visits', visit, 'date', 'last summer', /date/i),
  fault('Visits', visit, 'date', '1994-13-01', /date|month/i),
  fault('Visits', visit, 'date', '31.5.1994', /1994-05-31/, 'note'),
  fault('Visits', visit, 'date', '05/04/1994', /1994/, 'warning'),
  fault('Visits', visit, 'date', 'May 31, 1994', /1994-05-31/, 'note'),
  fault('Visits', visit, 'date', '31 mai 1994 e.', /date/i),
  fault('Visits', visit, 'date', 34_485, /1994-05-31/, 'warning'),
  fault('Visits', visit, 'date', '1994-05-31T10:00:00Z', /1994-05-31/, 'note'),
  fault('Visits', visit, 'date', '٣١/٥/١٩٩٤', /1994-05-31/, 'note'),
  fault('Visits', visit, 'date', '31 May 94', /1994-05-31/, 'warning'),
  fault('Visits', visit, 'date', '1890-05-31', /coverage/),
  fault('Visits', visit, 'date', '', /is missing|EDTF|date/),
  fault('Agreements', tax, 'stage 1 date', '1993-02-30', /no day/),
  fault('Sources', 'ahtisaari-1994', 'published', '1994-5', /1994-05/, 'note'),
  // words and ids
  fault('Visits', visit, 'sectors', 'diplomcy', /did you mean "diplomacy"/),
  fault('Visits', visit, 'sectors', '', /sectors|is empty|too small|at least/i),
  fault('Visits', visit, 'sectors', 'Diplomacy', /diplomacy/, 'note'),
  fault('Visits', visit, 'actors', 'estonia; finlnd', /did you mean "finland"/),
  fault('Visits', visit, 'places', 'Talinn', /tallinn/),
  fault('Visits', visit, 'places', 'Tallinn', /tallinn/, 'note'),
  fault('Visits', visit, 'citation 1 source', 'ahtisari-1994', /ahtisaari-1994/),
  fault('Visits', visit, 'citation 1 source', 'https://example.org/report', /made|work/i, 'warning'),
  fault('Visits', visit, 'citation 1 source', '', /missing/),
  fault('Visits', visit, 'citation 1 by', 'nobody-known', /actors/),
  fault('Visits', visit, 'level', 'head of state', /head-of-state/, 'note'),
  fault('Visits', visit, 'level', 'king', /level|known|use one/i),
  fault('Visits', visit, 'level', 'minister', /highest rank/, 'warning'),
  fault('Visits', visit, 'form', 'informal', /known|use one/i),
  fault('Visits', visit, 'visitor 1 actor', 'martti-ahtisari', /martti-ahtisaari/),
  fault('Visits', visit, 'id', '1994 Ahtisaari', /id/),
  fault('Visits', '1995-05-16-meri-helsinki', 'id', visit, /taken/),
  fault('Visits', visit, 'title', '', /missing|empty/),
  fault('Visits', visit, 'summary', '', /missing|empty/),
  fault('Visits', '1995-05-16-meri-helsinki', 'related 1 id', 'no-such-visit', /related/, 'warning'),
  fault('Visits', '1995-05-16-meri-helsinki', 'related 1 relation', 'after', /follows|use one/),
  fault('Agreements', tax, 'type', 'convention', /treaty|use one/),
  fault('Agreements', tax, 'party 2 actor', 'estonia', /stands twice/),
  fault('Agreements', tax, 'stage 1 stage', 'sealed', /signed|use one/),
  // figures
  fault('Events', link, 'quantity 1 value', 'six hundred', /figure/),
  fault('Events', link, 'quantity 1 value', 'about 650', /single figure/),
  fault('Events', link, 'quantity 1 value', '650,5', /650\.5/, 'note'),
  fault('Events', link, 'quantity 1 value', '1,234', /1/, 'warning'),
  fault('Events', link, 'quantity 1 value', '600-700', /low|range/i),
  fault('Events', link, 'quantity 1 unit', 'MW', /megawatt|use one/i),
  fault('Events', link, 'quantity 1 approximate', 'perhaps', /yes|true/i),
  fault('Events', link, 'citation 2 supports', 'quantitys', /field/),
  // registers
  fault('Sources', 'ahtisaari-1994', 'url', 'javascript:alert(1)', /address|http/),
  fault('Sources', 'ahtisaari-1994', 'url', 'www.presidentti.fi', /https:\/\/www\.presidentti\.fi/, 'warning'),
  fault('Sources', 'ahtisaari-1994', 'type', 'gossip', /use one/),
  fault('Sources', 'ahtisaari-1994', 'side', 'atlantis', /atlantis/),
  fault('Sources', 'ahtisaari-1994', 'language', 'Finnish', /ISO 639|language/),
  fault('Places', 'tallinn', 'lat', 159.4, /90|too big|latitude/i),
  fault('Places', 'tallinn', 'country', 'Estonia', /alpha-2/),
  fault('Sectors', 'gas', 'colour light', 'red', /colour/),
  fault('Sectors', 'gas', 'family', 'fire', /families/),
  // the sheet about the record
  fault('Dataset', 'coverage from', 'value', '2030', /coverage|span/i),
  fault('Dataset', 'era 2 date', 'value', '2004-06-01/2019-12-10', /begin|adjoin/i),
  fault('Dataset', 'sides', 'value', 'estonia; atlantis', /atlantis/),
  fault('Dataset', 'map extent', 'value', '31; 56; 17; 63', /inside out/),
  // headings
  fault('Visits', '', 'summary', 'sumary', /summary/, 'warning'),
];
