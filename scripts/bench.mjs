// `npm run bench`: what the built dashboard weighs, and how long the filter takes. Figures, not verdicts: they are compared from run to run.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, runnerImport } from 'vite';
import { root } from './steps.mjs';

await build({ root, logLevel: 'warn', build: { manifest: true } });
const dist = path.join(root, 'dist');
const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'));
const brotli = (file) =>
  brotliCompressSync(readFileSync(path.join(dist, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Everything that a chunk brings with it, styles included, but nothing that is loaded later. */
function filesOf(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const style of chunk.css ?? []) seen.add(style);
  for (const other of chunk.imports ?? []) filesOf(other, seen);
  return seen;
}

const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(8);
const sum = (files) => [...files].reduce((total, file) => total + brotli(file), 0);
const entry = filesOf('index.html');
const index = Object.keys(manifest).find((key) => key.includes('record/index'));
const first = new Set(['index.html', ...entry, ...filesOf('src/tabs/timeline/Timeline.tsx'), ...filesOf(index)]);
console.log('\nkB, brotli (1 kB = 1,000 bytes)');
console.log(`${kB(sum(first))}  first view, all told`);
console.log(`${kB(sum(filesOf(index)))}  of it the record's index`);
for (const key of Object.keys(manifest).filter((name) => /^src\/tabs\/[^/]+\/[A-Z]/.test(name))) {
  const own = [...filesOf(key)].filter((file) => !entry.has(file));
  console.log(`${kB(sum(own))}  ${key.split('/')[2]}, its own`);
}
if (existsSync(path.join(dist, 'base-map.json'))) console.log(`${kB(brotli('base-map.json'))}  base map`);

const { module } = await runnerImport('./scripts/bench/filter.ts', { configFile: false, root });
console.log('\none change of the filter with all counts (ms)\n   records    median       p95');
for (const { records, medianMs, p95Ms } of module.benchFilter([1_000, 10_000, 100_000])) {
  console.log(`${String(records).padStart(10)}${medianMs.toFixed(2).padStart(10)}${p95Ms.toFixed(2).padStart(10)}`);
}
