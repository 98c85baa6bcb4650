/** The registers of a file as its cells name them: by id, by name, by web address. What is named and has no row of its own is made, where that invents nothing. */
import { fold } from '@/record/fold.ts';
import { nearest } from '@/record/problem.ts';
import type { Register } from '@/record/check/references.ts';
import type { Json } from '../brought.ts';

/** What an id stands for, or what had to be made of it. */
export type Resolved = { readonly id: string; readonly how: 'id' | 'name' | 'made' } | { readonly id: undefined };

/** Of which register the entries of a part are. */
const registersOfPart = {
  sources: 'source',
  actors: 'actor',
  places: 'place',
  sectors: 'sector',
  families: 'family',
  records: 'record',
} as const;
export type RegisterPart = keyof typeof registersOfPart;

/** Countries stand among the actors. */
const homeOf = (register: Register) => (register === 'country' || register === 'side' ? 'actor' : register);

export class Registry {
  readonly #ids = new Map<string, Set<string>>();
  readonly #resolved = new Map<string, Resolved>();
  readonly #byName = new Map<string, Map<string, string>>();
  /** Entries that have no row: works known by their address, and registers that the file has not at all. */
  readonly made: { readonly sources: Json[]; readonly actors: Json[]; readonly sectors: Json[] } = { sources: [], actors: [], sectors: [] };

  /** Notes an entry of a part, by its id and its names. */
  add(part: RegisterPart, id: string, names: readonly unknown[]): void {
    const register = registersOfPart[part];
    this.#idsOf(register).add(id);
    const byName = this.#byName.get(register) ?? new Map<string, string>();
    this.#byName.set(register, byName);
    for (const name of names) if (typeof name === 'string' && name !== '' && !byName.has(fold(name))) byName.set(fold(name), id);
  }

  /** An id for an entry that has none: of its words, and not taken. */
  idFor(part: RegisterPart, words: string): string {
    const wanted = slugOf(words) || part.replace(/s$/, '');
    const taken = this.#idsOf(registersOfPart[part]);
    for (let count = 1; ; count += 1) {
      const id = count === 1 ? wanted : `${wanted}-${count}`;
      if (!taken.has(id)) return id;
    }
  }

  resolve(register: Register, text: string): Resolved {
    const key = `${register} ${text}`;
    const known = this.#resolved.get(key) ?? this.#find(register, text);
    if (known.id !== undefined) this.#resolved.set(key, known);
    return known;
  }

  #find(register: Register, text: string): Resolved {
    const home = homeOf(register);
    if (register === 'side' && (text === 'independent' || text === 'unknown')) return { id: text, how: 'id' };
    if (this.#idsOf(home).has(text)) return { id: text, how: 'id' };
    const folded = fold(text);
    const id = this.#byName.get(home)?.get(folded) ?? (register === 'side' && ['independent', 'unknown'].find((word) => word === folded));
    if (id) return { id, how: 'name' };
    if (register === 'source' && /^https?:\/\/\S+$/i.test(text)) return { id: this.#makeSource(text), how: 'made' };
    if ((register === 'sector' || register === 'actor') && this.#idsOf(register).size === this.made[`${register}s`].length)
      return { id: this.#make(register, text), how: 'made' };
    return { id: undefined };
  }

  /** ' (did you mean "energy"?)', or nothing. */
  near(register: Register, text: string): string {
    const home = homeOf(register);
    const byName = this.#byName.get(home) ?? new Map<string, string>();
    const [, name = ''] = /"(.*)"/.exec(nearest(fold(text), byName.keys())) ?? [];
    return byName.has(name) ? ` (did you mean "${byName.get(name)}"?)` : nearest(text, this.#idsOf(home));
  }

  /** Of a work nothing is known but its address. */
  #makeSource(url: string): string {
    const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: url.slice(0, 60), pathname: '' };
    const id = this.idFor('sources', `${host} ${pathname.slice(0, 60)}`);
    this.made.sources.push({
      id,
      title: url,
      titleIsDescription: true,
      publisher: host,
      url,
      type: 'unknown',
      side: 'unknown',
      origin: id,
      read: 'reported',
    });
    this.add('sources', id, [url]);
    return id;
  }

  #make(register: 'sector' | 'actor', name: string): string {
    const part = `${register}s` as const;
    const id = this.idFor(part, name);
    this.made[part].push(part === 'actors' ? { id, kind: 'body', name, variants: [], side: 'unknown' } : { id, label: name });
    this.add(part, id, [name]);
    return id;
  }

  #idsOf(register: string): Set<string> {
    const ids = this.#ids.get(register) ?? new Set<string>();
    this.#ids.set(register, ids);
    return ids;
  }
}

/** "Ministry of Energy" → "ministry-of-energy"; "" of what has no letter that an id may have. */
export function slugOf(words: string): string {
  return fold(words)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
}
