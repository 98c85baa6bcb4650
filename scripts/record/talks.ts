/** The talks that ship, read from `data/stories` and held against their schema. Whether the record knows what they show is checked in checkTalks.ts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseTalkText } from '../../src/record/parseTalk.ts';
import type { Talk } from '../../src/record/types.ts';

export interface ReadTalks {
  readonly talks: readonly Talk[];
  /** What is wrong, a line each. */
  readonly faults: readonly string[];
}

/** The file names of the talks, in their order. */
export function talkFiles(folder: string): string[] {
  const home = `${folder}/stories`;
  return existsSync(home) ? readdirSync(home).filter((file) => file.endsWith('.json')).toSorted().map((file) => `stories/${file}`) : []; // oxfmt-ignore
}

export function readTalks(folder: string): ReadTalks {
  const talks: Talk[] = [];
  const faults: string[] = [];
  for (const name of talkFiles(folder)) {
    const file = `${folder}/${name}`;
    const { talk, problems } = parseTalkText(readFileSync(file, 'utf8'), file);
    faults.push(...problems.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`));
    if (!talk) continue;
    talks.push(talk);
    if (`stories/${talk.id}.json` !== name) faults.push(`${file}: id: "${talk.id}" is not the name of its file: make them the same`);
  }
  return { talks, faults };
}
