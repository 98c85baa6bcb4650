/**
 * Gives the app the record: checks `data/`, and stores it as two modules, the index of the first view and the rest.
 * A faulty file stops the build with sentences that a person can act on.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { splitRecord } from '../../src/record/indexing.ts';
import { fileNames, recordsOf, schemaFileOf, talkSchemaFile } from '../../src/record/schema/files.ts';
import { schemaOrg } from './describe.ts';
import { readRecord } from './read.ts';
import { keptEditions } from './editions.ts';
import { readTalks, talkFiles } from './talks.ts';

const modules = { 'virtual:record/index': 'index', 'virtual:record/rest': 'rest', 'virtual:record/talks': 'talks' } as const;

export function recordPlugin(folder: string): Plugin {
  const load = () => {
    const { files, report } = readRecord(folder);
    if (files === null) throw Object.assign(new Error(`The record has faults, so nothing was built.\n\n${report}\n`), { stack: '' }); // the reader needs the report, not our stack
    const { talks, faults } = readTalks(folder);
    if (faults.length > 0)
      throw Object.assign(new Error(`A talk has faults, so nothing was built.\n\n${faults.join('\n')}\n`), { stack: '' });
    return { ...splitRecord(files, recordsOf(files), keptEditions()), files, talks };
  };
  return {
    name: 'record',
    buildStart() {
      for (const name of [...fileNames, ...talkFiles(folder)]) this.addWatchFile(`${folder}/${name}`);
      load(); // before anything else, so that a fault is what one sees
    },
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const part = modules[id.slice(1) as keyof typeof modules];
      // JSON.parse of a string is read faster than the same object as a program
      return part && `export default JSON.parse(${JSON.stringify(JSON.stringify(load()[part]))})`;
    },
    handleHotUpdate({ file, server }) {
      if (!file.endsWith('json') || !file.includes(`/${folder}/`)) return;
      for (const id of Object.keys(modules)) {
        const module = server.moduleGraph.getModuleById(`\0${id}`);
        if (module) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    },
    transformIndexHtml(html) {
      const { files } = load();
      const { title, subtitle, description } = files['dataset.json'];
      const words: Record<string, string> = { title: `${title}: ${subtitle}`, description };
      const filled = html.replaceAll(/%(\w+)%/g, (mark, name: string) => escapeHtml(words[name] ?? mark));
      const children = JSON.stringify(schemaOrg(files)).replaceAll('<', '\\u003c');
      return { html: filled, tags: [{ tag: 'script', attrs: { type: 'application/ld+json' }, children }] };
    },
    generateBundle() {
      const published = [
        ...fileNames,
        'datapackage.json',
        'LICENSE',
        'README.md',
        ...fileNames.map((name) => `schema/${schemaFileOf(name)}`),
        `schema/${talkSchemaFile}`,
        ...talkFiles(folder),
      ];
      for (const name of published) {
        const file = `${folder}/${name}`;
        if (existsSync(file)) this.emitFile({ type: 'asset', fileName: `data/${name}`, source: readFileSync(file, 'utf8') });
      }
    },
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
