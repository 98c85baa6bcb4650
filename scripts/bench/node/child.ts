/** One engine at one size in a process of its own, so that what it holds is told apart: `child.js ENGINE RECORDS SEED`, which sends what was measured. */
import { type EngineId, engines } from './engines.ts';
import { measure } from './measure.ts';
import { benchRecords } from './records.ts';
import { stride } from './steps.ts';

const [engine, records, seed] = process.argv.slice(2);
const start = engines[engine as EngineId];
// of more records each of its steps takes seconds
const every = engine === 'Array.filter' && Number(records) > 100_000 ? stride : 1;
const options = { forgivesSlips: engine === 'ours', budgetMs: 4000, every };
// what runs for the first time is compiled, and holds that: neither is of these records
measure(start, benchRecords({ records: 500, seed: 2 }), { ...options, budgetMs: 200 });
const made = benchRecords({ records: Number(records), seed: Number(seed) });
const measured = measure(start, made, options);
process.send?.(measured, () => process.disconnect());
