/** A large record as one file again, in the form of an edition: what is shown, and nothing of what waits. */
import type { LargeData } from './data.ts';

const encoder = new TextEncoder();

/** UTF-8; the records as they stood, in order of date. */
export function editionBytes({ head, bytes, spans }: LargeData): Uint8Array<ArrayBuffer> {
  const before = encoder.encode(`${JSON.stringify(head).slice(0, -1)},"records":[\n`);
  const after = encoder.encode('\n]}\n');
  const comma = encoder.encode(',\n');
  const count = spans.length / 2;
  let length = before.length + after.length + comma.length * Math.max(0, count - 1);
  for (let row = 0; row < count; row += 1) length += spans[2 * row + 1]! - spans[2 * row]!;
  const file = new Uint8Array(length);
  let at = 0;
  const put = (part: Uint8Array) => {
    file.set(part, at);
    at += part.length;
  };
  put(before);
  for (let row = 0; row < count; row += 1) {
    if (row > 0) put(comma);
    put(bytes.subarray(spans[2 * row], spans[2 * row + 1]));
  }
  put(after);
  return file;
}
