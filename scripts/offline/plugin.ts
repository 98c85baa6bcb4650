/** Writes `sw.js` beside the page: the service worker of worker.js, with the list of files that the dashboard consists of. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest, Plugin, ResolvedConfig } from 'vite';

/** Of the files beside the pages what a reader without a network does without: the gallery, the picture for links; and the map of the world and the folders, the record as files and older editions, which are kept once they are asked for. */
const leftOut = /^(gallery\.html|share\.png|sw\.js|base-map-world\.json)$/;

export function offlinePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'offline',
    apply: (_, { command, isPreview }) => command === 'build' && !isPreview && process.env['VITEST'] === undefined,
    configResolved: (resolved) => {
      config = resolved;
    },
    closeBundle: {
      // when the other pages are written
      order: 'post',
      sequential: true,
      handler() {
        if (config.build.ssr) return;
        const dist = path.resolve(config.root, config.build.outDir);
        const beside = readdirSync(dist, { withFileTypes: true }).flatMap((entry) =>
          entry.isFile() && !leftOut.test(entry.name) ? [entry.name] : [],
        );
        const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
        const built = Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]);
        const files = [...new Set([...beside, ...built])].toSorted();
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update(readFileSync(path.join(dist, file)));
        const head = `const version = ${JSON.stringify(hash.digest('hex').slice(0, 16))};\nconst files = ${JSON.stringify(files)};\n`;
        writeFileSync(path.join(dist, 'sw.js'), head + readFileSync(path.join(config.root, 'scripts/offline/worker.js'), 'utf8'));
      },
    },
  };
}
