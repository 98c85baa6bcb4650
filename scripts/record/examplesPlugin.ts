/** Puts the examples of `examples/` beside the page, each as one file in the form of an edition: other pairs of countries, in the same dashboard. */
import { existsSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { type EditionFile, editionFileOf } from '../../src/record/editions.ts';
import { splitRecord } from '../../src/record/indexing.ts';
import { recordsOf } from '../../src/record/schema/files.ts';
import { readRecord } from './read.ts';

/** The names of the folders in which an example stands. */
export function exampleNames(folder: string): string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}

/** An example as one file; a fault in it stops the build. */
export function exampleEdition(folder: string, name: string): EditionFile {
  const { files, report } = readRecord(`${folder}/${name}`);
  if (files === null) throw new Error(`The example ${name} has faults, so nothing was built.\n\n${report}\n`);
  return editionFileOf(splitRecord(files, recordsOf(files)));
}

/** `virtual:examples` is their names and titles; `isWritten` puts the files beside the page. */
export function examplesPlugin(folder: string, { isWritten = true } = {}): Plugin {
  const text = (name: string) => `${JSON.stringify(exampleEdition(folder, name))}\n`;
  return {
    name: 'examples',
    resolveId: (id) => (id === 'virtual:examples' ? `\0${id}` : undefined),
    load(id) {
      if (id !== '\0virtual:examples') return undefined;
      const list = exampleNames(folder).map((name) => ({
        file: `examples/${name}.json`,
        title: exampleEdition(folder, name).dataset.title,
      }));
      return `export default ${JSON.stringify(list)}`;
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = /\/examples\/([a-z0-9-]+)\.json(?:\?|$)/.exec(request.url ?? '')?.[1];
        if (!name || !exampleNames(folder).includes(name)) return next();
        response.setHeader('content-type', 'application/json');
        response.end(text(name));
      });
    },
    generateBundle() {
      if (isWritten)
        for (const name of exampleNames(folder)) this.emitFile({ type: 'asset', fileName: `examples/${name}.json`, source: text(name) });
    },
  };
}
