/** Archives of others: looked at before they are unpacked, and unpacked no further than they say. */
import { Inflate } from 'fflate';
import type { Finding } from '../finding.ts';
import { found } from './finding.ts';
import { megabytes, zipLimits } from './limits.ts';
import { directoryOf, type ZipEntry } from './zipDirectory.ts';

export interface Archive {
  /** Of the entries that may be opened, in the order of the directory. */
  readonly names: readonly string[];
  /** Unpacks one entry; undefined where there is none, or where it is damaged or not as large as the directory says. */
  readonly read: (name: string) => Uint8Array | undefined;
}

const none: Archive = { names: [], read: () => undefined };
/** Bytes that are unpacked at once: deflate makes of each no more than 1032. */
const piece = 16_384;
const kept = new Set(['__proto__', 'constructor', 'prototype']);

/** Nothing is unpacked before it is read. An archive with too many entries, or too large when unpacked, has none and one finding. */
export function openArchive(bytes: Uint8Array, file: string): { readonly archive: Archive; readonly findings: Finding[] } {
  const refused = (finding: Finding) => ({ archive: none, findings: [finding] });
  const directory = directoryOf(bytes, zipLimits.entries);
  if (!directory) return refused(found('error', 'zipBroken', {}, { file }));
  const { entries, count } = directory;
  if (count > zipLimits.entries)
    return refused(found('error', 'zipTooMany', { count: String(count), most: String(zipLimits.entries) }, { file }));
  const size = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (size > zipLimits.harmless && size > bytes.length * zipLimits.ratio)
    return refused(found('error', 'zipBomb', { size: megabytes(size) }, { file }));
  if (size > zipLimits.unpacked)
    return refused(found('error', 'zipTooLarge', { size: megabytes(size), most: megabytes(zipLimits.unpacked) }, { file }));
  const findings: Finding[] = [];
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = entry.name.slice(0, 200);
    if (!isSafe(entry.name)) findings.push(found('error', 'zipPath', { name }, { file }));
    else if (entry.isEncrypted) findings.push(found('error', 'zipEncrypted', { name }, { file }));
    else if (byName.has(entry.name)) findings.push(found('warning', 'zipTwice', { name }, { file }));
    else byName.set(entry.name, entry);
  }
  const read = (name: string) => {
    const entry = byName.get(name);
    return entry && unpack(bytes, entry);
  };
  return { archive: { names: [...byName.keys()], read }, findings };
}

/** All entries, unpacked; archives within are bytes as any other. Those that cannot be unpacked are findings. */
export function openZip(
  bytes: Uint8Array,
  file: string,
): { readonly entries: ReadonlyMap<string, Uint8Array>; readonly findings: Finding[] } {
  const { archive, findings } = openArchive(bytes, file);
  const entries = new Map<string, Uint8Array>();
  for (const name of archive.names) {
    const content = archive.read(name);
    if (content) entries.set(name, content);
    else findings.push(found('error', 'zipEntryBroken', { name: name.slice(0, 200) }, { file }));
  }
  return { entries, findings };
}

function isSafe(name: string): boolean {
  const parts = name.split('/');
  return name !== '' && !/^(?:\/|[a-z]:)/i.test(name) && !/\p{Cc}/u.test(name) && !parts.some((part) => part === '..' || kept.has(part));
}

/** Stops as soon as there is more than the directory says: a size that lies costs nothing. */
function unpack(bytes: Uint8Array, { start, packed, unpacked, method }: ZipEntry): Uint8Array | undefined {
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return packed === unpacked ? content : undefined;
  if (method !== 8) return undefined;
  const whole = new Uint8Array(unpacked);
  let size = 0;
  const inflate = new Inflate((chunk) => {
    if (size + chunk.length > unpacked) throw new RangeError('larger than the directory says');
    whole.set(chunk, size);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < packed; at += piece) inflate.push(content.subarray(at, at + piece), at + piece >= packed);
  } catch {
    return undefined; // longer than it says, or no deflated data
  }
  return size === unpacked ? whole : undefined;
}
