// `npm run check`: types, lint, format, unused code, lock file, floors, record.
import path from 'node:path';
import { checks, root, runner } from './steps.mjs';

const { step, together, sum } = runner();
await together(checks);
step('floors', [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/floors.test.ts']);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
