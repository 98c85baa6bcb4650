/** What every row fails of a filter, as one number: 0 where it is shown, the weight of a part that it alone fails, or more where it fails several. */
import { heaviest, type Part } from '../parts.ts';
import type { Numbers } from './numbers.ts';

export interface Weights {
  readonly parts: readonly Part[];
  readonly of: Uint16Array;
  /** How many rows have each weight. */
  readonly sizes: Uint32Array;
  /** The rows that had another weight under the filter before, in order; undefined where it does not go on from there. */
  readonly changed?: Uint32Array;
}

/** Goes on from the filter before where one part has changed, and that concerns few rows: as it does with each move of a brush. */
export function weightsOf(rowCount: number, parts: readonly Part[], before?: Weights): Weights {
  const change = before && onlyChange(before.parts, parts);
  const changed = change && concerned(change, rowCount);
  if (changed) return { parts, changed, ...moved(before, change, changed) };
  const of = new Uint16Array(rowCount);
  for (const part of parts) weigh(of, part);
  return { parts, of, sizes: sizesOf(of, parts) };
}

/** What is added to the weights of rows, by their profile. */
type Change = Pick<Part, 'profileOf' | 'weighs'>;

/** From some parts to others; undefined where they differ in more than one, or in none. */
function onlyChange(before: readonly Part[], after: readonly Part[]): Change | undefined {
  const [then, now] = [before, after].map((parts) => new Map(parts.map((part) => [part.id, part])));
  const changes = [...new Map([...then!, ...now!])].flatMap(
    ([
      id,
      {
        profileOf,
        weighs: { length },
      },
    ]): Change[] => {
      const was = then!.get(id)?.weighs ?? new Int8Array(length);
      const weighs = (now!.get(id)?.weighs ?? new Int8Array(length)).map((weight, profile) => weight - was[profile]!);
      return weighs.some((weight) => weight !== 0) ? [{ profileOf, weighs }] : [];
    },
  );
  return changes.length === 1 ? changes[0] : undefined;
}

/** Where it concerns more than this share of the rows, it costs less to weigh all. */
const mostChanged = 1 / 4;

/** Room for rows; kept, because a brush would otherwise leave as much behind with each move. */
let room = new Uint32Array();

function concerned({ profileOf, weighs }: Change, rowCount: number): Uint32Array | undefined {
  const most = Math.ceil(rowCount * mostChanged);
  if (room.length < most) room = new Uint32Array(most);
  const count = collect(profileOf, weighs, room, most);
  return count === undefined ? undefined : room.slice(0, count);
}

function collect(profileOf: Numbers, weighs: Int8Array, rows: Uint32Array, most: number): number | undefined {
  let count = 0;
  for (let row = 0; row < profileOf.length; row += 1) {
    if (weighs[profileOf[row]!] === 0) continue;
    if (count === most) return undefined;
    rows[count] = row;
    count += 1;
  }
  return count;
}

function moved(before: Weights, { profileOf, weighs }: Change, rows: Uint32Array): Pick<Weights, 'of' | 'sizes'> {
  const [of, sizes] = [before.of.slice(), before.sizes.slice()];
  for (const row of rows) {
    const then = of[row]!;
    const now = then + weighs[profileOf[row]!]!;
    of[row] = now;
    sizes[then]! -= 1;
    sizes[now]! += 1;
  }
  return { of, sizes };
}

function weigh(weights: Uint16Array, { profileOf, weighs }: Part): void {
  for (let row = 0; row < weights.length; row += 1) weights[row]! += weighs[profileOf[row]!]!;
}

function sizesOf(weights: Uint16Array, { length }: readonly Part[]): Uint32Array {
  const sizes = new Uint32Array(heaviest + 1);
  if (length === 0) sizes[0] = weights.length;
  else for (let row = 0; row < weights.length; row += 1) sizes[weights[row]!]! += 1;
  return sizes;
}
