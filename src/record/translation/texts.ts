/** Which texts of the record are translated, and where each stands: one walk for the build, the check and those who translate. */

/**
 * The fields whose texts are sentences or names of ours. Works keep their titles, publishers and notes in their own language; what a citation
 * notes beside them is not translated yet.
 */
const fields = new Set([
  'title', 'subtitle', 'summary', 'description', 'name', 'short', 'office', 'label', 'of', 'goods', 'beneficiaries', 'named', 'role',
  'note', 'notes', 'traceNote', 'capacityNote', 'diameterNote', 'disputed', 'dateInferred', 'textSought', 'outlineOf',
  'disclaimer', 'choice', 'method', 'notFound', 'reportErrors', 'licence', 'text', 'guess', 'value', 'beyond',
]); // oxfmt-ignore

/** What is left as it is, with all that stands in it. */
const untouched = new Set(['citations', 'variants', 'edition', 'changes']);

/** True for what is read as a word, and not as an id, a date or a figure. */
const isText = (text: string) => /\p{L}{2}/u.test(text) && !/^[\d-]+[~?%]?(\/[\d-]*[~?%]?)?$/.test(text);

/** The same value with each text in the place of another; `to` returns a text itself where it has no other. */
export function withTexts<Value>(value: Value, to: (text: string) => string, field = ''): Value {
  if (typeof value === 'string') return (fields.has(field) && isText(value) ? to(value) : value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => withTexts(item, to, field)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, untouched.has(key) ? item : withTexts(item, to, key)]),
  ) as Value;
}

/** All texts of a value that are translated, each once, in their order. */
export function textsIn(value: unknown): string[] {
  const found = new Set<string>();
  withTexts(value, (text) => {
    found.add(text);
    return text;
  });
  return [...found];
}
