/** What is wrong with a talk, for somebody who gives talks and edits no data: where it is, and what it comes to. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Problem } from '@/record/problem.ts';
import { limits } from '@/record/schema/story.ts';

/** "Scene 3 has no title." `record/problem.ts` says the same for editors of data, by keys and types. */
export function problemInWords({ path, message }: Problem, m: Messages): string {
  const words = m.talks.problem;
  const [list, at, ...inside] = path;
  if (list === undefined) return message.startsWith('is larger') ? words.large : unknownIn(words.whole, message, m) || words.noTalk;
  const isScene = list === 'scenes' && typeof at === 'number';
  const where = isScene ? words.scene(at + 1) : words.whole;
  const name = (isScene ? inside : path).findLast((key) => typeof key === 'string');
  if (name === undefined) return unknownIn(where, message, m) || words.wrong(where, words.itself, '');
  const field = words.fields[name as keyof typeof words.fields] ?? m.talks.quoted(name);
  const unknown = unknownIn(where, message, m);
  if (unknown) return unknown;
  if (/\bis (missing|empty)\b/.test(message)) return words.missing(where, field);
  if (message.includes('is taken already')) return words.doubled(where);
  const remedy = words.remedies[name as keyof typeof words.remedies];
  return words.wrong(where, field, remedy?.(limits) ?? '');
}

/** 'has "a", "b", which is no field here: …' */
function unknownIn(where: string, message: string, m: Messages): string {
  if (!message.includes('is no field here')) return '';
  const names = [...message.matchAll(/"([^"]+)"/g)].map(([, name = '']) => m.talks.quoted(name));
  return m.talks.problem.unknown(where, names.join(', '));
}
