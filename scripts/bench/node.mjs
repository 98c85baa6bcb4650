// The filter and the search in Node, beside crossfilter2 and Array.filter; each engine and size in a process of its own.
import path from 'node:path';
import { build, runnerImport } from 'vite';
import { root } from '../steps.mjs';

const out = path.join(root, 'node_modules/.cache/bench');
const engineIds = ['ours', 'crossfilter2', 'Array.filter'];

/** Figures of each size (`SizeFigures` in node/bench.ts), printed as they come. Ends with an error where the engines differ in an answer. */
export async function benchNode(sizes) {
  // in one file, as it ships: what Vite runs from sources looks up each import at each call
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: 'scripts/bench/node/child.ts', outDir: out, emptyOutDir: true, minify: false, target: 'node20' },
  });
  const { module } = await runnerImport('./scripts/bench/node/bench.ts', { configFile: false, root });
  const figures = [];
  for (const records of sizes) {
    const size = await module.benchNode(path.join(out, 'child.js'), records, engineIds);
    print(size);
    figures.push(size);
  }
  return figures;
}

function print({ records, engines, answers }) {
  const equal = Object.entries(answers).map(([id, count]) => `${count} of ${id}`);
  console.log(`\n${records.toLocaleString('en')} records: median and p95 in ms; answers found equal to ours: ${equal.join(', ')}`);
  console.log(row(['', 'build', 'MB held', 'tick', '', 'brush', '', 'keystroke', '']));
  for (const set of ['six', 'all'])
    for (const [id, { [set]: one, search }] of Object.entries(engines))
      console.log(
        row([
          `${id}, ${set} facets`,
          ms(one.build.ms),
          mb(one.build.bytes),
          ...both(one.tick),
          ...both(one.brush),
          ...(set === 'all' ? both(search.keystroke) : []),
        ]),
      );
  for (const [id, { search }] of Object.entries(engines)) {
    const slip = search.slip ? `; a keystroke with a slip ${both(search.slip).join(' / ')}` : '';
    console.log(`${`${id}, texts`.padEnd(26)}${ms(search.build.ms).padStart(11)}${mb(search.build.bytes).padStart(11)}${slip}`);
  }
}

const ms = (value) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
const both = ({ median, p95 }) => [ms(median), ms(p95)];
const mb = (bytes) => (bytes / 1e6).toFixed(1);
const row = ([name, ...cells]) => name.padEnd(26) + cells.map((cell) => cell.padStart(11)).join('');
