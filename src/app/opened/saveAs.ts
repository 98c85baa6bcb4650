/** Saves a record out of a file: as our JSON, as the workbook, as one HTML file; and the template. */
import type { EditionFile } from '@/record/editions.ts';
import { slugOf } from '@/exchange/bring/template/registry.ts';
import { zipOf } from '@/exchange/deck/zip.ts';
import { singleFileOf } from '@/exchange/files/singleFile.ts';
import { templateWords } from '@/i18n/en/template.ts';
import { filesOf } from '@/record/large/headFiles.ts';
import { editionBytes } from '@/record/large/write.ts';
import { fileOfKind } from '@/record/schema/files.ts';
import { kinds } from '@/record/words.ts';
import { saveFile } from '@/ui/saveFile.ts';
import { siteFile } from '@/ui/siteFile.ts';
import { shellFile } from '@/ui/singlePage.ts';
import type { OpenedRecord } from './open.ts';
import { workbookApart } from './workbookApart.ts';

export type SaveForm = 'json' | 'zip' | 'workbook' | 'html';

/** The example that fills the template. */
const example = 'examples/estonia-finland.json';

/** Rejects with what went wrong. What waits is not saved: it stands in the file that was opened. */
export async function saveAs(form: SaveForm, { data, name }: Pick<OpenedRecord, 'data' | 'name'>): Promise<void> {
  if (!data) return;
  const bytes = editionBytes(data);
  const file = fileNameOf(data.head.dataset.title);
  if (form === 'json') return saveFile(`${file}.json`, new Blob([bytes], { type: 'application/json' }));
  if (form === 'workbook') return saveFile(`${file}.xlsx`, await workbookApart({ json: bytes, what: 'record' }));
  const json = new TextDecoder().decode(bytes);
  if (form === 'html') {
    const shell = await siteFile(shellFile);
    if (!shell.ok) throw new Error(`${shellFile}: ${shell.status}`);
    const page = singleFileOf(await shell.text(), { name, title: data.head.dataset.title, json });
    return saveFile(`${file}.html`, new Blob([page], { type: 'text/html' }));
  }
  saveFile(`${file}.zip`, new Blob([folderOf(JSON.parse(json) as EditionFile)], { type: 'application/zip' }));
}

/** "Tallinn–Helsinki" → "tallinn-helsinki"; a title in other letters keeps them. */
function fileNameOf(title: string): string {
  return slugOf(title) || title.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '').slice(0, 60) || 'record'; // oxfmt-ignore
}

/** The files of `data/`. */
export function folderOf(edition: EditionFile): Uint8Array<ArrayBuffer> {
  const records = kinds.map((kind): [string, unknown] => [
    fileOfKind[kind],
    { entries: edition.records.filter((record) => record.kind === kind) },
  ]);
  const files: [string, unknown][] = [...Object.entries(filesOf(edition)), ...records];
  return zipOf(files.map(([name, content]) => ({ name: `data/${name}`, content: `${JSON.stringify(content, null, 2)}\n` })));
}

/** The template, its rows filled by the example that lies beside the page. */
export async function saveTemplate(): Promise<void> {
  const answer = await siteFile(example);
  if (!answer.ok) throw new Error(`${example}: ${answer.status}`);
  const json = new Uint8Array(await answer.arrayBuffer());
  saveFile(`${templateWords.template.fileName}.xlsx`, await workbookApart({ json, what: 'template' }));
}
