// `npm run release`: keeps the record in `data/` as the edition that it names, so that links made from it can be compared later.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/record/editions.ts', { configFile: false, resolve: { tsconfigPaths: true } });
process.exitCode = module.release() ? 0 : 1;
