// `npm run build:single`: the dashboard as one HTML file that opens by double click, without a server and without a network.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { root } from './steps.mjs';

process.env.NODE_ENV = 'production'; // otherwise what loads the script decides
try {
  const { module } = await runnerImport('./scripts/single/write.ts', { configFile: false, root, resolve: { tsconfigPaths: true } });
  const file = await module.writeSingle(root);
  const content = readFileSync(file);
  const kB = (bytes) => `${Math.round(bytes.length / 1000).toLocaleString('en')} kB`;
  console.log(`${path.relative(root, file)}: ${kB(content)}, gzip ${kB(gzipSync(content, { level: 9 }))}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
