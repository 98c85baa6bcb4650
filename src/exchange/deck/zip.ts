/** Several files in one, as ZIP: what PPTX and XLSX are packed in. Packed small where the browser can. */

export interface ZipEntry {
  /** Its path in the archive. */
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The first day that the format knows: files that say the same are the same, whenever they were made. */
const day = (1 << 5) | 1;
const deflated = 8;
const stored = 0;
/** Names are in UTF-8. */
const utf8 = 0x0800;
/** The format of 1993, which everybody reads. */
const version = 20;

export async function zipOf(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const body: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const raw = typeof content === 'string' ? encoder.encode(content) : content;
    const packed = await deflate(raw);
    const isSmaller = packed !== undefined && packed.length < raw.length;
    const data = isSmaller ? packed : raw;
    const path = encoder.encode(name);
    // from the method to the length of the name: the same in both places
    const common = [
      [2, isSmaller ? deflated : stored],
      [2, 0],
      [2, day],
      [4, crcOf(raw)],
      [4, data.length],
      [4, raw.length],
      [2, path.length],
      [2, 0],
    ] as const;
    const local = fields([[4, 0x04034b50], [2, version], [2, utf8], ...common]); // prettier-ignore
    directory.push(
      fields([[4, 0x02014b50], [2, version], [2, version], [2, utf8], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      path,
    ); // prettier-ignore
    body.push(local, path, data);
    offset += local.length + path.length + data.length;
  }
  const length = sizeOf(directory);
  const count = entries.length;
  const end = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, offset],
    [2, 0],
  ]);
  return joined([...body, ...directory, end]);
}

/** Undefined where the browser has no means to pack. */
async function deflate(raw: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (typeof CompressionStream === 'undefined' || raw.length === 0) return undefined;
  const packed = new Blob([raw]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Numbers of so many bytes each, the lowest byte first. */
function fields(values: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(values.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of values) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(sizeOf(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32, by which readers know that nothing was lost. */
function crcOf(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
