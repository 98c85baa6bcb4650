/** Whether the text of an agreement is published: that none was found rests on a search, or only on the works that are cited. */
import { citationsOf } from '../citationsOf.ts';
import type { Agreement } from '../types.ts';

export type PublishedText = NonNullable<Agreement['texts']>[number];

export type TextState =
  | { readonly is: 'public'; readonly texts: readonly PublishedText[] }
  /** Looked for and not found; `where` says where. */
  | { readonly is: 'not-found'; readonly where: string }
  /** None of the works that the record cites (how many distinct ones) is the text, and no other search is recorded. */
  | { readonly is: 'not-cited'; readonly works: number };

export function textOf(agreement: Agreement): TextState {
  const { texts = [], textSought } = agreement;
  if (texts.length > 0) return { is: 'public', texts };
  if (textSought !== undefined) return { is: 'not-found', where: textSought };
  return { is: 'not-cited', works: new Set(citationsOf(agreement).map(({ source }) => source)).size };
}
