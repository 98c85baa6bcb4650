/** What becomes of a file that may hold a talk. It is hostile until it is parsed; what is only odd is read, and said. */
import { parseTalkText } from '@/record/parseTalk.ts';
import type { Problem } from '@/record/problem.ts';
import type { Talk } from '@/record/types.ts';
import { parseAddress } from '@/view/address.ts';
import { formatTalk } from '../own/talkFile.ts';
import { freeName } from '../own/text.ts';

/** Of a scene, by its number from 1: parts of its address that say nothing here, or ids of records that this edition does not hold. */
export type Oddity =
  | { readonly scene: number; readonly ignored: readonly string[] }
  | { readonly scene: number; readonly unknown: readonly string[] };

export type Imported =
  | { readonly outcome: 'wrong'; readonly problems: readonly Problem[] }
  /** The same talk is there, word for word. */
  | { readonly outcome: 'known'; readonly talk: Talk }
  | { readonly outcome: 'new'; readonly talk: Talk; readonly isRenamed: boolean; readonly oddities: readonly Oddity[] };

/** `own` are the reader's talks, `taken` the ids of all. */
export function importTalk(
  text: string,
  file: string,
  own: readonly Talk[],
  taken: ReadonlySet<string>,
  knows: (record: string) => boolean,
): Imported {
  const { talk, problems } = parseTalkText(text, file);
  if (!talk) return { outcome: 'wrong', problems };
  if (own.some((one) => formatTalk(one) === formatTalk(talk))) return { outcome: 'known', talk };
  const id = freeName(talk.id, taken);
  return {
    outcome: 'new',
    talk: id === talk.id ? talk : { ...talk, id },
    isRenamed: id !== talk.id,
    oddities: talk.scenes.flatMap((scene, at) => {
      const { ignored } = parseAddress(scene.view);
      const unknown = [...new Set(scene.points.flatMap(({ records }) => records))].filter((record) => !knows(record));
      return [...(ignored.length > 0 ? [{ scene: at + 1, ignored }] : []), ...(unknown.length > 0 ? [{ scene: at + 1, unknown }] : [])];
    }),
  };
}
