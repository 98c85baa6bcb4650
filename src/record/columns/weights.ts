/** What every row fails of a filter, as one number: 0 where it is shown, the weight of the one part that it fails, or more where it fails several. */
import { heaviest, type Part } from './parts.ts';
import type { Numbers } from './numbers.ts';

export interface Weights {
  readonly parts: readonly Part[];
  readonly of: Uint16Array;
  /** How many rows have each weight. */
  readonly sizes: Uint32Array;
  /** The rows that had another weight under the filter before, in order; undefined where it does not go on from there. */
  readonly changed?: Uint32Array;
}

/** Goes on from the filter before where at most one part has changed, and that concerns few rows: as it does with each move of a brush. */
export function weightsOf(rowCount: number, parts: readonly Part[], before?: Weights): Weights {
  const changes = before && changesBetween(before.parts, parts);
  if (changes?.length === 0) return { ...before!, parts, changed: new Uint32Array() };
  const [change] = changes?.length === 1 ? changes : [];
  const changed = change && concerned(change, rowCount);
  if (changed) return { parts, changed, ...moved(before!, change, changed) };
  const of = new Uint16Array(rowCount);
  for (const part of parts) weigh(of, part);
  return { parts, of, sizes: sizesOf(of, parts) };
}

/** What is added to the weights of rows, by their profile. */
type Change = Pick<Part, 'profileOf' | 'weighs'>;

function changesBetween(before: readonly Part[], after: readonly Part[]): Change[] {
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return [...ids].flatMap((own) => changeOf(before.find(({ id }) => id === own), after.find(({ id }) => id === own)) ?? []); // oxfmt-ignore
}

/** Of one part; a filter that has none of it weighs nothing. */
function changeOf(then: Part | undefined, now: Part | undefined): Change | undefined {
  const [was, is] = [then?.weighs, now?.weighs];
  const { profileOf, weighs: { length } } = (then ?? now)!; // oxfmt-ignore
  const weighs = new Int8Array(length);
  let differs = false;
  for (let profile = 0; profile < length; profile += 1) {
    const more = (is ? is[profile]! : 0) - (was ? was[profile]! : 0);
    weighs[profile] = more;
    differs ||= more !== 0;
  }
  return differs ? { profileOf, weighs } : undefined;
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
