import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs, ensureChromium } from './scripts/browser.mjs';

const { path: executablePath } = await ensureChromium();
const port = 4179;

export default defineConfig({
  testDir: 'test/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath, args: chromiumArgs },
  },
  projects: [
    { name: 'browser', testMatch: '*.spec.ts' },
    { name: 'long', testMatch: '*.long.ts' },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
