// `npm run bench`: what the built dashboard weighs, and how long it takes at 1,000 to a million made-up records. Figures, not verdicts: they are
// compared from run to run. `-- --quick` stops at 10,000, `--skip-1m` at 100,000; `--only sizes,node,browser,agreements` leaves out the rest;
// `--write-docs` renews docs/benchmarks.* with what was found.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';
import { benchNode } from './bench/node.mjs';
import { measure, print } from './sizes.mjs';
import { root } from './steps.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    'skip-1m': { type: 'boolean', default: false },
    only: { type: 'string' },
    'write-docs': { type: 'boolean', default: false },
  },
});
const isWanted = (part) => !values.only || values.only.split(',').includes(part);
const load = async (file) => (await runnerImport(`./scripts/bench/${file}.ts`, { configFile: false, root })).module;
const sizes = [1_000, 10_000, 100_000, 1_000_000].filter(
  (size) => size <= (values.quick ? 10_000 : values['skip-1m'] ? 100_000 : Infinity),
);

/** Written after each part: one that fails takes nothing of the others with it. */
const results = {
  date: new Date().toISOString().slice(0, 10),
  machine: {
    processor: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: os.cpus().length,
    memoryGB: Math.round(os.totalmem() / 1e9),
    system: `${os.type()} ${os.release()}`,
    node: process.version,
  },
};
const save = () => writeFileSync(path.join(root, 'bench-results.json'), `${JSON.stringify(results, null, 2)}\n`);
console.log(Object.values(results.machine).join(', '));

if (isWanted('sizes')) {
  await build({ root, logLevel: 'warn' });
  results.sizes = measure();
  print(results.sizes);
  save();
}

if (isWanted('node')) {
  results.node = await benchNode(sizes);
  save();
}

if (isWanted('browser')) {
  const { benchBrowser, printSize } = await load('browser');
  const found = await benchBrowser(sizes, path.join(root, 'node_modules/.cache/bench-dist'), printSize);
  results.machine.chromium = found.chromium;
  results.browser = found.sizes;
  save();
}

if (isWanted('agreements')) {
  const { benchAgreements } = await load('agreements');
  results.agreements = benchAgreements(10_000);
  console.log('\nthe agreements, ordered and grouped (ms)\n                work     count    median');
  for (const { work, agreements: count, medianMs } of results.agreements) {
    console.log(`${work.padStart(20)}${String(count).padStart(10)}${medianMs.toFixed(2).padStart(10)}`);
  }
}

save();
console.log('\nwritten to bench-results.json');
if (values['write-docs']) {
  const { writePage } = await load('page');
  writePage(results, path.join(root, 'docs'));
  console.log('and to docs/benchmarks.md, .json and .svg');
}
