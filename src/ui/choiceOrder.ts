import type { FacetChoice } from './Facet.tsx';

/**
 * Many choices as a list has them. What is chosen stands first, but for what is ticked there: it stays under the pointer. What would leave nothing is left
 * out, unless choices are looked for by name (`isFound`).
 */
export function choicesInOrder(choices: readonly FacetChoice[], isFound: boolean, ticked: ReadonlySet<string>): FacetChoice[] {
  const isFirst = ({ id, chosen }: FacetChoice) => chosen && !ticked.has(id);
  const stands = ({ id, chosen, count }: FacetChoice) => isFound || chosen || count !== 0 || ticked.has(id);
  return [...choices.filter(isFirst), ...choices.filter((choice) => !isFirst(choice) && stands(choice))];
}
