/** Files as a reader brings them: chosen or dropped, or pasted as text. */
import type { BroughtFile } from '@/exchange/bring/bring.ts';

export type ChosenFile = File | BroughtFile;

/** Endings of what can be read; what is in a file is told from its content. */
export const endings = '.json,.geojson,.xlsx,.csv,.tsv,.txt,.zip';

/** In bytes. */
export const sizeOf = (file: ChosenFile): number => (file instanceof File ? file.size : file.bytes.length);

/** Rejects where the file cannot be read any more. */
export async function bytesOf(file: ChosenFile): Promise<BroughtFile> {
  return file instanceof File ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : file;
}
