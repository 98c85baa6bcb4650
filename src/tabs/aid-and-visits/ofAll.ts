/** What no filter changes is worked out once for a list, whatever is drawn anew. */
const known = new WeakMap<readonly unknown[], Map<string, unknown>>();

/** `key` tells one thing that is worked out of the list from another, with all that it depends on. */
export function ofAll<Value>(list: readonly unknown[], key: string, make: () => Value): Value {
  const values = known.get(list) ?? new Map<string, unknown>();
  known.set(list, values);
  if (!values.has(key)) values.set(key, make());
  return values.get(key) as Value;
}
