/** What an archive says that it holds, read from its directory, before anything of it is unpacked. */

export interface ZipEntry {
  readonly name: string;
  /** Where its bytes begin, packed, and how many they are. */
  readonly start: number;
  readonly packed: number;
  /** As the directory says; nobody has counted them. */
  readonly unpacked: number;
  /** 0: as they are. 8: deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
}

const endOfDirectory = 0x06054b50;
const endOfDirectory64 = 0x06064b50;
const locator64 = 0x07064b50;
const fileHeader = 0x02014b50;
const localHeader = 0x04034b50;
const unknown32 = 0xffff_ffff;

/** Folders are left out. Undefined where it is no archive, or a damaged one. No more than `most` entries are read; `count` is what the directory says. */
export function directoryOf(bytes: Uint8Array, most: number): { readonly entries: ZipEntry[]; readonly count: number } | undefined {
  try {
    return read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes, most);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // a place beyond the end
    throw error;
  }
}

function read(view: DataView, bytes: Uint8Array, most: number): { entries: ZipEntry[]; count: number } | undefined {
  const u16 = (at: number) => view.getUint16(at, true);
  const u32 = (at: number) => view.getUint32(at, true);
  const u64 = (at: number) => u32(at) + u32(at + 4) * 2 ** 32;
  let end = bytes.length - 22;
  while (end >= 0 && bytes.length - end <= 65_557 && u32(end) !== endOfDirectory) end -= 1;
  if (end < 0 || u32(end) !== endOfDirectory) return undefined;
  let [count, size, at] = [u16(end + 10), u32(end + 12), u32(end + 16)];
  if (end >= 20 && u32(end - 20) === locator64) {
    const end64 = u64(end - 12);
    if (u32(end64) === endOfDirectory64) [count, size, at] = [u64(end64 + 32), u64(end64 + 40), u64(end64 + 48)];
  }
  const directoryEnd = at + size;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < Math.min(count, most); index += 1) {
    if (u32(at) !== fileHeader) return undefined;
    const [nameLength, extraLength, noteLength] = [u16(at + 28), u16(at + 30), u16(at + 32)];
    let [packed, unpacked, offset] = [u32(at + 20), u32(at + 24), u32(at + 42)];
    const extraEnd = at + 46 + nameLength + extraLength;
    for (let extra = at + 46 + nameLength; extra + 4 <= extraEnd; extra += 4 + u16(extra + 2)) {
      if (u16(extra) !== 1) continue;
      let next = extra + 4;
      const take = (value: number) => (value === unknown32 ? u64((next += 8) - 8) : value);
      [unpacked, packed, offset] = [take(unpacked), take(packed), take(offset)];
    }
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (u16(at + 8) & 0x800) !== 0);
    if (u32(offset) !== localHeader) return undefined;
    const start = offset + 30 + u16(offset + 26) + u16(offset + 28);
    if (start + packed > bytes.length) return undefined;
    if (!name.endsWith('/')) entries.push({ name, start, packed, unpacked, method: u16(at + 10), isEncrypted: (u16(at + 8) & 1) !== 0 });
    at = extraEnd + noteLength;
  }
  // of more than 65,535 entries some programs write the rest of the number
  if (count <= most && at !== directoryEnd) return undefined;
  return { entries, count };
}

/** Programs that do not say so write UTF-8 all the same, more often than the code page of old. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  const name = new TextDecoder().decode(bytes);
  return (isUtf8 || !name.includes('\uFFFD') ? name : new TextDecoder('windows-1252').decode(bytes)).replaceAll('\\', '/');
}
