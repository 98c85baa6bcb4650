/** A talk as a file: what Export writes, `parseTalkText` reads, and the other way round. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import { limits, scene as sceneShape, talk as talkShape } from '@/record/schema/story.ts';
import type { Scene, Talk } from '@/record/types.ts';
import { cut, freeName } from './text.ts';

/** The fields in the order of the schema, whatever was written first: the same talk is the same text. */
const fields = [talkShape, sceneShape, sceneShape.shape.points.element].flatMap(({ shape }) => Object.keys(shape));

export function formatTalk(talk: Talk): string {
  return `${JSON.stringify(talk, fields, 2)}\n`;
}

/** False for a talk whose file could not be read again. */
export function canBeRead(talk: Talk): boolean {
  return new TextEncoder().encode(formatTalk(talk)).length <= limits.bytes;
}

/** A talk that begins here, with one scene, in the language and from the edition of its author; `taken` are the ids of others. */
export function begunTalk(scene: Omit<Scene, 'id'>, taken: readonly Talk[], { dataset }: Facts, m: Messages): Talk {
  const language = new Intl.Locale(m.tag).language;
  const id = freshId(new Set(taken.map((talk) => talk.id)));
  const start = { version: 1, id, title: m.talks.newTitle, description: '', language, edition: dataset.edition.version } as const;
  return { ...start, scenes: [{ ...scene, id: 'scene-1' }] };
}

/** Another talk with the same scenes, for others to change: under an id and a title of its own. */
export function copyOf({ $schema: _, ...talk }: Talk, id: string, title: string): Talk {
  return { ...talk, id, title: cut(title, limits.title).trim() };
}

/** "talk-k3f9q2": an id that no other machine has given, so that a link never opens somebody else's talk. */
export function freshId(taken: ReadonlySet<string>): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');
  return freeName(`talk-${letters}`, taken);
}
