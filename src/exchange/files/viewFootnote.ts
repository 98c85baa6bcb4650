/** A view as a footnote of a text cites it. */
import { accordingName } from '@/exchange/according.ts';
import { bibliography } from '@/exchange/bibliography.ts';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Source } from '@/record/types.ts';
import type { ViewOf } from './about.ts';

/** So many works are named; more are counted. */
const mostWorks = 5;

/**
 *   Arland–Borland, edition 1.0.0 (1 January 2021), Timeline, filter: Energy (3 of 5 records), with the record’s own choice of values.
 *   https://example.org/?sector=energy&ed=1.0.0 (accessed 2 February 2021). CC BY 4.0. Sources: “A headline”, The Gazette, 2009.
 *
 * in one paragraph. `works` are those behind what is shown.
 */
export function viewFootnote(
  { view, facts, whole, selection, tab, accessed, address }: ViewOf,
  works: readonly Source[],
  m: Messages,
): string {
  const { footnote } = m.export;
  const { title, edition, licence } = facts.dataset;
  const voice = accordingName(view.by, whole, m);
  const phrases = filterInWords({ ...view, by: '' }, facts, whole, m);
  const count = m.shownOf(selection.count, selection.total);
  const what = [
    footnote.view(title, edition.version, m.date(trusted(edition.date)), m.tabs[view.tab]),
    phrases.length === 0 ? footnote.whole(count) : footnote.filter(sentenceOf(phrases, m), count),
    tab.window === undefined ? '' : footnote.window(tab.window),
    voice === undefined ? footnote.choice : footnote.according(voice),
  ];
  const sources =
    works.length === 0
      ? footnote.noSources
      : works.length <= mostWorks
        ? footnote.sources(bibliography(works, m))
        : footnote.manySources(m.works(works.length));
  return [what.filter(Boolean).join(', '), footnote.accessed(address, m.date(trusted(accessed))), licence, sources]
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
