/** Who concluded an agreement: the bodies of each side, and those of neither. */
import type { Facts, Whole } from '../facts.ts';
import type { Agreement } from '../types.ts';

export const partyColumns = ['first-side', 'second-side', 'others'] as const;
export type PartyColumn = (typeof partyColumns)[number];

export type Party = Agreement['parties'][number];

/** The column in which a body stands: that of its side, or "others". */
export function columnOf(actor: string, { dataset }: Pick<Facts, 'dataset'>, { actors }: Pick<Whole, 'actors'>): PartyColumn {
  const side = actors.get(actor)?.side;
  return side === dataset.sides[0] ? 'first-side' : side === dataset.sides[1] ? 'second-side' : 'others';
}

export function partiesIn(agreement: Agreement, column: PartyColumn, facts: Pick<Facts, 'dataset'>, whole: Pick<Whole, 'actors'>): Party[] {
  return agreement.parties.filter(({ actor }) => columnOf(actor, facts, whole) === column);
}

/** The name in the text, and where that is the usual one, or nobody gives it, the name in the record. */
export function nameThen(
  { actor, named }: { readonly actor: string; readonly named?: string | undefined },
  { actors }: Pick<Whole, 'actors'>,
): string {
  return named ?? actors.get(actor)?.name ?? actor;
}
