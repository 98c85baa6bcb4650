/** `npm run check:data`: checks `data/`, and what is made from it and stands beside it. With --fix it makes that anew. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  fileNames,
  jsonSchemaOf,
  recordFiles,
  recordsOf,
  schemaFileOf,
  talkJsonSchema,
  talkSchemaFile,
} from '../../src/record/schema/files.ts';
import { translationJsonSchema, translationSchemaFile } from '../../src/record/schema/translation.ts';
import { factsOf, wholeOf } from '../../src/record/facts.ts';
import { splitRecord } from '../../src/record/indexing.ts';
import { faultsOfTalks } from './checkTalks.ts';
import { dataPackage } from './describe.ts';
import { readRecord } from './read.ts';
import { readTalks } from './talks.ts';
import { itemsByFile, readTranslations, translatedInto } from './translations.ts';

export function checkData(folder: string, fix: boolean): boolean {
  const { files, report } = readRecord(folder);
  const made = new Map<string, object>(fileNames.map((name) => [`schema/${schemaFileOf(name)}`, jsonSchemaOf(name)]));
  made.set(`schema/${talkSchemaFile}`, talkJsonSchema());
  made.set(`schema/${translationSchemaFile}`, translationJsonSchema());
  if (files) made.set('datapackage.json', dataPackage(files));
  const stale = [...made].filter(([name, content]) => !isCurrent(`${folder}/${name}`, `${JSON.stringify(content, null, 2)}\n`, fix));
  for (const [name] of stale) console.error(`${folder}/${name}: is out of date: run "npm run check:data -- --fix"`);
  if (files === null) console.error(report);
  else {
    const records = recordFiles.map((name) => `${files[name].entries.length} ${name.replace('.json', '')}`);
    const { talks, faults } = readTalks(folder);
    const { index, rest } = splitRecord(files, recordsOf(files));
    const items = itemsByFile(files, talks);
    const inOthers = translatedInto(folder).flatMap((language) => readTranslations(folder, language, items).faults);
    const all = [...faults, ...faultsOfTalks(talks, factsOf(index), wholeOf(rest)), ...inOthers];
    if (all.length > 0) {
      console.error(all.join('\n'));
      return false;
    }
    console.log(
      `${folder}: ${records.join(', ')}, citing ${files['sources.json'].entries.length} works, ${talks.length} talks: no fault found`,
    );
  }
  return files !== null && stale.length === 0;
}

function isCurrent(file: string, content: string, fix: boolean): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return true;
  if (!fix) return false;
  mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
  writeFileSync(file, content);
  return true;
}
