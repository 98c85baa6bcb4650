/** The talks of a reader as one text in the storage of the browser. A talk that cannot be read is left out, and said; the others are kept. */
import { parseTalk } from '@/record/parseTalk.ts';
import type { Problem } from '@/record/problem.ts';
import { limits } from '@/record/schema/story.ts';
import type { Talk } from '@/record/types.ts';
import type { Form, KeptStore } from '@/ui/keptStore.ts';
import { canBeRead } from './talkFile.ts';
import { freeName } from './text.ts';

/** The last that was begun stands first. */
export type Talks = readonly Talk[];
export type TalkStore = KeptStore<Talks, Problem>;

const format = 'own-talks';
const version = 1;
const readable = new WeakSet<Talk>();

export const talksForm: Form<Talks, Problem> = {
  name: format,
  empty: [],
  parse: (text) => {
    const entries = entriesIn(text);
    if (!entries) return { value: [], isWhole: false, problems: [] };
    const parsed = entries.map((entry, at) => parseTalk(entry, `talks.${at + 1}`));
    const problems = parsed.flatMap((one) => one.problems);
    return { value: added(parsed.flatMap(({ talk }) => talk ?? []))([]), isWhole: problems.length === 0, problems };
  },
  format: (talks) => JSON.stringify({ format, version, talks }),
  // while one is written the others are as they were: each is measured once
  fits: (talks) =>
    talks.length <= limits.talks &&
    talks.every((talk) => {
      if (!readable.has(talk) && canBeRead(talk)) readable.add(talk);
      return readable.has(talk);
    }),
};

function entriesIn(text: string): readonly unknown[] | undefined {
  try {
    const file = JSON.parse(text) as Partial<Record<string, unknown>> | null;
    return file?.['format'] === format && file['version'] === version && Array.isArray(file['talks']) ? file['talks'] : undefined;
  } catch {
    return undefined;
  }
}

/** In front, under an id of its own where that one is taken. */
export function added(others: Talks): (talks: Talks) => Talks {
  return (talks) => {
    const taken = new Set(talks.map(({ id }) => id));
    const own = others.map((talk) => {
      const id = freeName(talk.id, taken);
      taken.add(id);
      return id === talk.id ? talk : { ...talk, id };
    });
    return [...own, ...talks];
  };
}

export function removed(id: string): (talks: Talks) => Talks {
  return (talks) => (talks.some((talk) => talk.id === id) ? talks.filter((talk) => talk.id !== id) : talks);
}

/** Back where it was, as far as that place is still there; under its own id, unless that is there again. */
export function restored(talk: Talk, at: number): (talks: Talks) => Talks {
  return (talks) => (talks.some(({ id }) => id === talk.id) ? talks : talks.toSpliced(at, 0, talk));
}

export function edited(id: string, edit: (talk: Talk) => Talk): (talks: Talks) => Talks {
  return (talks) => {
    const talk = talks.find((one) => one.id === id);
    const next = talk && edit(talk);
    return next === talk || !next ? talks : talks.map((one) => (one === talk ? next : one));
  };
}
