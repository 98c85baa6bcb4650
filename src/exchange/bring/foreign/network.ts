/** Points at which lines end, those that lie together as one, and the lines in an order in which one leads to the next. */
import { kmBetween } from '@/record/route/chain.ts';
import type { Json } from '../brought.ts';
import type { Position } from './geometry.ts';
import type { Ids } from './ids.ts';
import { sameKm } from './joinLines.ts';

export interface NodeWish {
  /** What the file calls it. */
  readonly name?: string | undefined;
  /** What it is called where the file does not. */
  readonly otherwise: string;
  readonly country: string;
  readonly role: string;
}

const earthKm = 6371;

export class Network {
  readonly #ids: Ids;
  readonly #from: string;
  /** By cells of a km in space, so that neither the poles nor 180° are an edge. */
  readonly #cells = new Map<string, Json[]>();
  readonly #unnamed = new Set<Json>();
  readonly nodes: Json[] = [];

  /** `from` says where the coordinates come from. */
  constructor(ids: Ids, from: string) {
    this.#ids = ids;
    this.#from = from;
  }

  /** The node at a position, or one made there; never `but`, so that a line has two ends. */
  at(position: Position, wish: NodeWish, but?: Json): Json {
    const near = this.#near(position).filter((node) => node !== but);
    const known = near.toSorted((a, b) => kmBetween(positionOf(a), position) - kmBetween(positionOf(b), position))[0];
    if (known) {
      this.#name(known, wish);
      return known;
    }
    const { name, otherwise, country, role } = wish;
    const properties = { feature: 'node', name: name ?? otherwise, country, role, accuracyMetres: sameKm * 1000, from: this.#from };
    const node = { type: 'Feature', id: this.#ids.of(`node ${name ?? otherwise}`, 'node'), geometry: { type: 'Point', coordinates: position }, properties }; // oxfmt-ignore
    if (name === undefined) this.#unnamed.add(node);
    const cell = cellOf(position).join(' ');
    this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), node]);
    this.nodes.push(node);
    return node;
  }

  /** The first that gives it a name names it. */
  #name(node: Json, { name, role, country }: NodeWish): void {
    const properties = node['properties'] as Json;
    if (name !== undefined && this.#unnamed.delete(node)) properties['name'] = name;
    if (properties['role'] === 'junction') properties['role'] = role;
    if (properties['country'] === 'ZZ') properties['country'] = country;
  }

  #near(position: Position): Json[] {
    const [x, y, z] = cellOf(position);
    const around = [-1, 0, 1];
    const cells = around.flatMap((dx) => around.flatMap((dy) => around.map((dz) => `${x + dx} ${y + dy} ${z + dz}`)));
    return cells.flatMap((cell) => this.#cells.get(cell) ?? []).filter((node) => kmBetween(positionOf(node), position) <= sameKm);
  }
}

export function positionOf(node: Json): Position {
  return (node['geometry'] as { coordinates: Position }).coordinates;
}

function cellOf([lon, lat]: Position): [number, number, number] {
  const [a, b] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  const side = (share: number) => Math.floor((earthKm * share) / sameKm);
  return [side(Math.cos(b) * Math.cos(a)), side(Math.cos(b) * Math.sin(a)), side(Math.sin(b))];
}

export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** Chains of lines, each of which begins where the one before it ends; every line is in one, the longest chain comes first. */
export function chainsOf<Line extends Ends>(lines: readonly Line[]): Line[][] {
  const leaving = new Map<string, Line[]>();
  const arriving = new Map<string, number>();
  for (const line of lines) {
    leaving.set(line.from, [...(leaving.get(line.from) ?? []), line]);
    arriving.set(line.to, (arriving.get(line.to) ?? 0) + 1);
  }
  const left = new Set(lines);
  const chains: Line[][] = [];
  // first from where nothing arrives, then round what is left
  for (const first of [...lines.filter(({ from }) => !arriving.has(from)), ...lines]) {
    const chain: Line[] = [];
    for (let line: Line | undefined = first; line && left.delete(line); line = leaving.get(line.to)?.find((one) => left.has(one))) chain.push(line);
    if (chain.length > 0) chains.push(chain);
  }
  return chains.toSorted((a, b) => b.length - a.length);
} // oxfmt-ignore
