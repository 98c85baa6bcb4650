import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan, textOf } from '@/record/large/scan.ts';

const encoder = new TextEncoder();
/** What a text holds, by the parts that are found in it; or the fault. */
function read(text: string) {
  const bytes = encoder.encode(text);
  const scanned = scan(bytes, 'records');
  if (typeof scanned === 'string') return scanned;
  const { fields, items } = scanned;
  return {
    fields: Object.fromEntries(Array.from(fields, ([name, span]) => [name, JSON.parse(textOf(bytes, span)) as unknown])),
    records: Array.from(
      { length: items.length / 2 },
      (_, at) => JSON.parse(textOf(bytes, { from: items[2 * at]!, to: items[2 * at + 1]! })) as unknown,
    ),
  };
}

describe('the parts of a file', () => {
  it('are the fields of its object and the items of its list, wherever the list stands', () => {
    expect(read('{"a": 1, "records": [{"id": "x"}, {"id": "y"}], "b": {"records": [3]}}')).toEqual({
      fields: { a: 1, b: { records: [3] } },
      records: [{ id: 'x' }, { id: 'y' }],
    });
    expect(read('\ufeff{"records":[],"a":"}"}')).toEqual({ fields: { a: '}' }, records: [] });
  });

  it('are found whatever is written in texts: brackets, quotes, backslashes, other scripts', () => {
    const json = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.dictionary(fc.string().filter((name) => !/["\\\p{C}]|^records$|__proto__/u.test(name)), json), fc.array(json), fc.nat(2), (fields, records, indent) => {
        const text = JSON.stringify({ ...fields, records }, null, indent);
        expect(read(text)).toEqual(JSON.parse(JSON.stringify({ fields, records })));
      }),
    );
  }); // oxfmt-ignore

  it('say where a file breaks off, and never run on', () => {
    expect(read('[1]')).toContain('does not begin with "{"');
    expect(read('{"records": [{"id": 1}, {"id"')).toContain('breaks off');
    expect(read('{"records": [1 2]')).toContain('breaks off');
    expect(read('{"a" 1}')).toContain('":"');
    fc.assert(fc.property(fc.string(), (text) => void scan(encoder.encode(`{"records": [${text}`), 'records')));
  });
});
