/** What is shown, ready to become a file: tables, works, and which view it is. */
import { collatorOf } from '@/record/collator.ts';
import { wholeAddress } from '@/ui/pageAddress.ts';
import { formatWork } from '@/exchange/bibliography.ts';
import { aboutLines, viewLines, type Line, type TabTables, type ViewOf } from '@/exchange/files/about.ts';
import type { FileOf } from '@/exchange/files/fileTable.ts';
import type { GeojsonOf } from '@/exchange/files/geojson.ts';
import { sourcesTable } from '@/exchange/files/sourcesTable.ts';
import { viewFootnote } from '@/exchange/files/viewFootnote.ts';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import { sorted } from '@/record/agreements/sorted.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { paused, type Sliced } from '@/record/slices.ts';
import type { Source } from '@/record/types.ts';
import { tabFiles } from '@/tabs/files.ts';
import { useSliced } from '@/ui/useSliced.ts';
import { formatAddress } from '@/view/address.ts';
import type { Shown } from '@/view/shown.ts';

export interface ShownFile {
  readonly file: FileOf;
  /** What decides which rows these are, for the reader of the dialog. */
  readonly lines: readonly Line[];
  readonly footnote: string;
  /** What the tab draws on a map, made when it is asked for; undefined where there is none. */
  readonly map: (() => GeojsonOf) | undefined;
}

/** Of a view that is ready; `accessed` is an ISO date. Undefined until it is made. */
export function useShownFile(shown: Shown, whole: Whole, own: Whole, accessed: string): ShownFile | undefined {
  const m = useRoomMessages();
  const { view, facts, ownFacts, selection } = shown;
  function* made(): Sliced<ShownFile> {
    const tab = tabFiles[view.tab]({ facts, whole, own, selection, view }, m);
    yield;
    const works = yield* worksBehind(tab, facts, whole, m);
    const address = wholeAddress(formatAddress({ ...view, edition: ownFacts.dataset.edition.version }));
    const of: ViewOf = { view, facts: ownFacts, whole: own, selection, tab, accessed, address };
    const about = aboutLines(of, m);
    const { features } = tab;
    const { title, map, licence, edition } = ownFacts.dataset;
    return {
      file: { tables: tab.tables, sources: sourcesTable(works, whole, m), works, about },
      lines: viewLines(of, m),
      footnote: viewFootnote(of, works, m),
      map:
        features &&
        (() => ({
          title: `${title}: ${m.tabs[view.tab]}`,
          about,
          disclaimer: map.disclaimer,
          licence,
          edition: edition.version,
          address,
          layers: features(),
        })),
    };
  }
  return useSliced(made, [facts, whole, own, selection, view, ownFacts, accessed, m]).value;
}

/** The works behind the rows, each once, in order of how they are cited. */
function* worksBehind({ records, works = [] }: TabTables, facts: Facts, whole: Whole, m: Messages): Sliced<readonly Source[]> {
  const ids = new Set(works);
  yield* paused(records, 500, (id) => {
    for (const source of facts.byId.get(id)?.sources ?? []) ids.add(source);
  });
  const cited: { readonly source: Source; readonly line: string }[] = [];
  yield* paused(ids, 100, (id) => {
    const source = whole.sources.get(id);
    if (source) cited.push({ source, line: formatWork(source, m) });
  });
  const { compare } = collatorOf(m.tag, { ignorePunctuation: true });
  return (yield* sorted(cited, (a, b) => compare(a.line, b.line))).map(({ source }) => source);
}
