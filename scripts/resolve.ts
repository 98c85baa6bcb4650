/** How every build of the program finds its modules. */
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

export const resolve = {
  tsconfigPaths: true,
  alias: { 'victory-vendor/d3-scale': fileURLToPath(new URL('chartScales.ts', import.meta.url)) },
} satisfies UserConfig['resolve'];
