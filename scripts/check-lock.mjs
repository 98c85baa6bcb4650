// Fails when the lockfile lacks a platform's native binding (npm drops an optional dependency it could not resolve, silently;
// `npm ci` then refuses the lockfile, and other platforms get no binding).
import { readFileSync } from 'node:fs';
const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const missing = [];
for (const [at, entry] of Object.entries(packages))
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    const found = Object.keys(packages).some(
      (k) => k === `node_modules/${name}` || k === `${at}/node_modules/${name}` || k.endsWith(`/node_modules/${name}`),
    );
    if (!found) missing.push(`${at || 'root'} -> ${name}`);
  }
console.log(missing.length === 0 ? 'lockfile complete' : `lockfile lacks:\n${missing.join('\n')}`);
process.exitCode = missing.length === 0 ? 0 : 1;
