// `npm run check:data`: the check is TypeScript of the app's own, so Vite loads it.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/record/check.ts', { configFile: false, resolve: { tsconfigPaths: true } });
const fix = process.argv.includes('--fix');
const folder = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'data';
process.exitCode = module.checkData(folder, fix) ? 0 : 1;
