// `node scripts/recount.mjs`: every number of "Aid & visits" recounted from data/, over many filters and all perspectives. `--filters 2000`, `--seed 7`, `--by turkiye`.
import { runnerImport } from 'vite';
import { counter, differences, readRaw } from './recount/count.mjs';
import { allOptions, allPerspectives, fixedFilters, randomFilters } from './recount/filters.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : process.argv[at + 1];
};
const { module } = await runnerImport('./scripts/recount/program.ts', { configFile: false, resolve: { tsconfigPaths: true } });
const [count, seed, only] = [Number(option('filters', 200)), Number(option('seed', 1)), option('by')];
const raw = readRaw('data');
const words = module.wordsOf(raw);
const program = module.programOf('data');
const options = allOptions();
const voices = only === undefined ? allPerspectives(raw) : [only];
let [numbers, questions] = [0, 0];
const found = new Map();

/** Holds the two counts of one view together. */
function hold(by, said, counted, asked) {
  const [ours, theirs] = [counted(asked), said(asked)];
  numbers += Math.max(ours.size, theirs.size);
  questions += 1;
  for (const one of differences(ours, theirs)) {
    const key = `${by || 'the record'}: ${one.name}: counted ${JSON.stringify(one.expected)}, the program has ${JSON.stringify(one.found)}`;
    const known = found.get(key);
    if (known) known.times += 1;
    else found.set(key, { times: 1, asked });
  }
}

const fixed = fixedFilters(raw);
const drawn = randomFilters(raw, count, seed);
voices.forEach((by, place) => {
  const [said, counted] = [program(by), counter(by, raw, words)];
  const isMain = by === '' || only !== undefined;
  for (const each of options) hold(by, said, counted, { filter: fixed[0], options: each });
  fixed.forEach((filter, at) => {
    if (isMain || at % 8 === place % 8)
      for (const each of isMain ? options : [options[(at + place) % options.length]]) hold(by, said, counted, { filter, options: each });
  });
  drawn.forEach((filter, at) => {
    if (isMain || at % voices.length === place) hold(by, said, counted, { filter, options: options[at % options.length] });
  });
});

for (const [name, { times, asked }] of found) console.log(`${name} (${times} times; first with ${JSON.stringify(asked)})`);
console.log(`${numbers} numbers of ${questions} views: ${fixed.length + drawn.length} filters, ${voices.length} perspectives, ${options.length} sets of options. ${found.size} differ.`); // oxfmt-ignore
process.exitCode = found.size > 0 ? 1 : 0;
