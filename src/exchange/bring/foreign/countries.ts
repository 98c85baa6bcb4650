/** Countries by their English names, as the browser and Node know them. */
import { fold } from '@/record/fold.ts';
import { nearest } from '@/record/problem.ts';

/** ISO 3166-1 leaves it to its users: it is of no country. */
export const noCountry = 'ZZ';

export type Country =
  | { readonly code: string }
  /** Taken for one whose name is almost the same. */
  | { readonly code: string; readonly near: string }
  /** ' (did you mean "Finland"?)', or nothing. */
  | { readonly code: undefined; readonly hint: string };

/** Folded name → code, and code → name. */
let known: { readonly codes: ReadonlyMap<string, string>; readonly names: ReadonlyMap<string, string> } | undefined;

/** Letters that a name must share with one that is almost the same. */
const sharedLetters = 4;

/** A name in English, or a code of two capitals. */
export function countryOf(written: string): Country {
  known ??= readNames();
  const { codes, names } = known;
  if (names.has(written)) return { code: written };
  const key = keyOf(written);
  const code = codes.get(key);
  if (code !== undefined) return { code };
  const almost = new Set([...codes].filter(([name]) => name.slice(0, sharedLetters) === key.slice(0, sharedLetters) && isAlmost(name, key)).map(([, one]) => one));
  const [only] = almost;
  if (only !== undefined && almost.size === 1) return { code: only, near: names.get(only)! };
  const [, other = ''] = /"(.*)"/.exec(nearest(key, codes.keys())) ?? [];
  return { code: undefined, hint: codes.has(other) ? ` (did you mean "${names.get(codes.get(other)!)}"?)` : '' };
} // oxfmt-ignore

function isAlmost(name: string, key: string): boolean {
  if (key.length < sharedLetters) return false;
  return key.startsWith(`${name} `) || ((name.startsWith(key) || nearest(key, [name]) !== '') && Math.abs(name.length - key.length) <= 2);
}

/** Without what names have or have not: articles, "Republic", what stands in brackets. */
function keyOf(name: string): string {
  return fold(name)
    .replaceAll(/\(.*?\)/g, ' ')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}]+/u)
    .filter((word) => !['', 'the', 'of', 'republic', 'federation', 'kingdom', 'state'].includes(word) || fold(name).startsWith('united'))
    .join(' ');
}

function readNames() {
  const codes = new Map<string, string>();
  const names = new Map<string, string>();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const all = [...letters].flatMap((first) => [...letters].map((second) => first + second)).filter(isCurrent);
  // the long names first, for a short one may be that of another
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames('en', { type: 'region', style, fallback: 'none' });
    for (const code of all) {
      const name = display.of(code);
      if (name === undefined) continue;
      if (!names.has(code)) names.set(code, name);
      for (const one of [name, ...(/\((.*?)\)/.exec(name)?.slice(1) ?? [])]) if (!codes.has(keyOf(one))) codes.set(keyOf(one), code);
    }
  }
  return { codes, names };
}

/** No code of a state that is no more, and none of what is no country. */
function isCurrent(code: string): boolean {
  return new Intl.Locale('und', { region: code }).maximize().region === code && new Intl.Locale(`und-${code}`).region === code && !/^(?:X[ABM-Z]|Q[M-Z]|AA|ZZ|E[UZ]|U[N])$/.test(code);
} // oxfmt-ignore
