/** Puts the first view into index.html, drawn by the app's own components: builds them for Node and runs them once the site is built. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Manifest, type Plugin, type ResolvedConfig } from 'vite';

const place = '<div id="root"></div>';

interface First {
  /** Parts whose looks the first view needs, by their place in src/. */
  readonly styles: readonly string[];
  /** Parts whose code it asks for next. */
  readonly scripts: readonly string[];
}

export function prerenderPlugin(entry: string, first: First): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'prerender',
    apply: (_, { command, isPreview }) => command === 'build' && !isPreview && process.env['VITEST'] === undefined,
    configResolved: (resolved) => {
      config = resolved;
    },
    async closeBundle() {
      if (config.build.ssr) return;
      const out = path.join(config.root, 'node_modules/.cache/prerender');
      await build({
        root: config.root,
        logLevel: 'error',
        build: { ssr: entry, outDir: out, emptyOutDir: true, manifest: false, copyPublicDir: false },
      });
      const name = `${path.basename(entry).replace(/\.tsx?$/, '')}.js`;
      const { prerender } = (await import(`${pathToFileURL(path.join(out, name)).href}?${Date.now()}`)) as {
        prerender: () => Promise<string>;
      };
      const dist = path.resolve(config.root, config.build.outDir);
      const file = path.join(dist, 'index.html');
      const [before, after] = readFileSync(file, 'utf8').split(place);
      if (before === undefined || after === undefined) throw new Error(`index.html has no ${place} to put the first view into`);
      const head = linksTo(JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8')) as Manifest, first);
      writeFileSync(file, `${before.replace('</head>', `${head}\n  </head>`)}<div id="root">${await prerender()}</div>${after}`);
      rmSync(out, { recursive: true, force: true });
    },
  };
}

/** The style sheets of the parts that are drawn already, so that nothing moves when their code comes; and the code that the first view asks for next. */
function linksTo(manifest: Manifest, { styles, scripts }: First): string {
  const entry = filesOf(manifest, 'index.html');
  const sheets = [...styles, ...scripts]
    .flatMap((key) => [...filesOf(manifest, key)])
    .filter((one) => one.endsWith('.css') && !entry.has(one));
  const modules = scripts.flatMap((key) => [...filesOf(manifest, key)]).filter((one) => one.endsWith('.js') && !entry.has(one));
  return [
    ...[...new Set(sheets)].map((href) => `    <link rel="stylesheet" crossorigin href="./${href}">`),
    ...[...new Set(modules)].map((href) => `    <link rel="modulepreload" crossorigin href="./${href}">`),
  ].join('\n');
}

/** The files of a part of the build, with all that it brings. */
export function filesOf(manifest: Manifest, key: string, files = new Set<string>()): Set<string> {
  const chunk = Object.entries(manifest).find(([name]) => name === key || name.includes(key))?.[1];
  if (!chunk || files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const style of chunk.css ?? []) files.add(style);
  for (const other of chunk.imports ?? []) filesOf(manifest, other, files);
  return files;
}
