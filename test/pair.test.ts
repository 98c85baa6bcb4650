/** Nothing in src/ knows this pair: whatever data/ names, in whichever spelling, stands there alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly id: string;
  readonly kind?: string;
  readonly code?: string;
  readonly name?: string;
  readonly label?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly variants?: readonly string[];
  readonly properties?: { readonly name?: string; readonly short?: string };
}
const read = (file: string) => JSON.parse(readFileSync(`data/${file}`, 'utf8')) as Record<string, unknown>;
const list = (value: unknown) => value as readonly Entry[];
const dataset = read('dataset.json') as { sides: readonly string[]; eras: Entry[]; closures: Entry[]; map: { disputed: Entry[]; waters: Entry[] } }; // oxfmt-ignore
const actors = list(read('actors.json')['entries']);
const { families, sectors } = read('sectors.json');
const entries = [
  actors, list(read('places.json')['entries']), list(read('sources.json')['entries']), list(families), list(sectors), list(read('gas-route.geojson')['features']),
  dataset.eras, dataset.closures, dataset.map.disputed, dataset.map.waters,
].flat(); // oxfmt-ignore

/** Ordinary words that some body, work or sector of the record is also called by. */
const ordinary = new Set([
  'minister', // in data/ an office without a name; here a level of visits
  'Report', // an agency; here what is reported
  'US', // a country; here the dollar of which amounts are
  'ABŞ', // the same in other languages
  'ABD',
  'قطر', // a country; here the diameter of a pipe
  'United Nations', // a body; here the publisher of a glossary
  'الأمم المتحدة',
  'Trade and investment', // a sector; here what records of the kind "trade" are
]);

const surnames = actors.flatMap(({ kind, name }) => (kind === 'person' && name ? [name.split(' ').at(-1)!] : []));
const named = entries.flatMap(({ name, label, title, publisher, variants = [], properties }) => [name, label, title, publisher, ...variants, properties?.name, properties?.short]); // oxfmt-ignore
const names = [...new Set([...surnames, ...named])].filter((name) => name !== undefined).filter((name) => name.length > 1 && !ordinary.has(name)); // oxfmt-ignore
const codes = actors.flatMap(({ code }) => code ?? []);

const quote = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const anyOf = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).map(quote).join('|'); // oxfmt-ignore
/** Names as whole words, and of the two sides also what is made of them: the people, the language. */
const sides = actors.filter(({ id }) => dataset.sides.includes(id)).map(({ name = '' }) => name);
const asName = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?:${anyOf(names)})(?![\p{L}\p{N}])|(?:${anyOf(sides)})\p{L}*)`, 'gu');
/** An id of several words wherever it stands; another, and a code, where it is a whole text: 'energy' is an id, "energy" in a sentence is a word. */
const ids = entries.map(({ id }) => id);
const asId = new RegExp(String.raw`(?<![\w-])(?:${anyOf(ids.filter((id) => id.includes('-')))})(?![\w-])|(['"\`])(?:${anyOf([...ids, ...codes])})\1`, 'g'); // oxfmt-ignore

/** What explains the program, and examples in what it says of a format or a mistake, may use names of the record. */
const explaining = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\.describe\((?:'[^']*'|\s|,)*\)|as in "[^"]*"/gm;
const knownIn = (text: string) => {
  const code = text.replaceAll(explaining, '');
  return [...code.matchAll(asName), ...code.matchAll(asId)].map(([found]) => found);
};

/** Texts that are equal to a country's code, or to an id, and mean something else. */
const otherMeaning: Readonly<Record<string, readonly string[]>> = {
  'src/ui/MoreBelow.tsx': ["'TR'"], // the row of a table
  'src/record/check/dataset.ts': ['"TR"'], // how codes look, in the message about one that is missing
};

describe('the program', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(tsx?|css|html)$/.test(file))
    .filter((file) => file !== 'src/i18n/az/names.ts'); // all countries there are, as ISO 3166 has them
  const pages = readdirSync('.').filter((file) => file.endsWith('.html'));

  it('names nobody and nothing of the record, neither by name nor by id or code', () => {
    const wrong = [...sources, ...pages].flatMap((file) =>
      knownIn(readFileSync(file, 'utf8'))
        .filter((found) => !otherMeaning[file]?.includes(found))
        .map((found) => `${file}: ${found}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what would be found', () => {
  it('is every name and every id of the record', () => {
    expect(names.filter((name) => knownIn(`const text = 'of ${name}, too';`).length === 0)).toEqual([]);
    expect(ids.filter((id) => knownIn(`const id = '${id}';`).length === 0)).toEqual([]);
    expect(names.length).toBeGreaterThan(500);
  });

  it('is the people of a side, and its code, and no part of another word', () => {
    expect(sides.map((side) => knownIn(`a ${side}n word`).length)).toEqual([1, 1]);
    expect(codes.filter((code) => knownIn(`if (code === '${code}') return;`).length === 0)).toEqual([]);
    expect(knownIn(`const ${codes[0]}X = 'x${names[0]}';`)).toEqual([]);
  });

  it('is no example in a comment or in what is said of a format', () => {
    expect(knownIn(`/** "${names[0]}" */\ntext.describe('As in "${names[0]}".')`)).toEqual([]);
  });
});
