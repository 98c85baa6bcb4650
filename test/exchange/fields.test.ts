/** Every field that a citation or a rival of the record names has a word: no reader meets a name of the program. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fieldInWords } from '@/exchange/words.ts';
import { en } from '@/i18n/en.ts';

function pathsIn(json: unknown): string[] {
  if (typeof json !== 'object' || json === null) return [];
  const own = Object.entries(json).flatMap(([key, value]: [string, unknown]) =>
    key === 'supports' ? (value as string[]) : key === 'field' && typeof value === 'string' ? [value] : [],
  );
  return [...own, ...Object.values(json).flatMap(pathsIn)];
}

it('has a word for every field that is named in data/', () => {
  const files = readdirSync('data').filter((file) => /\.(geo)?json$/.test(file) && file !== 'datapackage.json');
  const paths = new Set(files.flatMap((file) => pathsIn(JSON.parse(readFileSync(`data/${file}`, 'utf8')))));
  expect(paths.size).toBeGreaterThan(10);
  expect([...paths].filter((path) => fieldInWords(path, en) === path && !(path in en.fields))).toEqual([]);
});
