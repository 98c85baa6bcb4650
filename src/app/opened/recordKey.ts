/** The name in the address of a record that somebody brought. */
import { slugOf } from '@/exchange/bring/template/registry.ts';

/** "relations-csv-3fa9c102": the same for the same content, so that a file that is opened twice is kept once. `name` is that of the file. */
export async function recordKey(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // where a page is not served safely there is no digest; the time tells files apart as well
  const digest =
    'subtle' in crypto
      ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      : new Uint8Array(new BigUint64Array([BigInt(Date.now())]).buffer);
  const hash = Array.from(digest.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${slugOf(name.slice(0, 40)) || 'record'}-${hash}`;
}
