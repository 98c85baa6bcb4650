import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { embedPlugin } from './scripts/embedPage.ts';
import { galleryPlugin } from './scripts/gallery.ts';
import { offlinePlugin } from './scripts/offline/plugin.ts';
import { prerenderPlugin } from './scripts/record/prerender.ts';
import { examplesPlugin } from './scripts/record/examplesPlugin.ts';
import { recordPlugin } from './scripts/record/plugin.ts';
import { resolve } from './scripts/resolve.ts';
import { shellPlugin } from './scripts/single/write.ts';

const page = { environment: 'jsdom', setupFiles: ['test/support/setup.ts'] };
/** vi.mock() reaches only what is loaded after it. */
const withMocks = ['test/tabs/gas-route/volumesPicture.test.tsx'];

export default defineConfig({
  base: './', // any static host, any sub-path
  appType: 'mpa', // one page: another path is not found, and not the page without its files
  resolve,
  plugins: [
    react(),
    recordPlugin('data'),
    examplesPlugin('examples'),
    prerenderPlugin('src/app/prerender.tsx', {
      styles: ['src/app/FilterRail.tsx'],
      scripts: ['virtual:record/index', 'src/tabs/timelineTab.tsx'],
    }),
    galleryPlugin('gallery.html'),
    shellPlugin(),
    embedPlugin('embed.html', 'src/app/embed/mount.tsx'),
    offlinePlugin(),
  ],
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    modulePreload: { polyfill: false },
    // a library that keeps the names of its functions would otherwise keep those that nobody calls
    rolldownOptions: {
      treeshake: { manualPureFunctions: ['__name'] },
      output: {
        codeSplitting: {
          groups: [
            // the first view, with what it shares with later rooms: one file, for it compresses best as one, and each of its parts by itself
            // would cost its own round and its own name in every list of files. With App comes all that App imports
            {
              name: 'first',
              test: /react-dom\/client|src\/(app\/App\.tsx|record\/fold|ui\/(base\.css|textWidth|useWidth|useRoomFor|Disclosure|Figure\.tsx|colour)|tabs\/(context|timeline\/time\/(point|scale|window|words)))/,
            },
            // what the picture of the timeline shares with that of a large record, which comes later
            { name: 'timeline', test: /src\/tabs\/timeline\/(picture\/(layout|spans|crowds|stack|Shapes|label)|time\/contents)/ },
          ],
        },
      },
    },
  },
  preview: { port: Number(process.env['PORT'] ?? 4173), strictPort: process.env['PORT'] !== undefined },
  test: {
    maxWorkers: 2, // on two cores the runner would use one
    testTimeout: process.env['FUZZ'] ? 600_000 : 20_000, // a busy machine is no fault of a journey
    // Files of a project share their modules and their page: to load them anew for each takes longer than the tests. One project goes
    // after the other, as a worker is kept only for its own.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'pure', environment: 'node', include: ['test/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'components',
          ...page,
          include: ['test/**/*.test.tsx'],
          exclude: withMocks,
          sequence: { groupOrder: 1 },
        },
      },
      { extends: true, test: { name: 'mocks', ...page, include: withMocks, isolate: true, sequence: { groupOrder: 2 } } },
    ],
  },
});
