/** The filter and the perspective as a sentence: phrases of words, each word with the way to take it away. */
import type { Messages } from '@/i18n/messages.tsx';
import { parseEdtf } from '@/record/edtf.ts';
import { type FacetId, facetIds } from '@/record/facets.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { choiceOf, withChoice } from '@/record/filter.ts';
import { hasWords } from '@/record/fold.ts';
import type { FilterPartId } from '@/record/columns/parts.ts';
import type { View } from '@/view/view.ts';
import { accordingName } from './according.ts';
import { nameOf } from './facetNames.ts';

export interface Word {
  readonly text: string;
  readonly without: (view: View) => View;
}

type Joint = 'or' | 'and' | 'beside';

/** "with" + "Ann" or "Ben": a part of the filter that can be lifted as a whole. */
export interface Phrase {
  readonly id: FilterPartId | 'by';
  readonly before: string;
  readonly words: readonly Word[];
  readonly joint: Joint;
  readonly without: (view: View) => View;
}

/** What a view is filtered by; `most` words of a facet are named, the others are counted. */
export function filterInWords(
  { filter, by }: Pick<View, 'filter' | 'by'>,
  facts: Facts,
  whole: Whole | undefined,
  m: Messages,
  most = Infinity,
): Phrase[] {
  const phrases: Phrase[] = facetIds.flatMap((facet) => phraseOf(facet, filter.choices[facet], facts, whole, m, most) ?? []);
  const limits = (['from', 'to'] as const).flatMap((end) => {
    const date = filter[end] === undefined ? null : parseEdtf(filter[end]);
    return date ? [{ text: m.said[end](m.date(date)), without: without(end) }] : [];
  });
  if (limits.length > 0)
    phrases.push({ id: 'dates', before: '', words: limits, joint: 'beside', without: (view) => without('from')(without('to')(view)) });
  if (hasWords(filter.q))
    phrases.push({
      id: 'q',
      before: m.said.q,
      words: [{ text: m.said.text(filter.q), without: without('q') }],
      joint: 'or',
      without: without('q'),
    });
  const voice = accordingName(by, whole, m);
  const withoutBy = (view: View): View => ({ ...view, by: '' });
  if (voice !== undefined)
    phrases.push({ id: 'by', before: '', words: [{ text: m.said.by(voice), without: withoutBy }], joint: 'or', without: withoutBy });
  return phrases;
}

function phraseOf(
  facet: FacetId,
  choice: View['filter']['choices'][FacetId],
  facts: Facts,
  whole: Whole | undefined,
  m: Messages,
  most: number,
): Phrase | undefined {
  if (!choice) return undefined;
  const { ids, except } = choice;
  const set = (view: View, chosen: typeof choice | undefined): View => ({ ...view, filter: withChoice(view.filter, facet, chosen) });
  const less = (taken: readonly string[]) => (view: View) => {
    const now = view.filter.choices[facet];
    return now ? set(view, choiceOf(now.ids.filter((id) => !taken.includes(id)), now.except)) : view; // oxfmt-ignore
  };
  const named = ids.length > most ? ids.slice(0, most - 1) : ids;
  const others = ids.slice(named.length);
  const words = named.map((id) => ({ text: wordOf(facet, nameOf(facet, id, facts, whole, m), m), without: less([id]) }));
  return {
    id: facet,
    before: m.said[except ? 'except' : 'oneOf'][facet],
    words: others.length > 0 ? [...words, { text: m.said.more(others.length), without: less(others) }] : words,
    joint: 'or',
    without: (view) => set(view, undefined),
  };
}

/** The facets whose values are names, and stand as they are. */
const names: ReadonlySet<FacetId> = new Set<FacetId>(['sector', 'actor', 'place', 'source', 'language', 'side', 'era']);

function wordOf(facet: FacetId, name: string, m: Messages): string {
  return names.has(facet) ? name : m.said.word(name);
}

function without(part: 'from' | 'to' | 'q'): (view: View) => View {
  return (view) => {
    const { [part]: _, ...others } = view.filter;
    return { ...view, filter: others };
  };
}

/** "with Ann or Ben" */
export function phraseText({ before, words, joint }: Phrase, m: Messages): string {
  const said = m.pieces[joint](words.map(({ text }) => text))
    .map(({ value }) => value)
    .join('');
  return [before, said].filter(Boolean).join(' ');
}

/** "Energy or Health, from 2009 to 2011, according to Borland"; "the whole record" where nothing is chosen. */
export function sentenceOf(phrases: readonly Phrase[], m: Messages): string {
  return phrases.length === 0 ? m.filter.none : phrases.map((phrase) => phraseText(phrase, m)).join(m.said.comma);
}
