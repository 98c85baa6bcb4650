// `npm run made -- 100000 FILE [--seed 1]`: a made-up record of any size as one file; with --folder the files of a folder like data/.
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { root } from './steps.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, folder: { type: 'boolean', default: false } },
});
const [count, target] = positionals;
const options = { records: Number(count), seed: Number(values.seed) };
if (!target || !Number.isInteger(options.records) || options.records < 1 || !Number.isInteger(options.seed)) {
  console.error(
    'Say how many records and where to: npm run made -- 100000 FILE.json [--seed 1], or npm run made -- 10000 FOLDER/ --folder',
  );
  process.exit(1);
}
const { module } = await runnerImport('./scripts/made/write.ts', { configFile: false, root });
const start = performance.now();
(values.folder ? module.writeFolder : module.writeEdition)(options, target);
console.log(`${options.records} records (seed ${options.seed}) in ${target}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
