import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { recordPlugin } from './scripts/record/plugin.ts';

export default defineConfig({
  base: './', // any static host, any sub-path
  appType: 'mpa', // one page: another path is not found, and not the page without its files
  resolve: { tsconfigPaths: true },
  plugins: [react(), recordPlugin('data')],
  build: { target: 'baseline-widely-available', manifest: true, modulePreload: { polyfill: false } },
  preview: { port: Number(process.env['PORT'] ?? 4173), strictPort: process.env['PORT'] !== undefined },
  test: {
    projects: [
      { extends: true, test: { name: 'pure', environment: 'node', include: ['test/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'app', environment: 'jsdom', include: ['test/**/*.test.tsx'], setupFiles: ['test/support/setup.ts'] },
      },
    ],
  },
});
