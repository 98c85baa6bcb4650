// Runs checks one after another and counts: a step is one check, or as many tests as its runner reports.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = (file) => path.join(root, 'node_modules', file);

/** Types, lint, format, unused code, lock file, record: each with what repairs it. */
export const checks = [
  ['types', [bin('typescript/bin/tsc'), '--noEmit']],
  ['lint', [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', 'src', 'test', 'scripts']],
  ['format', [bin('oxfmt/bin/oxfmt'), '--check', '.'], 'run "npm run format"'],
  ['unused code and dependencies', [bin('knip/bin/knip.js')]],
  ['lock file', [path.join(root, 'scripts/check-lock.mjs')]],
  ['record', [path.join(root, 'scripts/check-data.mjs')]],
];

export function runner() {
  const sum = { passed: 0, failed: 0 };
  const report = (name, [passed, failed], started, repair) => {
    sum.passed += passed;
    sum.failed += failed;
    const hint = failed > 0 && repair ? `: ${repair}` : '';
    console.log(`== ${name}: ${passed} passed, ${failed} failed (${((Date.now() - started) / 1000).toFixed(1)} s)${hint}`);
  };
  const quietly = async ([name, args, repair]) => {
    const started = Date.now();
    const { status, text } = await said(args);
    console.log(`\n== ${name}\n${text.trimEnd()}`.trimEnd());
    report(name, status === 0 ? [1, 0] : [0, 1], started, repair);
  };
  return {
    sum,
    /** `count` reads [passed, failed] of a test runner that ran. */
    step: (name, args, { count, repair } = {}) => {
      console.log(`\n== ${name}`);
      const started = Date.now();
      const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: process.env });
      let [passed, failed] = [status === 0 ? 1 : 0, status === 0 ? 0 : 1];
      if (count) {
        try {
          [passed, failed] = count();
        } catch {
          [passed, failed] = [0, 1];
        }
        if (status !== 0 && failed === 0) failed = 1;
        if (passed + failed === 0) failed = 1; // a runner that ran nothing has failed
      }
      report(name, [passed, failed], started, repair);
    },
    /** Steps that need nothing of each other, side by side; what each says comes when it has ended. */
    together: (steps) => Promise.all(steps.map(quietly)),
    /** The same one after another. */
    inTurn: async (steps) => {
      for (const one of steps) await quietly(one);
    },
  };
}

/** Runs node with these arguments: how it ended, and all that it said. */
function said(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: process.env, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part));
    child.on('error', (error) => resolve({ status: 1, text: String(error) }));
    child.on('close', (status) => resolve({ status, text }));
  });
}
