/** What is shown, ready to become a file: tables, works, and which view it is. */
import { useMemo } from 'react';
import { worksInOrder } from '@/exchange/bibliography.ts';
import { aboutLines, viewLines, type Line, type ViewOf } from '@/exchange/files/about.ts';
import type { FileOf } from '@/exchange/files/fileTable.ts';
import type { GeojsonOf } from '@/exchange/files/geojson.ts';
import { sourcesTable } from '@/exchange/files/sourcesTable.ts';
import { viewFootnote } from '@/exchange/files/viewFootnote.ts';
import { worksDrawn } from '@/exchange/worksDrawn.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { tabFiles } from '@/tabs/files.ts';
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

/** Of a view that is ready; `accessed` is an ISO date. */
export function useShownFile(shown: Shown, whole: Whole, own: Whole, accessed: string): ShownFile {
  const m = useRoomMessages();
  const { view, facts, ownFacts, selection } = shown;
  return useMemo(() => {
    const tab = tabFiles[view.tab]({ facts, whole, own, selection, view }, m);
    const works = worksInOrder(worksDrawn(tab.records, tab.works, facts, whole), m);
    const address = new URL(formatAddress({ ...view, edition: ownFacts.dataset.edition.version }), window.location.href).href;
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
  }, [facts, whole, own, selection, view, ownFacts, accessed, m]);
}
