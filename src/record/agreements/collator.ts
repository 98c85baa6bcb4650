const made = new Map<string, Intl.Collator>();

/** Compares words of a language (BCP 47), numbers in them by their value. Making one takes as long as a thousand comparisons. */
export function collatorOf(language: string): Intl.Collator {
  const known = made.get(language) ?? new Intl.Collator(language, { numeric: true });
  made.set(language, known);
  return known;
}
