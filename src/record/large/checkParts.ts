/** The check of a large file, part by part: what it holds beside the records at once, the records by the thousand, so that no more of them are held. */
import { z } from 'zod';
import { checkDataset } from '../check/dataset.ts';
import { checkIds } from '../check/ids.ts';
import { checkRecords } from '../check/records.ts';
import { checkReferences, type RegisterIds, registersOf } from '../check/references.ts';
import { checkRoute } from '../check/route.ts';
import { type Problem, problemsOf } from '../problem.ts';
import { fileOfKind, type FileName, files } from '../schema/files.ts';
import { anyRecord } from '../schema/records.ts';
import type { StoredRecord } from '../types.ts';
import { kinds } from '../words.ts';
import type { LargeData } from './data.ts';

// no code is made from strings: a strict Content-Security-Policy forbids it, and the schema works without
z.config({ jitless: true });

/** The files of `data/` that are no records, out of what one file holds of them. */
function filesOf({
  dataset,
  families,
  sectors,
  sources,
  actors,
  places,
  changes,
  legs,
  nodes,
  paths,
  personsPerFamily,
}: LargeData['head']) {
  return {
    'dataset.json': { ...dataset, ...(personsPerFamily && { personsPerFamily }) },
    'sectors.json': { families, sectors },
    'sources.json': { entries: sources },
    'actors.json': { entries: actors },
    'places.json': { entries: places },
    'changes.json': { entries: changes },
    'gas-route.geojson': { type: 'FeatureCollection', features: [...(legs ?? []), ...(nodes ?? []), ...(paths ?? [])] },
  };
}

/** Every id will do: ties between records are looked up when all of them are known. */
const any: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

export class PartChecker {
  readonly #files: ReturnType<typeof filesOf>;
  readonly #registers: RegisterIds;
  readonly problems: Problem[] = [];

  /** Checks what stands beside the records. */
  constructor(head: LargeData['head']) {
    this.#files = filesOf(head);
    this.#registers = { ...registersOf(this.#files), record: any };
    for (const [name, content] of Object.entries(this.#files)) {
      const result = files[name as FileName].safeParse(content);
      if (!result.success) this.problems.push(...problemsOf(name, content, result.error.issues));
    }
    const { problems } = this;
    problems.push(
      ...checkIds(this.#files),
      ...checkReferences(this.#files, this.#registers),
      ...checkDataset(this.#files),
      ...checkRoute(this.#files, any),
    );
  }

  /** The records as the schema reads them; undefined where one has a fault, which is noted. `first` is the place of the first in the file. */
  check(records: readonly unknown[], first: number): readonly StoredRecord[] | undefined {
    const before = this.problems.length;
    const read = records.flatMap((record, at): StoredRecord[] => {
      const result = anyRecord.safeParse(record);
      if (result.success) return [result.data];
      this.problems.push(
        ...problemsOf(
          'records',
          { entries: [record] },
          result.error.issues.map((issue) => ({ ...issue, path: ['entries', 0, ...issue.path] })),
        ).map((one) => placed(one, first + at)),
      );
      return [];
    });
    const raw = Object.fromEntries(kinds.map((kind) => [fileOfKind[kind], { entries: read.filter((record) => record.kind === kind) }]));
    this.problems.push(...checkReferences(raw, this.#registers), ...checkIds(raw), ...checkRecords({ ...raw, ...this.#forRecords() }));
    return this.problems.length === before ? read : undefined;
  }

  /** What the check of records looks into. */
  #forRecords() {
    const { 'dataset.json': dataset, 'actors.json': actors, 'sources.json': sources } = this.#files;
    return { 'dataset.json': dataset, 'actors.json': actors, 'sources.json': sources };
  }
}

/** The problem at the place that the record has in the file. */
function placed(problem: Problem, place: number): Problem {
  return { ...problem, path: [place, ...problem.path.slice(2)] };
}
