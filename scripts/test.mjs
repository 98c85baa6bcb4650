// `npm test`: every check and test, then one closing line "N passed, N failed". With --long the tests that take longer.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './browser.mjs';
import { checks, root, runner } from './steps.mjs';

const long = process.argv.includes('--long');
const out = path.join(root, 'node_modules/.cache/test-reports'); // not test-results/: Playwright empties that
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const bin = (file) => path.join(root, 'node_modules', file);
const json = (file) => JSON.parse(readFileSync(path.join(out, file), 'utf8'));

const { step, together, inTurn, sum } = runner();
const browser = await ensureChromium();
console.log(`Browser: ${browser.source}`);

function vitest(name, ...files) {
  step(
    name,
    [
      bin('vitest/vitest.mjs'),
      'run',
      ...files,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${path.join(out, 'vitest.json')}`,
    ],
    {
      count: () => {
        const report = json('vitest.json');
        const unread = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
        return [report.numPassedTests, report.numFailedTests + unread.length];
      },
    },
  );
}

const build = ['build', [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn']];
if (long) {
  step(...build);
  process.env.FUZZ = '1'; // test/support/fuzz.ts
  vitest('properties, with many more inputs', '--project', 'pure', 'test/exchange/bring', 'test/record/select.test.ts');
} else {
  // the build alone would leave cores idle
  await Promise.all([together(checks), inTurn([build, ['size budget', [path.join(root, 'scripts/check-size.mjs')]]])]);
  vitest('unit and component tests');
}
process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = path.join(out, 'playwright.json');
step(
  long ? 'long tests in a browser' : 'tests in a browser',
  [
    bin('@playwright/test/cli.js'),
    'test',
    ...(long ? ['--project', 'long', '--project', 'again'] : ['--project', 'browser']),
    '--reporter=list,json',
  ],
  {
    count: () => {
      const { stats } = json('playwright.json');
      return [stats.expected + stats.flaky, stats.unexpected];
    },
  },
);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
