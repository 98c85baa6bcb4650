/** What a reader saves of an opened record opens again and says the same, in every form. */
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveAs, type SaveForm, saveTemplate } from '@/app/opened/saveAs.ts';
import { bring } from '@/exchange/bring/bring.ts';
import { exampleOf } from '@/exchange/bring/template/template.ts';
import { saved as savedOf, type SavedAsk } from '@/exchange/bring/saved.ts';
import { openedWords } from '@/i18n/en/opened.ts';
import type { EditionFile } from '@/record/editions.ts';
import { fileNames } from '@/record/schema/files.ts';
import { editionBytes } from '@/record/large/write.ts';
import { exampleEdition } from '../../scripts/record/examplesPlugin.ts';
import { dataOf } from '../support/readFile.ts';

const example = exampleEdition('examples', 'estonia-finland');
const data = dataOf(example);
const shell = '<!doctype html><head><title></title></head><body><script type="application/json" id="opened"></script></body>';

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}
let saved: Saved[] = [];

/** In the place of the worker, which a browser has: opened.spec.ts and bring.spec.ts are in one. */
class AtOnce extends EventTarget {
  postMessage(ask: SavedAsk) {
    void savedOf(ask).then((file) => this.dispatchEvent(new MessageEvent('message', { data: { file } })));
  }
  terminate() {}
}

beforeEach(() => {
  saved = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  vi.stubGlobal('document', {
    baseURI: 'https://example.org/',
    createElement: () => ({
      download: '',
      click() {
        saved.push({ name: this.download, blob: blobs.at(-1)! });
      },
    }),
  });
  vi.stubGlobal('Worker', AtOnce);
  const beside: Readonly<Record<string, string>> = { 'estonia-finland.json': JSON.stringify(example), 'shell.html': shell };
  vi.stubGlobal('fetch', (address: string | URL) => {
    const file = beside[new URL(address, 'https://example.org/').pathname.split('/').at(-1)!];
    return Promise.resolve(new Response(file ?? '', { status: file === undefined ? 404 : 200 }));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function save(form: SaveForm): Promise<{ name: string; bytes: Uint8Array }> {
  await saveAs(form, { name: 'own.xlsx', data });
  const [{ name, blob }] = saved as [Saved];
  return { name, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

/** Opened again; what is wrong or doubtful in it is a fault. */
async function opened(file: { name: string; bytes: Uint8Array }): Promise<EditionFile> {
  const { data: read, report } = await bring([file], 'x', openedWords.opened.completion);
  const faults = report.groups.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error' || severity === 'warning');
  expect(faults).toEqual([]);
  return JSON.parse(strFromU8(editionBytes(read!))) as EditionFile;
}

const ids = (edition: EditionFile) => edition.records.map(({ id }) => id).toSorted();

describe.each(['json', 'zip', 'workbook'] as const)('saved as %s', (form) => {
  it('is a file of the name of its record, and opens as what it was', async () => {
    const file = await save(form);
    expect(file.name).toBe(`tallinn-helsinki.${form === 'workbook' ? 'xlsx' : form}`);
    const again = await opened(file);
    const own = JSON.parse(strFromU8(editionBytes(data))) as EditionFile;
    expect(again.dataset).toEqual(own.dataset);
    expect(ids(again)).toEqual(ids(own));
    expect(again.legs.map(({ id }) => id).toSorted()).toEqual(own.legs.map(({ id }) => id).toSorted());
  });
});

it('is, as a zip, every file of a folder of data, made to be read by people', async () => {
  const files = unzipSync((await save('zip')).bytes);
  expect(Object.keys(files).toSorted()).toEqual(fileNames.map((name) => `data/${name}`).toSorted());
  expect(strFromU8(files['data/visits.json']!)).toMatch(/^\{\n {2}"entries": \[\n/);
});

it('is, as a page, the shell with the record in it, by the name of the file that was opened', async () => {
  const { name, bytes } = await save('html');
  expect(name).toBe('tallinn-helsinki.html');
  const [, opener, json] = /<script type="application\/json" id="opened" data-name="(.*?)">(.*?)<\/script>/s.exec(strFromU8(bytes))!;
  expect(opener).toBe('own.xlsx');
  expect(JSON.parse(json!)).toEqual(JSON.parse(strFromU8(editionBytes(data))));
});

it('saves nothing where nothing is shown, and says why where the page has no shell for a single file', async () => {
  await saveAs('json', { name: 'own.xlsx', data: undefined });
  expect(saved).toEqual([]);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  await expect(saveAs('html', { name: 'own.xlsx', data })).rejects.toThrow('404');
});

it('saves the template with its example, which opens as it stands', async () => {
  await saveTemplate();
  const [{ name, blob }] = saved as [Saved];
  expect(name).toBe('template.xlsx');
  expect(ids(await opened({ name, bytes: new Uint8Array(await blob.arrayBuffer()) }))).toEqual(ids(exampleOf(example)));
});

it('is called by the letters of its title, also where they are not Latin', async () => {
  const titled = dataOf({ ...example, dataset: { ...example.dataset, title: 'أذربيجان – سوريا' } });
  await saveAs('json', { name: 'own.json', data: titled });
  expect(saved[0]?.name).toBe('أذربيجان-سوريا.json');
});
