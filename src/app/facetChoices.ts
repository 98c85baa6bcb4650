/** The choices of a facet as the rail lists them: those that the record uses, each with its name and count. */
import { collatorOf } from '@/record/collator.ts';
import { nameOf } from '@/exchange/facetNames.ts';
import type { FirstMessages } from '@/i18n/messages.tsx';
import { answered } from '@/record/columns/tally.ts';
import type { FacetId } from '@/record/facets.ts';
import type { Whole } from '@/record/facts.ts';
import { fold } from '@/record/fold.ts';
import { valuesOf } from '@/record/known.ts';
import type { FacetChoice } from '@/ui/Facet.tsx';
import type { Shown } from '@/view/shown.ts';

/** The facets of registers, whose values have no order of their own: the most frequent come first. */
const registers: ReadonlySet<FacetId> = new Set<FacetId>(['actor', 'place', 'source', 'language', 'side']);

/** A value with its name. */
type Named = Pick<FacetChoice, 'id' | 'label'>;

/** What the lists of a record have in common, whatever is filtered: kept with it. */
const kept = new WeakMap<object, Map<string, readonly Named[]>>();

/** The values of a facet that the record, in its own choice, uses anywhere, and what is chosen: those of registers by their names, others in their own order. */
function namedValues(facet: FacetId, chosen: ReadonlySet<string>, { ownFacts, own }: Shown, m: FirstMessages): readonly Named[] {
  const used = answered(ownFacts.columns, facet)?.answers.codeOf;
  const unused = [...chosen].filter((id) => !used?.has(id));
  const key = [facet, m.tag, ...unused].join(' ');
  const lists = kept.get(own ?? ownFacts) ?? new Map<string, readonly Named[]>();
  kept.set(own ?? ownFacts, lists);
  let values = lists.get(key);
  if (!values) {
    const ids = (valuesOf(facet, ownFacts, own) ?? []).filter((id) => used?.has(id) || chosen.has(id));
    values = ids.map((id) => ({ id, label: nameOf(facet, id, ownFacts, own, m) }));
    const { compare } = collatorOf(m.tag);
    if (registers.has(facet)) values = values.toSorted((a, b) => compare(a.label, b.label));
    lists.set(key, values);
  }
  return values;
}

export function choicesOf(facet: FacetId, shown: Shown, m: FirstMessages): FacetChoice[] {
  const { view, ownFacts, selection, state } = shown;
  const chosen = new Set(view.filter.choices[facet]?.ids);
  const counts = state === 'ready' ? selection.counts[facet] : undefined;
  const choices = namedValues(facet, chosen, shown, m).map(({ id, label }) => ({
    id,
    label,
    count: counts && (counts.get(id) ?? 0),
    chosen: chosen.has(id),
    ...(facet === 'sector' && { colour: ownFacts.sectors.get(id)?.colour }),
  }));
  // those of one count stay in order of their names
  return registers.has(facet) ? choices.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0)) : choices;
}

/** Sectors stand under their families; any other facet is one list. */
export function groupsOf(facet: FacetId, shown: Shown, m: FirstMessages): { label?: string; choices: FacetChoice[] }[] {
  const choices = choicesOf(facet, shown, m);
  if (facet !== 'sector') return [{ choices }];
  const { families, sectors } = shown.ownFacts;
  return families.map(({ id, label }) => ({ label, choices: choices.filter((choice) => sectors.get(choice.id)?.family === id) }));
}

/** Names as they are searched, each folded once for as long as the record is open. */
const folded = new WeakMap<object, Map<string, string>>();
const none = {};

/** What finds the choices of which a part of the name, or of another spelling of it, is what is written. */
export function finderOf(facet: FacetId, own: Whole | undefined): (text: string) => (choice: FacetChoice) => boolean {
  const register = facet === 'actor' ? own?.actors : facet === 'place' ? own?.places : undefined;
  const known = folded.get(own ?? none) ?? new Map<string, string>();
  folded.set(own ?? none, known);
  const namesOf = ({ id, label }: FacetChoice) => {
    const key = `${facet} ${id} ${label}`;
    let names = known.get(key);
    if (names === undefined) known.set(key, (names = [label, ...(register?.get(id)?.variants ?? [])].map(fold).join('\n')));
    return names;
  };
  return (text) => {
    const asked = fold(text.trim());
    return (choice) => namesOf(choice).includes(asked);
  };
}
