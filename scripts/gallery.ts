/** Builds gallery.html into the same folder, but by itself: as a second page of the one build it would cut the app's code into smaller, heavier parts. */
import react from '@vitejs/plugin-react';
import { build, type Plugin, type ResolvedConfig } from 'vite';

export function galleryPlugin(page: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'gallery',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    async closeBundle() {
      if (config.build.ssr) return;
      await build({
        configFile: false,
        root: config.root,
        base: config.base,
        logLevel: 'error',
        resolve: { tsconfigPaths: true },
        plugins: [react()],
        build: {
          target: config.build.target,
          outDir: config.build.outDir,
          emptyOutDir: false,
          copyPublicDir: false,
          modulePreload: { polyfill: false },
          rolldownOptions: { input: page },
        },
      });
    },
  };
}
