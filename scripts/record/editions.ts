/** The released editions of the record, kept compact beside the page so that an old link can say what has changed since. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { editionFileOf } from '../../src/record/editions.ts';
import { splitRecord } from '../../src/record/indexing.ts';
import { recordsOf } from '../../src/record/schema/files.ts';
import { readRecord } from './read.ts';

const folder = 'public/editions';
const fileOf = (version: string) => `${folder}/${version}.json`;

/** The versions that are kept, oldest first. */
export function keptEditions(): string[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return files.map((file) => file.replace(/\.json$/, '')).toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** The version of the record in `data/`, the text by which it is kept, and the text that was kept under that version. */
export function presentEdition(data = 'data'): { version: string; text: string; kept: string | undefined } {
  const { files, report } = readRecord(data);
  if (files === null) throw new Error(report);
  const edition = editionFileOf(splitRecord(files, recordsOf(files)));
  const { version } = edition.dataset.edition;
  return {
    version,
    text: `${JSON.stringify(edition)}\n`,
    kept: existsSync(fileOf(version)) ? readFileSync(fileOf(version), 'utf8') : undefined,
  };
}

/** Keeps the record in `data/` as the edition that it names; false where that edition was released with other content. */
export function release(): boolean {
  const { version, text, kept } = presentEdition();
  if (kept !== undefined && kept !== text) {
    console.error(
      `Edition ${version} was released, and data/ has changed since. Raise "edition" in data/dataset.json, give the reasons in data/changes.json, and run this again.`,
    );
    return false;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(version), text);
  console.log(`Edition ${version} is kept in ${fileOf(version)} (${(text.length / 1000).toFixed(0)} kB).`);
  return true;
}
