/** The forms of a record that take long to make where it has thousands of entries: out of bytes, as they are made away from the page. */
import { templateWords } from '@/i18n/en/template.ts';
import type { EditionFile } from '@/record/editions.ts';
import { filesOf } from '@/record/large/headFiles.ts';
import { fileOfKind } from '@/record/schema/files.ts';
import { kinds } from '@/record/words.ts';
import { zipOf } from '../deck/zip.ts';
import { templateOf } from './template/template.ts';
import { makeWorkbook } from './template/workbook.ts';
import { writeSheets } from './template/write.ts';

export interface SavedAsk {
  /** An edition as JSON in UTF-8, sound. */
  readonly json: Uint8Array;
  /** The files of `data/`, the workbook, or the template with a few rows of it. */
  readonly form: 'zip' | 'workbook' | 'template';
}

export type SavedAnswer = { readonly file: Blob } | { readonly error: string };

export async function saved({ json, form }: SavedAsk): Promise<Blob> {
  const edition = JSON.parse(new TextDecoder().decode(json)) as EditionFile;
  if (form === 'zip') return new Blob([folderOf(edition)], { type: 'application/zip' });
  return makeWorkbook(form === 'template' ? templateOf(edition) : writeSheets(edition), { ...templateWords, direction: 'ltr' });
}

function folderOf(edition: EditionFile): Uint8Array<ArrayBuffer> {
  const records = kinds.map((kind): [string, unknown] => [
    fileOfKind[kind],
    { entries: edition.records.filter((record) => record.kind === kind) },
  ]);
  const files: [string, unknown][] = [...Object.entries(filesOf(edition)), ...records];
  return zipOf(files.map(([name, content]) => ({ name: `data/${name}`, content: `${JSON.stringify(content, null, 2)}\n` })));
}
