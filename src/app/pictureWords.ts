/** What is said of a picture that leaves the page: around it in its file, beside its rows, and where it is cited. */
import { wholeAddress } from '@/ui/pageAddress.ts';
import { countInWords } from '@/exchange/countInWords.ts';
import { bibliography, worksInOrder } from '@/exchange/bibliography.ts';
import { aboutLines, type ViewOf } from '@/exchange/files/about.ts';
import type { FileOf, FileTable } from '@/exchange/files/fileTable.ts';
import { sourcesTable } from '@/exchange/files/sourcesTable.ts';
import { viewFootnote } from '@/exchange/files/viewFootnote.ts';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import type { Captions } from '@/exchange/picture.ts';
import { worksDrawn } from '@/exchange/worksDrawn.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { PictureOf } from '@/ui/Figure.tsx';
import { formatAddress } from '@/view/address.ts';
import type { Shown } from '@/view/shown.ts';

/** A view that is ready: the record as it is seen, and in its own choice. */
export interface Ready {
  readonly shown: Shown;
  readonly whole: Whole;
  readonly own: Whole;
}

export function captionsOf(picture: PictureOf, { shown, whole }: Pick<Ready, 'shown' | 'whole'>, m: Messages): Omit<Captions, 'legend'> {
  const { view, ownFacts, own } = shown;
  const { dataset } = ownFacts;
  const edition = m.frame.edition(dataset.edition.version, m.date(trusted(dataset.edition.date)));
  return {
    title: picture.title,
    subtitle: picture.subtitle,
    filter: m.picture.filter(sentenceOf(filterInWords(view, ownFacts, own, m), m), countInWords(shown, m)),
    notes: picture.notes ?? [],
    sources: sourcesOf(picture, { shown, whole }, m),
    sourcesTitle: m.picture.sources,
    moreSources: m.picture.moreSources,
    countedSources: m.picture.countedSources,
    foot: [m.print.foot(dataset.title, m.tabs[view.tab], edition), dataset.licence, m.picture.address(addressOf(formatAddress(view)))],
    language: m.tag,
    direction: m.direction,
  };
}

/** What is cited outside of records is what the picture itself rests on: it comes first, since a file has room for so many. */
function sourcesOf({ records, works }: PictureOf, { shown: { facts }, whole }: Pick<Ready, 'shown' | 'whole'>, m: Messages): string[] {
  const own = worksDrawn([], works, facts, whole);
  const others = worksDrawn(records, undefined, facts, whole).filter((work) => !own.includes(work));
  return [...bibliography(own, m), ...bibliography(others, m)].map(readable);
}

/** Letters of an address that are written as percents, as letters again; what means something in an address stays. */
function readable(text: string): string {
  return text.replaceAll(/(?:%[89A-F][\dA-F])+/gi, (letters) => {
    try {
      return decodeURIComponent(letters);
    } catch {
      return letters;
    }
  });
}

/** Its rows as a file holds them, with the works behind it, and which view this is. */
export function pictureFile(picture: PictureOf, table: FileTable, ready: Ready, accessed: string, m: Messages): FileOf {
  const works = worksInOrder(worksDrawn(picture.records, picture.works, ready.shown.facts, ready.whole), m);
  return {
    tables: [table],
    sources: sourcesTable(works, ready.whole, m),
    works,
    about: aboutLines(viewOf(ready, accessed), m),
  };
}

/** “Most visits were in 2009” (Visits by year). Arland–Borland, edition 1.0.0 (1 January 2021), Aid & visits, …: as a footnote cites a view. */
export function pictureCitation(picture: PictureOf, ready: Ready, accessed: string, m: Messages): string {
  const works = worksDrawn(picture.records, picture.works, ready.shown.facts, ready.whole);
  return `${m.picture.cited(picture.title, picture.table?.().title)} ${viewFootnote(viewOf(ready, accessed), worksInOrder(works, m), m)}`;
}

function viewOf({ shown: { view, ownFacts, selection }, own }: Ready, accessed: string): ViewOf {
  const address = addressOf(formatAddress({ ...view, edition: ownFacts.dataset.edition.version }));
  return { view, facts: ownFacts, whole: own, selection, tab: {}, accessed, address };
}

/** The whole address of a view, which the dashboard shows wherever the picture stands now. */
export function addressOf(path: string): string {
  return wholeAddress(path);
}
