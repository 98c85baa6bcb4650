// `npm run check:data`: the check is TypeScript of the app's own, so Vite loads it.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/record/check.ts', { configFile: false, resolve: { tsconfigPaths: true } });
const fix = process.argv.includes('--fix');
const [folder = 'data'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
process.exitCode = module.checkData(folder, fix) ? 0 : 1;
