/** Makes another language of one: each of its texts, and each that its functions return, rewritten. */

/** What the program reads, and what loads words by itself. */
const read = new Set(['tag', 'direction', 'timeDirection', 'loadRooms', 'loadFindings']);

/** The same words with each text in the place of another; keys in `kept` stay as they are. */
export function mapTexts<Words>(words: Words, to: (text: string) => string, kept: ReadonlySet<string> = read): Words {
  if (typeof words === 'string') return to(words) as Words;
  if (typeof words === 'function') return ((...values: unknown[]) => mapTexts(Reflect.apply(words, undefined, values), to, kept)) as Words;
  if (Array.isArray(words)) return words.map((word: unknown) => mapTexts(word, to, kept)) as Words;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, kept.has(key) ? word : mapTexts(word, to, kept)])) as Words;
}
