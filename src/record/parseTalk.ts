/** The door for talks: any text becomes a talk, or problems that name place and remedy. Loads the schema, so import it lazily in the app. */
import { z } from 'zod';
import { type Problem, problemsOf } from './problem.ts';
import { limits, talk } from './schema/story.ts';
import type { Talk } from './types.ts';

// no code is made from strings: a strict Content-Security-Policy forbids it, and the schema works without
z.config({ jitless: true });

export type ParsedTalk =
  | { readonly talk: Talk; readonly problems: readonly [] }
  | { readonly talk: undefined; readonly problems: readonly Problem[] };

/** Reads what JSON.parse gave, or anything else. `file` names it in problems. */
export function parseTalk(json: unknown, file: string): ParsedTalk {
  const parsed = talk.safeParse(json);
  if (!parsed.success) return { talk: undefined, problems: problemsOf(file, json, parsed.error.issues) };
  const problems = doubled(parsed.data, file);
  return problems.length > 0 ? { talk: undefined, problems } : { talk: parsed.data, problems: [] };
}

/** Reads any text at all. */
export function parseTalkText(text: string, file: string): ParsedTalk {
  const fault = (message: string): ParsedTalk => ({ talk: undefined, problems: [{ file, path: [], entry: undefined, message }] });
  if (new TextEncoder().encode(text).length > limits.bytes)
    return fault(`is larger than ${limits.bytes / 1_000_000} MB: a talk holds words and addresses only`);
  try {
    return parseTalk(JSON.parse(text.replace(/^\uFEFF/, '')), file);
  } catch {
    return fault('is no JSON: choose a file that was saved as a talk');
  }
}

function doubled({ scenes }: Talk, file: string): Problem[] {
  const seen = new Set<string>();
  return scenes.flatMap(({ id }, at) => {
    const isDouble = seen.has(id);
    seen.add(id);
    return isDouble
      ? [
          {
            file,
            path: ['scenes', at, 'id'],
            entry: id,
            message: `"${id}" is taken already: ids of scenes are unique, give this one another`,
          },
        ]
      : [];
  });
}
