/** Every number of "Aid & visits" counted a second time, from the raw files of data/ and by another program; `node scripts/recount.mjs` does it for thousands of filters. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { counter, differences, readRaw } from '../../../scripts/recount/count.mjs';
import { allOptions, fixedFilters, perspectives, randomFilters } from '../../../scripts/recount/filters.mjs';
import { programOf, wordsOf } from '../../../scripts/recount/program.ts';

const raw = readRaw('data');
const words = wordsOf(raw);
const program = programOf('data');
const options = allOptions();
const fixed = fixedFilters(raw);

/** Where the program and the recount differ, and how many numbers were compared. */
function recount(by: string, filters: readonly (typeof fixed)[number][], shift: number) {
  const [said, counted] = [program(by), counter(by, raw, words)];
  let numbers = 0;
  const different = filters.flatMap((filter, at) => {
    const asked = { filter, options: options[(at + shift) % options.length]! };
    const own = counted(asked);
    numbers += own.size;
    return differences(own, said(asked)).map((one) => ({ by, asked: JSON.stringify(asked), ...one }));
  });
  return { different, numbers };
}

describe('each number of each chart, counted again from the raw files', () => {
  const filters = [...fixed.filter((_, at) => at % 2 === 0), ...randomFilters(raw, 16, 10)];
  const size = 16;
  const parts = Array.from({ length: Math.ceil(filters.length / size) }, (_, at) => at * size);

  // in parts, so that a busy machine has time for each
  it.each(parts)('is the same under every filter, in every measure, part, split, flow and unit: from filter %i', (from) => {
    const { different, numbers } = recount('', filters.slice(from, from + size), from);
    expect(different).toEqual([]);
    expect(numbers).toBeGreaterThan(1000); // a recount that finds nothing to count proves nothing
  });

  it('is the same as each voice sees the record', () => {
    const found = perspectives.map((by, at) => recount(by, [fixed[0]!, ...randomFilters(raw, 1, at)], at * 3));
    expect(found.flatMap(({ different }) => different)).toEqual([]);
  });

  it('is told apart when it is another', () => {
    const cells = counter('', raw, words)({ filter: fixed[0]!, options: options[0]! });
    // where several are right the program names one
    const found = new Map([...cells].map(([name, value]) => [name, typeof value === 'object' ? (value[0] ?? '') : value]));
    expect(differences(cells, found)).toEqual([]);
    const [name, value] = [...cells].find(([, one]) => typeof one === 'number')!;
    const more = new Map(found).set(name, Number(value) + 1);
    expect(differences(cells, more)).toEqual([{ name, expected: value, found: Number(value) + 1 }]);
    found.delete(name);
    expect(differences(cells, found)).toEqual([{ name, expected: value, found: undefined }]);
    expect(differences(found, cells).map((one) => one.name)).toContain(name);
  });

  it('is counted by files that know nothing of the program', () => {
    const files = readdirSync('scripts/recount').filter((file) => file.endsWith('.mjs'));
    const imports = files.flatMap((file) => [...readFileSync(`scripts/recount/${file}`, 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? '')); // oxfmt-ignore
    expect(imports.filter((from) => !/^(node:[a-z/]+|\.\/[a-z]+\.mjs)$/.test(from))).toEqual([]);
  });
});
