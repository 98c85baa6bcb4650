/** The one door for data: unknown JSON becomes a trusted record, or problems that name place and remedy. Loads the schema, so import it lazily in the app. */
import { z } from 'zod';
import { checkWhole } from './check/check.ts';
import { fileNames, files } from './schema/files.ts';
import { type Problem, problemsOf } from './problem.ts';
import type { RecordFiles } from './types.ts';

// no code is made from strings: a strict Content-Security-Policy forbids it, and the schema works without
z.config({ jitless: true });

export type Parsed = { readonly ok: true; readonly files: RecordFiles } | { readonly ok: false; readonly problems: Problem[] };

/** Checks every file and every reference between them; all problems at once. */
export function parseRecord(raw: Readonly<Partial<Record<string, unknown>>>): Parsed {
  const problems: Problem[] = [];
  const parsed: Partial<Record<string, unknown>> = {};
  for (const name of fileNames) {
    if (!(name in raw)) {
      problems.push({
        file: name,
        path: [],
        entry: undefined,
        message: 'is missing: a record needs all of its files; an empty list is {"entries": []}',
      });
      continue;
    }
    const result = files[name].safeParse(raw[name]);
    if (result.success) parsed[name] = result.data;
    else problems.push(...problemsOf(name, raw[name], result.error.issues));
  }
  // references are checked even when a field is wrong: an editor wants the whole list at once
  problems.push(...checkWhole(raw));
  return problems.length === 0 ? { ok: true, files: parsed as RecordFiles } : { ok: false, problems };
}
