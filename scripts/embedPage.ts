/** Writes embed.html beside index.html, with the same program: as an entry of its own in the build it would cut the code of the first view into heavier parts. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest, Plugin, ResolvedConfig } from 'vite';
import { filesOf } from './record/prerender.ts';

/** `page` is the source of the page, `part` the code that it asks for next. */
export function embedPlugin(page: string, part: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'embed',
    apply: (_, { command, isPreview }) => command === 'build' && !isPreview && process.env['VITEST'] === undefined,
    configResolved: (resolved) => {
      config = resolved;
    },
    closeBundle() {
      if (config.build.ssr) return;
      const dist = path.resolve(config.root, config.build.outDir);
      const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
      const [, title = ''] = /<title>(.*)<\/title>/.exec(readFileSync(path.join(dist, 'index.html'), 'utf8')) ?? [];
      const entry = manifest['index.html']?.file;
      if (!entry) throw new Error('The build has no index.html for embed.html to share its program with');
      const files = [...new Set([...filesOf(manifest, 'index.html'), ...filesOf(manifest, part)])].filter((file) => file !== entry);
      const head = [
        `<script type="module" crossorigin src="./${entry}"></script>`,
        ...files.map((file) =>
          file.endsWith('.css')
            ? `<link rel="stylesheet" crossorigin href="./${file}">`
            : `<link rel="modulepreload" crossorigin href="./${file}">`,
        ),
      ];
      const html = readFileSync(path.join(config.root, page), 'utf8')
        .replaceAll('%title%', title)
        .replace(' vite-ignore', '')
        .replace(/\n.*<script type="module" src=".*"><\/script>/, '')
        .replace('</head>', `  ${head.join('\n    ')}\n  </head>`);
      writeFileSync(path.join(dist, page), html);
    },
  };
}
