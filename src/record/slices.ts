/** Long work that can pause: a generator that yields wherever it may, and returns what it has worked out. */
export type Sliced<Value> = Generator<void, Value, void>;

/** The result, worked out at once: for files and tests. */
export function atOnce<Value>(work: Sliced<Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Yields behind every so many items. */
export function* paused<Item>(items: Iterable<Item>, each: number, visit: (item: Item) => void): Sliced<void> {
  let left = each;
  for (const item of items) {
    visit(item);
    left -= 1;
    if (left > 0) continue;
    left = each;
    yield;
  }
}
