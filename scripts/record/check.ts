/** `npm run check:data`: checks `data/` and the JSON Schemas beside it. With --fix it writes the schemas anew. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileNames, jsonSchemaOf, recordFiles, schemaFileOf } from '../../src/record/schema/files.ts';
import { readRecord } from './read.ts';

export function checkData(folder: string, fix: boolean): boolean {
  const stale = fileNames.filter((name) => {
    const file = `${folder}/schema/${schemaFileOf(name)}`;
    const schema = `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;
    if (existsSync(file) && readFileSync(file, 'utf8') === schema) return false;
    if (!fix) return true;
    mkdirSync(`${folder}/schema`, { recursive: true });
    writeFileSync(file, schema);
    return false;
  });
  for (const name of stale)
    console.error(`${folder}/schema/${schemaFileOf(name)}: differs from src/record/schema: run "npm run check:data -- --fix"`);
  const { files, report } = readRecord(folder);
  if (files === null) console.error(report);
  else {
    const records = recordFiles.map((name) => `${files[name].entries.length} ${name.replace('.json', '')}`);
    console.log(`${folder}: ${records.join(', ')}, citing ${files['sources.json'].entries.length} works: no fault found`);
  }
  return files !== null && stale.length === 0;
}
