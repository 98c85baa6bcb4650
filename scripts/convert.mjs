// `npm run convert -- FILE… [--out OUT]`: workbooks, CSV, files of TimelineJS and GeoJSON as our JSON.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/record/checkFiles.ts', { configFile: false, resolve: { tsconfigPaths: true } });
const words = process.argv.slice(2);
const at = words.indexOf('--out');
const out = at === -1 ? undefined : words[at + 1];
const files = words.filter((word, index) => !word.startsWith('--') && index !== at + (at === -1 ? 0 : 1));
if (files.length === 0) console.error('usage: npm run convert -- FILE… [--out OUT]');
process.exitCode = files.length === 0 ? 2 : await module.convertFiles(files, out);
