/** Who stands in which column of a page: bodies under the name that they had in the text, and who signed for them. */
import { columnOf, partiesIn, type Party, type PartyColumn, partyColumns } from '@/record/agreements/parties.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Agreement } from '@/record/types.ts';

export interface PartyName {
  readonly actor: string;
  /** As the text names it. */
  readonly name: string;
  /** As the register names it, where that differs. */
  readonly register: string | undefined;
  /** False for a country of which no body is named. */
  readonly isBody: boolean;
}

export interface PartySide {
  readonly column: PartyColumn;
  /** The name of the country; undefined for parties of neither side. */
  readonly country: string | undefined;
  readonly bodies: readonly PartyName[];
  readonly signatories: readonly Signatory[];
}

export type Signatory = NonNullable<Agreement['signatories']>[number];

/** The columns that have a party. */
export function sidesOf(agreement: Agreement, facts: Pick<Facts, 'dataset'>, whole: Whole): PartySide[] {
  const [first, second] = facts.dataset.sides;
  const countries: Readonly<Record<PartyColumn, string | undefined>> = { 'first-side': first, 'second-side': second, others: undefined };
  return partyColumns.flatMap((column) => {
    const bodies = partiesIn(agreement, column, facts, whole).map((party) => {
      const { actor, named } = party;
      const register = whole.actors.get(actor)?.name ?? actor;
      return {
        actor,
        name: named ?? register,
        register: named !== undefined && named !== register ? register : undefined,
        isBody: !isCountry(party, whole),
      };
    });
    const side = countries[column];
    const country = side && (whole.actors.get(side)?.name ?? side);
    return bodies.length > 0 ? [{ column, country, bodies, signatories: signatoriesIn(agreement, column, facts, whole) }] : [];
  });
}

/** True for a country that stands as a party itself, under no other name: no body of it is named. */
export function isCountry({ actor, named }: Party, { actors }: Pick<Whole, 'actors'>): boolean {
  return named === undefined && actors.get(actor)?.kind === 'country';
}

/** Who signed for the parties of a column: those of its side. */
export function signatoriesIn(
  { signatories = [] }: Agreement,
  column: PartyColumn,
  facts: Pick<Facts, 'dataset'>,
  whole: Pick<Whole, 'actors'>,
): Signatory[] {
  return signatories.filter(({ actor }) => columnOf(actor, facts, whole) === column);
}
