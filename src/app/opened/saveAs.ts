/** Saves a record out of a file: as our JSON, as the workbook, as one HTML file; and the template. */
import { slugOf } from '@/exchange/bring/template/registry.ts';
import { singleFileOf } from '@/exchange/files/singleFile.ts';
import { templateWords } from '@/i18n/en/template.ts';
import { editionBytes } from '@/record/large/write.ts';
import { saveFile } from '@/ui/saveFile.ts';
import { siteFile } from '@/ui/siteFile.ts';
import { shellFile } from '@/ui/singlePage.ts';
import type { OpenedRecord } from './open.ts';
import { savedApart } from './savedApart.ts';

export type SaveForm = 'json' | 'zip' | 'workbook' | 'html';

const endings = { zip: 'zip', workbook: 'xlsx' };

/** The example that fills the template. */
const example = 'examples/estonia-finland.json';

/** Rejects with what went wrong. What waits is not saved: it stands in the file that was opened. */
export async function saveAs(form: SaveForm, { data, name }: Pick<OpenedRecord, 'data' | 'name'>): Promise<void> {
  if (!data) return;
  const bytes = editionBytes(data);
  const file = fileNameOf(data.head.dataset.title);
  if (form === 'json') return saveFile(`${file}.json`, new Blob([bytes], { type: 'application/json' }));
  if (form !== 'html') return saveFile(`${file}.${endings[form]}`, await savedApart({ json: bytes, form }));
  const json = new TextDecoder().decode(bytes);
  const shell = await siteFile(shellFile);
  if (!shell.ok) throw new Error(`${shellFile}: ${shell.status}`);
  const page = singleFileOf(await shell.text(), { name, title: data.head.dataset.title, json });
  saveFile(`${file}.html`, new Blob([page], { type: 'text/html' }));
}

/** "Tallinn–Helsinki" → "tallinn-helsinki"; a title in other letters keeps them. */
function fileNameOf(title: string): string {
  return slugOf(title) || title.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '').slice(0, 60) || 'record'; // oxfmt-ignore
}

/** The template, its rows filled by the example that lies beside the page. */
export async function saveTemplate(): Promise<void> {
  const answer = await siteFile(example);
  if (!answer.ok) throw new Error(`${example}: ${answer.status}`);
  const json = new Uint8Array(await answer.arrayBuffer());
  saveFile(`${templateWords.template.fileName}.xlsx`, await savedApart({ json, form: 'template' }));
}
