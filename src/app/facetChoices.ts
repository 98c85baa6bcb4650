/** The choices of a facet as the rail lists them: those that the record uses, each with its name and count. */
import { nameOf } from '@/exchange/facetNames.ts';
import type { FirstMessages } from '@/i18n/messages.tsx';
import { answersIn } from '@/record/columns/columns.ts';
import type { FacetId } from '@/record/facets.ts';
import type { Whole } from '@/record/facts.ts';
import { fold } from '@/record/fold.ts';
import { valuesOf } from '@/record/known.ts';
import type { FacetChoice } from '@/ui/Facet.tsx';
import type { Shown } from '@/view/shown.ts';

const collators = new Map<string, Intl.Collator>();

/** Making a collator is slow, comparing is not. */
function collatorOf(tag: string): Intl.Collator {
  const collator = collators.get(tag) ?? new Intl.Collator(tag);
  collators.set(tag, collator);
  return collator;
}

/** The facets of registers, whose values have no order of their own: the most frequent come first. */
const registers: ReadonlySet<FacetId> = new Set<FacetId>(['actor', 'place', 'source', 'language', 'side']);

/** The values of a facet that the record, in its own choice, uses anywhere, and what is chosen. */
function usedValues(facet: FacetId, { view, ownFacts, own }: Shown): readonly string[] {
  const used = answersIn(ownFacts.columns, facet)?.codeOf;
  const chosen = view.filter.choices[facet]?.ids ?? [];
  return (valuesOf(facet, ownFacts, own) ?? []).filter((id) => used?.has(id) || chosen.includes(id));
}

export function choicesOf(facet: FacetId, shown: Shown, m: FirstMessages): FacetChoice[] {
  const { view, ownFacts, own, selection, state } = shown;
  const choices = usedValues(facet, shown).map((id) => ({
    id,
    label: nameOf(facet, id, ownFacts, own, m),
    count: state === 'ready' ? (selection.counts[facet].get(id) ?? 0) : undefined,
    chosen: view.filter.choices[facet]?.ids.includes(id) ?? false,
    ...(facet === 'sector' && { colour: ownFacts.sectors.get(id)?.colour }),
  }));
  return registers.has(facet)
    ? choices.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0) || collatorOf(m.tag).compare(a.label, b.label))
    : choices;
}

/** Sectors stand under their families; any other facet is one list. */
export function groupsOf(facet: FacetId, shown: Shown, m: FirstMessages): { label?: string; choices: FacetChoice[] }[] {
  const choices = choicesOf(facet, shown, m);
  if (facet !== 'sector') return [{ choices }];
  const { families, sectors } = shown.ownFacts;
  return families.map(({ id, label }) => ({ label, choices: choices.filter((choice) => sectors.get(choice.id)?.family === id) }));
}

/** True when a part of the name, or of another spelling of it, is what is written. */
export function findsChoice(facet: FacetId, text: string, { id, label }: FacetChoice, own: Whole | undefined): boolean {
  const variants = (facet === 'actor' ? own?.actors : facet === 'place' ? own?.places : undefined)?.get(id)?.variants ?? [];
  return [label, ...variants].some((name) => fold(name).includes(fold(text.trim())));
}
