/** `npm run translate [-- LANGUAGE…]`: puts every text of the record into the files of its translations, with "" where it waits for somebody who translates it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Translation } from '../../src/record/schema/translation.ts';
import { textsIn } from '../../src/record/translation/texts.ts';
import { readRecord } from './read.ts';
import { readTalks } from './talks.ts';
import { itemsByFile, readTranslations, translatedInto } from './translations.ts';

export function askForTranslations(folder: string, languages: readonly string[]): void {
  const { files, report } = readRecord(folder);
  if (files === null) throw new Error(report);
  const items = itemsByFile(files, readTalks(folder).talks);
  for (const language of languages.length > 0 ? languages : translatedInto(folder)) {
    const known = readTranslations(folder, language, items);
    const asked = new Set<string>();
    let missing = 0;
    for (const [name, ofFile] of items) {
      const entries: Translation['entries'] = {};
      for (const { id, value } of ofFile) {
        const own = textsIn(value).filter((text) => !asked.has(text) || (known.files.get(name)?.entries[id]?.texts[text] ?? '') !== '');
        for (const text of own) asked.add(text);
        const texts = Object.fromEntries(own.map((text) => [text, known.text(name, id, text) ?? '']));
        missing += Object.values(texts).filter((text) => text === '').length;
        if (own.length > 0) entries[id] = { state: known.state(name, id) ?? 'machine', texts };
      }
      const place = `${folder}/translations/${language}/${name}`;
      const schema = path.relative(path.dirname(place), `${folder}/schema/translation.schema.json`);
      mkdirSync(path.dirname(place), { recursive: true });
      const text = `${JSON.stringify({ $schema: schema, language, entries }, null, 2)}\n`;
      if (read(place) !== text) writeFileSync(place, text);
    }
    console.log(
      `${language}: ${asked.size - missing} of ${asked.size} texts are translated${missing > 0 ? `, ${missing} wait as "" in ${folder}/translations/${language}` : ''}`,
    );
  }
}

function read(place: string): string {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    return '';
  }
}
