/** An open record as a reference in plain text, to be cited elsewhere: what, when, in which edition, by which works, and where to find it. */
import { accordingName } from '@/exchange/according.ts';
import { formatWork } from '@/exchange/bibliography.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { ownCitations } from '@/record/origins.ts';
import type { AnyRecord, Citation } from '@/record/types.ts';
import { formatAddress } from '@/view/address.ts';
import { defaultView, type View } from '@/view/view.ts';

/** The address of a record alone: no filter and no tab, but the same voice, language and edition. */
export function addressOfRecord({ record, by, lang }: View, { dataset }: Facts): string {
  return formatAddress({ ...defaultView, record, by, lang, edition: dataset.edition.version });
}

/**
 *   A pact, 3 February 2006
 *   In: Arland–Borland, edition 1.0.0, 1 January 2021
 *   Sources:
 *   “A headline”, The Gazette, 5 February 2006, https://gazette.example/1 (¶ 3)
 *   https://example.org/?record=pact&ed=1.0.0
 */
export function referenceOf(record: AnyRecord, { dataset }: Facts, whole: Whole, by: string, link: string, m: Messages): string {
  const voice = accordingName(by, whole, m);
  const date = voice && record.silent?.includes('date') ? m.voice.notSaidBy(voice) : m.date(trusted(record.date));
  const { title, edition } = dataset;
  return [
    [record.title, date, record.dateInferred && m.timeline.inferred, record.disputed && m.timeline.disputed].filter(Boolean).join(', '),
    voice && m.voice.words(voice),
    m.reference.within(title, edition.version, m.date(trusted(edition.date))),
    m.reference.sources,
    ...worksOf(ownCitations(record), whole, m),
    link,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Each work once, with the places in it and who speaks there. */
function worksOf(citations: readonly Citation[], whole: Whole, m: Messages): string[] {
  return [...new Set(citations.map(({ source }) => source))].map((id) => {
    const source = whole.sources.get(id);
    const places = citations
      .filter((citation) => citation.source === id)
      .map(({ locator, by }) => [locator, by && m.record.by(whole.actors.get(by)?.name ?? by)].filter(Boolean).join(', '));
    return m.reference.work(source ? formatWork(source, m) : id, [...new Set(places.filter(Boolean))]);
  });
}
