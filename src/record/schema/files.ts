/** Which file of `data/` holds what. The one list: the check, the types, the published JSON Schema and the build derive from it. */
import { z } from 'zod';
import type { Kind, RecordFiles, StoredRecord } from '../types.ts';
import { kinds } from '../words.ts';
import { agreement, aid, event, gas, statement, trade, visit } from './records.ts';
import { actor, change, dataset, place, sectors, source } from './registers.ts';
import { route } from './route.ts';
import { talk } from './story.ts';

/** Editors complete and check a file while typing when it names its schema. */
const $schema = z.string().optional().describe('Where the JSON Schema of this file stands, for editors.');

const list = <Entry extends z.ZodType>(entry: Entry) => z.strictObject({ $schema, entries: z.array(entry) });

export const files = {
  'dataset.json': dataset.extend({ $schema }),
  'sectors.json': sectors.extend({ $schema }),
  'sources.json': list(source),
  'actors.json': list(actor),
  'places.json': list(place),
  'events.json': list(event),
  'visits.json': list(visit),
  'agreements.json': list(agreement),
  'aid.json': list(aid),
  'gas.json': list(gas),
  'trade.json': list(trade),
  'statements.json': list(statement),
  'changes.json': list(change),
  'gas-route.geojson': route.extend({ $schema }),
} as const;

export type FileName = keyof typeof files;
export const fileNames = Object.keys(files) as FileName[];

/** The file of `data/` in which the records of a kind stand. */
export const fileOfKind = {
  visit: 'visits.json',
  agreement: 'agreements.json',
  event: 'events.json',
  aid: 'aid.json',
  gas: 'gas.json',
  trade: 'trade.json',
  statement: 'statements.json',
} as const satisfies Record<Kind, FileName>;

/** The files whose entries are records. */
export const recordFiles = kinds.map((kind) => fileOfKind[kind]);

/** All records, kind by kind. */
export function recordsOf(parsed: RecordFiles): StoredRecord[] {
  return recordFiles.flatMap((name): readonly StoredRecord[] => parsed[name].entries);
}

/** "events.json" → "events.schema.json" */
export function schemaFileOf(name: FileName): string {
  return name.replace(/\.(geo)?json$/, '.schema.json');
}

/** The JSON Schema (2020-12) of one file, with the descriptions of its fields. */
export function jsonSchemaOf(name: FileName): object {
  return { title: name, ...z.toJSONSchema(files[name], { io: 'input' }) };
}

export const talkSchemaFile = 'story.schema.json';

/** The JSON Schema (2020-12) of a talk. */
export function talkJsonSchema(): object {
  return { title: 'A talk', ...z.toJSONSchema(talk, { io: 'input' }) };
}
