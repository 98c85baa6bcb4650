/** Drafts of several files as one, in the bytes of an edition: what a record out of one large file is already. */
import type { RawHead } from '@/record/large/headFiles.ts';
import { listsOfHead } from '@/record/large/headFiles.ts';
import type { LargeFile } from '@/record/large/parts.ts';
import { textOf } from '@/record/large/scan.ts';
import type { Json, RowPlace } from './brought.ts';

/** Records that stand together in one file. */
export interface Segment {
  readonly file: string;
  /** Where in the file their list is, in words of the file: "records", "entries". */
  readonly list: string;
  /** The place of the first among all records. */
  readonly first: number;
  readonly count: number;
  /** The very records, where they came out of rows. */
  readonly entries?: readonly Json[] | undefined;
}

/** What a file brings: lists beside the records, and records, as objects or as ranges of bytes. */
export interface Part {
  readonly file: string;
  readonly list: string;
  readonly head: RawHead;
  readonly records: readonly Json[] | Pick<LargeFile, 'bytes' | 'items'>;
  readonly places?: ReadonlyMap<object, RowPlace>;
}

export interface Joined extends LargeFile {
  readonly segments: readonly Segment[];
  /** The file of each entry beside the records, and its place in its list there, from 0. */
  readonly homeOf: ReadonlyMap<object, { readonly file: string; readonly at: number; readonly list: string }>;
  /** The files of which the dataset was not taken: another had one. */
  readonly otherDatasets: readonly string[];
}

const encoder = new TextEncoder();

/** The dataset is that of the first part that has one; lists follow one another. */
export function join(parts: readonly Part[]): Joined {
  const head: Record<string, unknown> = {};
  const homeOf = new Map<object, { file: string; at: number; list: string }>();
  const segments: Segment[] = [];
  const otherDatasets: string[] = [];
  const chunks: Uint8Array[] = [];
  const items: number[] = [];
  let [end, count] = [0, 0];
  const append = (bytes: Uint8Array) => {
    chunks.push(bytes);
    end += bytes.length;
  };
  for (const { file, list, head: own, records } of parts) {
    for (const [name, value] of Object.entries(own)) {
      if (name === 'dataset' || name === 'personsPerFamily') {
        if (head[name] === undefined) head[name] = value;
        else if (name === 'dataset') otherDatasets.push(file);
      }
      if (!Object.hasOwn(listsOfHead, name)) continue;
      const entries: unknown[] = Array.isArray(value) ? value : [];
      head[name] = [...((head[name] as unknown[] | undefined) ?? []), ...entries];
      entries.forEach((entry, at) => typeof entry === 'object' && entry !== null && homeOf.set(entry, { file, at, list: name }));
    }
    const objects = 'items' in records ? undefined : records;
    const length = objects ? objects.length : (records as LargeFile).items.length / 2;
    if (length > 0) segments.push({ file, list, first: count, count: length, entries: objects });
    count += length;
    if (objects) {
      for (const record of objects) {
        const bytes = encoder.encode(`${end > 0 ? ',' : ''}${JSON.stringify(record)}`);
        items.push(end + (end > 0 ? 1 : 0), end + bytes.length);
        append(bytes);
      }
    } else {
      const { bytes, items: inside } = records as LargeFile;
      if (end > 0) append(encoder.encode(','));
      for (const at of inside) items.push(end + at);
      append(bytes);
    }
  }
  return { head, items, bytes: chunks.length === 1 ? chunks[0]! : concat(chunks, end), segments, homeOf, otherDatasets };
}

function concat(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The dates of all records, as they stand. */
export function* datesOf({ bytes, items, segments }: Joined): Generator<string> {
  for (const { first, count, entries } of segments)
    for (let at = 0; at < count; at += 1) {
      const record = entries?.[at] ?? parse(textOf(bytes, { from: items[2 * (first + at)]!, to: items[2 * (first + at) + 1]! }));
      if (typeof record?.['date'] === 'string') yield record['date'];
    }
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
