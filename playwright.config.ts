import { existsSync, statfsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs, ensureChromium } from './scripts/browser.mjs';

const { path: executablePath } = await ensureChromium();
const port = 4179;

/** Playwright keeps what Chromium shares between its processes in files on the disk, as some containers give it too little memory; that is a tenth of the work. */
function hasSharedMemory(): boolean {
  if (!existsSync('/dev/shm')) return false;
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > 1e9;
}

const launchOptions = { executablePath, args: chromiumArgs, ignoreDefaultArgs: hasSharedMemory() ? ['--disable-dev-shm-usage'] : [] };
/** A page that lives for seconds spends more on the optimising compiler than it gains by it. */
const short = { launchOptions: { ...launchOptions, args: [...chromiumArgs, '--js-flags=--no-opt'] } };

export default defineConfig({
  testDir: 'test/browser',
  fullyParallel: true,
  workers: 3, // on two cores: a page that waits leaves one idle
  timeout: 60_000, // a busy machine is no fault of a journey
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block', // a test that takes away a file means the network; offline.spec.ts lets it in
    launchOptions,
  },
  projects: [
    // a test with the tag looks a second time at what another has seen, elsewhere or in another form
    { name: 'browser', testMatch: '*.spec.ts', grepInvert: /@long/, use: short },
    { name: 'long', testMatch: '*.long.ts' },
    { name: 'again', testMatch: '*.spec.ts', grep: /@long/ },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
