/** Printing before all has been drawn: nothing can be waited for then, and whoever waits is told to make do with what is there. */

const waiting = new Set<() => void>();

/** Calls back whenever there is no time left; the function that is returned takes it back. */
export function onHurry(act: () => void): () => void {
  waiting.add(act);
  return () => waiting.delete(act);
}

export function hurry(): void {
  for (const act of waiting) act();
}
