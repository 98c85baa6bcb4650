/** Files that a reader has opened, kept in this browser (IndexedDB) until they are closed. */
import { createStore, del, get, getMany, keys, setMany, type UseStore } from 'idb-keyval';
import type { Report } from '@/exchange/bring/report.ts';
import { pageFolder } from '@/ui/pageFolder.ts';

export interface KeptFile {
  /** Its name in the address. */
  readonly key: string;
  /** As the reader calls it: that of the file. */
  readonly name: string;
  /** The title of the record. */
  readonly title: string;
  /** Milliseconds since 1970, by the clock of this machine. */
  readonly openedAt: number;
  readonly report: Report;
}

let store: UseStore | undefined;
const here = () => (store ??= createStore(`opened:${pageFolder(window.location)}`, 'files'));
const [about, content] = ['about:', 'bytes:'];

/** Records that are open and could not be kept. */
const refused = new Set<string>();

/** True for a record that goes with the page. */
export const wasRefused = (key: string): boolean => refused.has(key);

/** Rejects where the browser keeps nothing, or has no room. */
export async function keepFile(file: KeptFile, bytes: Uint8Array): Promise<void> {
  refused.add(file.key);
  await setMany([[`${about}${file.key}`, file], [`${content}${file.key}`, bytes]], here()); // oxfmt-ignore
  refused.delete(file.key);
}

/** The last opened first; none where the browser keeps nothing. */
export async function keptFiles(): Promise<readonly KeptFile[]> {
  try {
    const own = (await keys<string>(here())).filter((key) => key.startsWith(about));
    return (await getMany<KeptFile | undefined>(own, here()))
      .filter((file) => file !== undefined)
      .toSorted((a, b) => b.openedAt - a.openedAt);
  } catch {
    return [];
  }
}

/** Undefined where it is not kept here: it was closed, or the link is of another machine. */
export async function keptFile(key: string): Promise<{ readonly file: KeptFile; readonly bytes: Uint8Array } | undefined> {
  const [file, bytes] = await Promise.all([get<KeptFile>(`${about}${key}`, here()), get<Uint8Array>(`${content}${key}`, here())]);
  return file && bytes && { file, bytes };
}

export async function forgetFile(key: string): Promise<void> {
  await Promise.all([del(`${about}${key}`, here()), del(`${content}${key}`, here())]);
}
