/** Several files in one, as ZIP: what PPTX and XLSX are packed in. */
import { strToU8, zipSync } from 'fflate';

export interface ZipEntry {
  /** Its path in the archive. */
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The first day that the format knows: files that say the same are the same, whenever they were made. */
const mtime = new Date(1980, 0, 1);

/** In the order in which they are given. What is packed already is stored as it is. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files = entries.map(
    ({ name, content }) => [name, typeof content === 'string' ? strToU8(content) : [content, { level: 0 }]] as const,
  );
  return zipSync(Object.fromEntries(files) as Parameters<typeof zipSync>[0], {
    mtime,
  });
}
