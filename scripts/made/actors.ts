/** Made-up countries, bodies, people and authors. */
import { isoOf } from '../../src/record/edtf.ts';
import type { Actor } from '../../src/record/types.ts';
import { visitLevels } from '../../src/record/words.ts';
import { firstDay, lastDay } from './dates.ts';
import { Lottery, type Random, zipf } from './random.ts';
import { slugOf, type Vocabulary, type Voices } from './words.ts';

export const sides = ['arland', 'borland'] as const;
const others = ['corland', 'dorland', 'erland', 'forland', 'gorland', 'harland', 'jorland', 'korland', 'lorland', 'morland'];
export const countryIds: readonly string[] = [...sides, ...others];

/** QM to QX: codes that ISO 3166 leaves to its users, and that no language has a name for. */
export function codeOf(country: number): string {
  return `Q${String.fromCharCode('M'.charCodeAt(0) + country)}`;
}

export type Level = (typeof visitLevels)[number];

export interface Holder {
  readonly id: string;
  readonly office: string;
  readonly level: Level;
}

export interface MadeActors {
  readonly entries: readonly Actor[];
  /** By side, the most prominent first; the third list is of other countries. */
  readonly people: readonly Crowd<Holder>[];
  readonly bodies: readonly Crowd<string>[];
  readonly authors: Crowd<string>;
}

/** Items of which the first come up most. */
export class Crowd<Item> {
  readonly items: readonly Item[];
  readonly #lottery: Lottery;

  constructor(items: readonly Item[]) {
    this.items = items;
    this.#lottery = zipf(items.length, 4);
  }

  draw(random: Random): Item {
    return this.items[this.#lottery.draw(random)] ?? random.pick(this.items);
  }
}

/** Of a group: 0 and 1 are the sides, 2 the other countries. */
export function crowdOf<Item>(crowds: readonly Crowd<Item>[], group: number): Crowd<Item> {
  const crowd = crowds[group];
  if (!crowd) throw new Error(`there is no group ${group}`);
  return crowd;
}

const fields = [
  'Foreign Affairs', 'Energy', 'Economy', 'Agriculture', 'Emergency Situations', 'Health', 'Education', 'Transport', 'Culture', 'Defence', 'Interior',
  'Finance', 'Tourism', 'Environment', 'Industry', 'Labour',
]; // oxfmt-ignore
const bodyForms = [
  'State Agency',
  'Foundation',
  'University',
  'Chamber',
  'Company',
  'Institute',
  'Red Crescent',
  'Committee',
  'Bank',
  'Centre',
];

const nameOf = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);

/** The office of somebody by prominence in his or her country: the head of state first. */
function officeOf(random: Random, place: number, country: string): Omit<Holder, 'id'> {
  const name = nameOf(country);
  const field = random.pick(fields);
  if (place === 0) return { office: `President of ${name}`, level: 'head-of-state' };
  if (place === 1) return { office: `Prime Minister of ${name}`, level: 'head-of-government' };
  if (place === 2) return { office: `Deputy Prime Minister of ${name}`, level: 'deputy-head-of-government' };
  const level = random.pick([
    'minister',
    'minister',
    'deputy-minister',
    'deputy-minister',
    'parliament',
    'official',
    'official',
    'official',
  ] as const);
  if (level === 'minister') return { office: `Minister of ${field} of ${name}`, level };
  if (level === 'deputy-minister') return { office: `Deputy Minister of ${field} of ${name}`, level };
  if (level === 'parliament') return { office: `Member of Parliament of ${name}`, level };
  return { office: `${random.pick(['Ambassador', 'Head of Department', 'Adviser', 'Director'])} of ${name}`, level };
}

/** The twelve countries, and `count` people, bodies and authors. */
export function madeActors(random: Random, count: number, voices: Voices): MadeActors {
  const taken = new Set<string>(countryIds);
  const idOf = (name: string) => {
    const slug = slugOf(name);
    const id = taken.has(slug) ? `${slug}-${taken.size}` : slug;
    taken.add(id);
    return id;
  };
  const names = (words: number) => {
    const spell = (voice: Vocabulary) => Array.from({ length: words }, () => voice.name(random)).join(' ');
    return { name: spell(voices.latin), variants: [spell(voices.latin), spell(voices.arabic), spell(voices.cyrillic)] };
  };
  const entries: Actor[] = countryIds.map((id, at) => ({
    id,
    kind: 'country',
    name: nameOf(id),
    variants: names(1).variants,
    side: id,
    code: codeOf(at),
  }));
  const people: Holder[][] = [[], [], []];
  const bodies: string[][] = [[], [], []];
  const authors: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const group = at % 5 === 4 ? 2 : (at % 5) % 2;
    const side = group === 2 ? random.pick(others) : (sides[group] ?? sides[0]);
    if (at % 20 === 19) {
      const author = names(2);
      authors.push(idOf(author.name));
      entries.push({ id: authors.at(-1) ?? '', kind: 'author', ...author, side: random.pick([side, 'independent', 'unknown']) });
    } else if (random.chance(0.55) || at < 5) {
      const person = names(2);
      const id = idOf(person.name);
      const held = officeOf(random, people[group]?.length ?? 0, side);
      const from = random.between(firstDay, lastDay - 2000);
      const until = from + random.between(200, 6000);
      people[group]?.push({ id, ...held });
      const date = `${isoOf(from)}/${until > lastDay ? '..' : isoOf(until)}`;
      entries.push({ id, kind: 'person', ...person, side, offices: [{ office: held.office, date }] });
    } else {
      const place = bodies[group]?.length ?? 0;
      const field = fields[place];
      const made = names(1);
      const name = field && group < 2 ? `Ministry of ${field} of ${nameOf(side)}` : `${made.name} ${random.pick(bodyForms)}`;
      const id = idOf(name);
      bodies[group]?.push(id);
      entries.push({ id, kind: 'body', name, variants: made.variants, side });
    }
  }
  // each list has somebody, however small the record
  bodies.forEach((list, group) => {
    const side = sides[group] ?? others[0] ?? sides[0];
    const id = idOf(`Government of ${nameOf(side)}`);
    list.unshift(id);
    entries.push({ id, kind: 'body', name: `Government of ${nameOf(side)}`, variants: names(1).variants, side });
  });
  return {
    entries,
    people: people.map((list) => new Crowd(list)),
    bodies: bodies.map((list) => new Crowd(list)),
    authors: new Crowd(authors),
  };
}
