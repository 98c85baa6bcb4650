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
import { itemsByFile, namesElsewhere, readTranslations, translated, translatedInto } from './translations.ts';

/** "virtual:record/rest", "virtual:record/az/rest": the record as it was written, and in another language. */
const module = /^virtual:record\/(?:([a-z]{2,3})\/)?(index|rest|talks)$/;

export function recordPlugin(folder: string): Plugin {
  const load = (language?: string) => {
    const { files, report } = readRecord(folder);
    if (files === null) throw Object.assign(new Error(`The record has faults, so nothing was built.\n\n${report}\n`), { stack: '' }); // the reader needs the report, not our stack
    const { talks, faults } = readTalks(folder);
    if (faults.length > 0)
      throw Object.assign(new Error(`A talk has faults, so nothing was built.\n\n${faults.join('\n')}\n`), { stack: '' });
    const items = itemsByFile(files, talks);
    const others = translatedInto(folder).map((one) => {
      const translations = readTranslations(folder, one, items);
      if (translations.faults.length > 0)
        throw Object.assign(new Error(`A translation has faults, so nothing was built.\n\n${translations.faults.join('\n')}\n`), {
          stack: '',
        });
      return translated(files, talks, translations);
    });
    const here = others.find(({ translation }) => translation.language === language) ?? { files, talks, translation: undefined };
    const { index, rest } = splitRecord(here.files, recordsOf(here.files), keptEditions());
    const namesInOthers = namesElsewhere(here.files, [files, ...others.map((one) => one.files)]);
    const { translation } = here;
    return { index, rest: { ...rest, namesElsewhere: namesInOthers, ...(translation && { translation }) }, files, talks: here.talks };
  };
  return {
    name: 'record',
    buildStart() {
      for (const name of [...fileNames, ...talkFiles(folder)]) this.addWatchFile(`${folder}/${name}`);
      load(); // before anything else, so that a fault is what one sees
    },
    resolveId: (id) => (module.test(id) ? `\0${id}` : undefined),
    load(id) {
      const [, language, part] = module.exec(id.slice(1)) ?? [];
      // JSON.parse of a string is read faster than the same object as a program
      return part && `export default JSON.parse(${JSON.stringify(JSON.stringify(load(language)[part as 'index']))})`;
    },
    handleHotUpdate({ file, server }) {
      if (!file.endsWith('json') || !file.includes(`/${folder}/`)) return;
      for (const [id, one] of server.moduleGraph.idToModuleMap) if (module.test(id.slice(1))) server.moduleGraph.invalidateModule(one);
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
