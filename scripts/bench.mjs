// `npm run bench`: what the built dashboard weighs, and how long the filter takes. Figures, not verdicts: they are compared from run to run.
import { build, runnerImport } from 'vite';
import { measure, print } from './sizes.mjs';
import { root } from './steps.mjs';

await build({ root, logLevel: 'warn' });
print(measure());

const { module } = await runnerImport('./scripts/bench/filter.ts', { configFile: false, root });
console.log('\none change of the filter with all counts (ms)\n   records    median       p95');
for (const { records, medianMs, p95Ms } of module.benchFilter([1_000, 10_000, 100_000])) {
  console.log(`${String(records).padStart(10)}${medianMs.toFixed(2).padStart(10)}${p95Ms.toFixed(2).padStart(10)}`);
}

const agreements = await runnerImport('./scripts/bench/agreements.ts', { configFile: false, root });
console.log('\nthe agreements, ordered and grouped (ms)\n                work     count    median');
for (const { work, agreements: count, medianMs } of agreements.module.benchAgreements(10_000)) {
  console.log(`${work.padStart(20)}${String(count).padStart(10)}${medianMs.toFixed(2).padStart(10)}`);
}
