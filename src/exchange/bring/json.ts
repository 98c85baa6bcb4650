/** Files of JSON: what each is, told from what stands in it. */
import { objectOf } from '@/record/check/raw.ts';
import { fileNames } from '@/record/schema/files.ts';
import { type HeadList, listsOfHead } from '@/record/large/headFiles.ts';
import { partsOf } from '@/record/large/parts.ts';
import { kinds } from '@/record/words.ts';
import type { Brought, Json } from './brought.ts';
import type { Part } from './draftFile.ts';
import type { Finding } from './finding.ts';
import { fromGeoJson, isGeoJson } from './foreign/geojsonRoute.ts';
import { fromTimelineJson, isTimelineJson } from './foreign/timelineJson.ts';

export type Format = 'edition' | 'data' | 'template' | 'timelinejs' | 'geojson';

export interface Recognised {
  readonly format?: Format;
  readonly parts: readonly Part[];
  readonly sums: Brought['sums'];
  readonly findings: readonly Finding[];
}

/** No file of ours is half as deep; what is deeper would fill the stack of whoever walks it. */
const deepest = 64;

export function recogniseJson(bytes: Uint8Array, file: string): Recognised {
  const fault = (code: string, values: Finding['values'] = {}): Recognised => ({
    parts: [],
    sums: [],
    findings: [{ severity: 'error', code, values, file }],
  });
  if (isDeep(bytes)) return fault('tooDeep', { deepest: `${deepest}` });
  const scanned = partsOf(bytes);
  if (typeof scanned !== 'string' && scanned.items.length > 0) {
    const { head, bytes: all, items } = scanned;
    return {
      format: 'edition',
      parts: [{ file, list: 'records', head, records: { bytes: all, items } }],
      sums: [],
      findings: unknownParts(head, file),
    };
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    return fault('noJson', { why: error instanceof Error ? error.message : String(error) });
  }
  if (isTimelineJson(value)) return brought('timelinejs', file, fromTimelineJson(value, file));
  if (isGeoJson(value)) return brought('geojson', file, fromGeoJson(value, file));
  const own = objectOf(value);
  if (own['dataset'] && typeof own['dataset'] === 'object')
    return { format: 'edition', parts: [{ file, list: 'records', head: own, records: [] }], sums: [], findings: unknownParts(own, file) };
  const part = dataFile(own, file);
  if (part) return { format: 'data', parts: [part], sums: [], findings: [] };
  return fault(
    Array.isArray(own['tables']) && own['about']
      ? 'isExport'
      : Array.isArray(own['scenes']) || Array.isArray(own['talks'])
        ? 'isTalk'
        : 'unknownJson',
  );
}

export function brought(format: Format, file: string, { draft, places, sums, findings }: Brought): Recognised {
  const { records, ...head } = draft;
  return { format, parts: [{ file, list: 'records', head, records, places }], sums, findings };
}

/** A file of `data/`: by its name, or else by what its first entry has. */
function dataFile(own: Json, file: string): Part | undefined {
  const base = file.split('/').at(-1) ?? '';
  const { entries, families, sectors, sides, coverage } = own;
  if (Array.isArray(families) || Array.isArray(sectors))
    return { file, list: 'sectors', head: { families: families ?? [], sectors: sectors ?? [] }, records: [] };
  if (sides !== undefined && coverage !== undefined) {
    const { $schema: _, ...dataset } = own;
    return { file, list: 'dataset', head: { dataset }, records: [] };
  }
  if (!Array.isArray(entries)) return undefined;
  if (entries.length === 0) return { file, list: 'entries', head: {}, records: [] };
  const list = (Object.keys(listsOfHead) as HeadList[]).find((name) => listsOfHead[name][0] === base && listsOfHead[name][1] === 'entries') ?? listOfEntry(objectOf(entries[0])); // oxfmt-ignore
  if (list) return { file, list: 'entries', head: { [list]: entries }, records: [] };
  const isRecords = (fileNames as readonly string[]).includes(base) || (kinds as readonly unknown[]).includes(objectOf(entries[0])['kind']);
  return isRecords ? { file, list: 'entries', head: {}, records: entries as Json[] } : undefined;
}

function listOfEntry(entry: Json): HeadList | undefined {
  if ('publisher' in entry) return 'sources';
  if ('lat' in entry) return 'places';
  if ('edition' in entry) return 'changes';
  return 'variants' in entry ? 'actors' : undefined;
}

function unknownParts(head: object, file: string): Finding[] {
  return Object.keys(head)
    .filter(
      (name) => !Object.hasOwn(listsOfHead, name) && !['dataset', 'personsPerFamily', 'records', '$schema', 'editions'].includes(name),
    )
    .map((name) => ({ severity: 'warning', code: 'unknownPart', values: { name: name.slice(0, 80) }, file, column: name.slice(0, 80) }));
}

/** By its brackets outside of texts. */
function isDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (isText) {
      if (byte === 0x5c) at += 1;
      else if (byte === 0x22) isText = false;
    } else if (byte === 0x22) isText = true;
    else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return false;
}
