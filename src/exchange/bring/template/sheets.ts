/** The sheets of a workbook after our template, one for each list of the record: made from the schema. */
import { files, type FileName } from '@/record/schema/files.ts';
import { kinds } from '@/record/words.ts';
import { fileOfKind } from '@/record/schema/files.ts';
import type { HeadList } from '@/record/large/headFiles.ts';
import { z } from 'zod';
import { type Field, fieldsOf, headingOf, listsOf, patternOf, type Schema } from './fields.ts';

export interface Sheet {
  /** Its name in a workbook; of CSV the name of the file. */
  readonly name: string;
  /** Where its rows belong in an edition; "dataset" has a row for each field, and no more. */
  readonly part: HeadList | 'records' | 'dataset';
  readonly fields: readonly Field[];
  /** By the pattern of their headings. */
  readonly byPattern: ReadonlyMap<string, Field>;
  /** Lists that each entry has, be they empty. */
  readonly lists: readonly (readonly string[])[];
  /** What is the same in each entry: its kind. */
  readonly fixed: Readonly<Record<string, unknown>>;
}

const featureNames = { leg: ['Route legs', 'legs'], node: ['Route points', 'nodes'], path: ['Route paths', 'paths'] } as const;

let made: readonly Sheet[] | undefined;

/** In the order in which a newcomer fills them in. */
export function sheetsOf(): readonly Sheet[] {
  return (made ??= makeSheets());
}

function makeSheets(): readonly Sheet[] {
  const schema = (name: FileName) => z.toJSONSchema(files[name], { io: 'input' }) as Schema;
  const entry = (name: FileName) => schema(name).properties!['entries']!.items!;
  const title = (name: string) => name[0]!.toUpperCase() + name.slice(1).replace('.json', '');
  const sectors = schema('sectors.json').properties!;
  const features = (schema('gas-route.geojson').properties!['features']!.items!.anyOf ?? []).map((feature) => {
    const kind = feature.properties!['properties']!.properties!['feature']!.const as keyof typeof featureNames;
    const geometry = feature.properties!['geometry']!.properties!['type']!.const;
    const fixed = { type: 'Feature', geometry: { type: geometry }, properties: { feature: kind } };
    return sheet(featureNames[kind][0], featureNames[kind][1], feature, fixed);
  });
  return [
    sheet('Dataset', 'dataset', schema('dataset.json'), {}),
    ...(['families', 'sectors'] as const).map((name) => sheet(title(name), name, sectors[name]!.items!, {})),
    ...(['sources', 'actors', 'places'] as const).map((name) => sheet(title(name), name, entry(`${name}.json`), {})),
    ...kinds.map((kind) => sheet(title(fileOfKind[kind]), 'records', entry(fileOfKind[kind]), { kind })),
    ...features,
    sheet('Changes', 'changes', entry('changes.json'), {}),
  ];
}

function sheet(name: string, part: Sheet['part'], schema: Schema, fixed: Sheet['fixed']): Sheet {
  const fields = fieldsOf(schema);
  const byPattern = new Map(fields.map((field) => [patternOf(headingOf(field.path)).pattern, field]));
  for (const field of fields) {
    // "sector" is "sectors", and "source" that of the first citation, where nothing else is called so
    const [own = '', ...inside] = field.path;
    const short = inside.length === 0 ? own.replace(/s$/, '').toLowerCase() : own === 'citations' && inside.length === 2 ? inside[1]! : '';
    if (short !== '' && !byPattern.has(short)) byPattern.set(short, field);
  }
  return { name, part, fields, fixed, lists: listsOf(schema), byPattern };
}
