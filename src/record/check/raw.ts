/** Reading files that nobody has checked yet: what is malformed is the schema's to report, and is passed over here. */
import type { Path, Problem } from '../problem.ts';

export type Json = Record<string, unknown>;
export type Raw = Readonly<Partial<Record<string, unknown>>>;

/** Notes a fault at a place of one file, and what more is known of it. */
export type Report = (path: Path, message: string, more?: Pick<Problem, 'doubt' | 'refers'>) => void;

/** What is shown all the same where the record is not ours. */
export const doubt = { doubt: true } as const;

export function reporter(problems: Problem[], file: string, base: Path = [], entry?: string): Report {
  return (path, message, more) => void problems.push({ file, path: [...base, ...path], entry, message, ...more });
}

export function listOf(found: unknown): Json[] {
  return Array.isArray(found) ? found.filter((one): one is Json => typeof one === 'object' && one !== null && !Array.isArray(one)) : [];
}

export function objectOf(found: unknown): Json {
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Json) : {};
}

/** The entries of a file of records or of a register, or the features of the route. */
export function entriesOf(raw: Raw, file: string): Json[] {
  const { entries, features } = objectOf(raw[file]);
  return listOf(entries ?? features);
}

/** A text, or "" for anything else. */
export function textOf(found: unknown): string {
  return typeof found === 'string' ? found : '';
}

export function idOf(entry: Json): string | undefined {
  return typeof entry['id'] === 'string' ? entry['id'] : undefined;
}

/** Calls back for everything below, with its path, which is the same list at every call, and what holds it. */
export function walk(
  value: unknown,
  visit: (value: unknown, path: Path, holder: Json) => void,
  path: (string | number)[] = [],
  holder: Json = {},
): void {
  visit(value, path, holder);
  if (typeof value !== 'object' || value === null) return;
  const inside = (key: string | number, one: unknown) => {
    path.push(key);
    walk(one, visit, path, Array.isArray(value) ? holder : (value as Json));
    path.pop();
  };
  if (Array.isArray(value)) value.forEach((one, index) => inside(index, one));
  else for (const key of Object.keys(value)) inside(key, (value as Json)[key]);
}

/** What stands at "quantities.0.value" of an entry; undefined where nothing does. */
export function valueAt(entry: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (Array.isArray(value) ? value[Number(key)] : objectOf(value)[key]), entry);
}
