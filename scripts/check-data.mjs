// `npm run check:data`: the check is TypeScript of the app's own, so Vite loads it. Of files it says what the dashboard would say of them.
import { statSync } from 'node:fs';
import { runnerImport } from 'vite';

const load = async (file) => (await runnerImport(file, { configFile: false, resolve: { tsconfigPaths: true } })).module;
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const has = (option) => process.argv.includes(`--${option}`);
const isFolder = (name) => statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;

if (names.length > 0 && !names.every(isFolder)) {
  const { checkFiles } = await load('./scripts/record/checkFiles.ts');
  process.exitCode = await checkFiles(names, { all: has('all'), json: has('json') });
} else {
  const { checkData } = await load('./scripts/record/check.ts');
  process.exitCode = checkData(names[0] ?? 'data', has('fix')) ? 0 : 1;
}
