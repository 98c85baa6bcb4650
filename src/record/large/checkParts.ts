/** The check of a large file, part by part: what stands beside the records at once, the records by the thousand, so that no more of them are held. */
import { z } from 'zod';
import { checkIds } from '../check/ids.ts';
import { checkRecords } from '../check/records.ts';
import { checkReferences, type RegisterIds, registersOf } from '../check/references.ts';
import { entryAt, type Problem, problemsOf } from '../problem.ts';
import { fileOfKind } from '../schema/files.ts';
import { anyRecord } from '../schema/records.ts';
import type { StoredRecord } from '../types.ts';
import { kinds } from '../words.ts';
import type { LargeData } from './data.ts';
import { filesOf } from './headFiles.ts';

// no code is made from strings: a strict Content-Security-Policy forbids it, and the schema works without
z.config({ jitless: true });

/** Every id will do: ties between records are looked up when all of them are known. */
export const anyId: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

export class PartChecker {
  readonly #files: ReturnType<typeof filesOf>;
  readonly #registers: RegisterIds;
  readonly problems: Problem[] = [];

  /** `head` has passed its own check. */
  constructor(head: LargeData['head']) {
    this.#files = filesOf(head);
    this.#registers = { ...registersOf(this.#files), record: anyId };
  }

  /** Each record as the schema reads it; undefined where it has a fault, which is noted. `first` is the place of the first in the file. */
  check(records: readonly unknown[], first: number): readonly (StoredRecord | undefined)[] {
    const sound: (StoredRecord | undefined)[] = records.map((record, at) => {
      const result = anyRecord.safeParse(record);
      if (result.success) return result.data;
      const issues = result.error.issues.map((issue) => ({ ...issue, path: ['entries', 0, ...issue.path] }));
      for (const problem of problemsOf('records', { entries: [record] }, issues)) this.problems.push(placed(problem, first + at));
      return undefined;
    });
    const places = new Map<string, number[]>(kinds.map((kind) => [fileOfKind[kind], []]));
    sound.forEach((record, at) => record && places.get(fileOfKind[record.kind])?.push(at));
    const raw = Object.fromEntries(Array.from(places, ([file, own]) => [file, { entries: own.map((at) => sound[at]) }]));
    const found = [...checkReferences(raw, this.#registers), ...checkIds(raw), ...checkRecords({ ...raw, ...this.#forRecords() })];
    for (const problem of found) {
      const at = places.get(problem.file)?.[Number(problem.path[1])];
      if (at === undefined) continue; // of what stands beside the records, which has been checked
      this.problems.push(
        placed({ ...problem, file: 'records', entry: problem.entry ?? entryAt(raw[problem.file], problem.path) }, first + at),
      );
      if (!problem.doubt) sound[at] = undefined;
    }
    return sound;
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
