/** The alphabetical order of a language. */

/** Compares two texts as an `Intl.Collator` does. */
export interface Collator {
  readonly compare: (one: string, other: string) => number;
}

const made = new Map<string, Collator>();

/** For words of a language (BCP 47), numbers in them by their value. Making one takes as long as a thousand comparisons. */
export function collatorOf(language: string, options: Intl.CollatorOptions = {}): Collator {
  const key = `${language} ${options.ignorePunctuation === true}`;
  const known = made.get(key) ?? make(language, { numeric: true, ...options });
  made.set(key, known);
  return known;
}

function make(language: string, options: Intl.CollatorOptions): Collator {
  if (!language.startsWith('az')) return new Intl.Collator(language, options);
  // Chromium has no order for Azerbaijani. It is that of Turkish, with X behind H and Q behind K
  const { compare } = new Intl.Collator('tr', options);
  return { compare: (one, other) => compare(asTurkish(one), asTurkish(other)) };
}

const letters: Readonly<Record<string, string>> = { x: 'hzz', X: 'Hzz', q: 'kzz', Q: 'Kzz' };

function asTurkish(text: string): string {
  return text.replaceAll(/[xq]/gi, (letter) => letters[letter] ?? letter);
}
