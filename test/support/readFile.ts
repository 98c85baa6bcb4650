/** An edition read as a file is, out of its bytes. */
import { openLarge } from '@/record/large/open.ts';
import type { LargeData } from '@/record/large/data.ts';
import { partsOf } from '@/record/large/parts.ts';
import { type ReadRecord, readLarge } from '@/record/large/read.ts';
import type { LargeRecord } from '@/record/large/seen.ts';

export function readEdition(content: unknown): ReadRecord {
  const parts = partsOf(new TextEncoder().encode(JSON.stringify(content)));
  if (typeof parts === 'string') throw new Error(parts);
  return readLarge(parts, { onRecords: () => undefined });
}

/** Of content without a fault. */
export function dataOf(content: unknown): LargeData {
  const { data, problems } = readEdition(content);
  if (!data || problems.length > 0) throw new Error(JSON.stringify(problems));
  return data;
}

export const openContent = (content: unknown): LargeRecord => openLarge(dataOf(content));
