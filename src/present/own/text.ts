/** Texts as a talk keeps them: never empty where something must stand, never longer than can be read again. */

/** A sentence on one line, without space around it; `instead` where nothing can be seen of it. */
export function sentence(text: string, most: number, instead: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return cut(/[^\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u.test(line) ? line : instead, most).trim();
}

/** The text without what is too much for a length (UTF-16 units, as fields and the schema count), never ending in half a character. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** The name, or "name-2", "name-3"… where it is taken. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  return free;
}
