import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { galleryPlugin } from './scripts/gallery.ts';
import { prerenderPlugin } from './scripts/record/prerender.ts';
import { recordPlugin } from './scripts/record/plugin.ts';

export default defineConfig({
  base: './', // any static host, any sub-path
  appType: 'mpa', // one page: another path is not found, and not the page without its files
  resolve: { tsconfigPaths: true },
  plugins: [
    react(),
    recordPlugin('data'),
    prerenderPlugin('src/app/prerender.tsx', {
      styles: ['src/app/FilterRail.tsx'],
      scripts: ['virtual:record/index', 'src/tabs/timeline/Timeline.tsx'],
    }),
    galleryPlugin('gallery.html'),
  ],
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    modulePreload: { polyfill: false },
    // a library that keeps the names of its functions would otherwise keep those that nobody calls
    rolldownOptions: { treeshake: { manualPureFunctions: ['__name'] } },
  },
  preview: { port: Number(process.env['PORT'] ?? 4173), strictPort: process.env['PORT'] !== undefined },
  test: {
    maxWorkers: 2, // on two cores the runner would use one
    projects: [
      { extends: true, test: { name: 'pure', environment: 'node', include: ['test/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: { name: 'app', environment: 'jsdom', include: ['test/**/*.test.tsx'], setupFiles: ['test/support/setup.ts'] },
      },
    ],
  },
});
