/** The workbook of a record, out of bytes: it is made away from the page, as thousands of records take seconds. */
import { templateWords } from '@/i18n/en/template.ts';
import type { EditionFile } from '@/record/editions.ts';
import { templateOf } from './template.ts';
import { makeWorkbook } from './workbook.ts';
import { writeSheets } from './write.ts';

export interface WorkbookAsk {
  /** An edition as JSON in UTF-8, sound. */
  readonly json: Uint8Array;
  /** All of it, or the template with a few rows of it. */
  readonly what: 'record' | 'template';
}

export type WorkbookAnswer = { readonly workbook: Blob } | { readonly error: string };

export async function workbookOf({ json, what }: WorkbookAsk): Promise<Blob> {
  const edition = JSON.parse(new TextDecoder().decode(json)) as EditionFile;
  return makeWorkbook(what === 'template' ? templateOf(edition) : writeSheets(edition), { ...templateWords, direction: 'ltr' });
}
