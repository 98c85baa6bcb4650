/** What is said of files of others: calm, whole, and with what it is about. */
import { describe, expect, it } from 'vitest';
import { foreignFindings } from '@/i18n/en/foreign.ts';

describe.each(Object.entries(foreignFindings))('%s', (_, sentence) => {
  const asked = new Set<string>();
  const values = new Proxy({}, { get: (_target, name) => (asked.add(String(name)), `‹${String(name)}›`) });
  const text = (sentence as (values: object) => string)(values);

  it('is one sentence that says all it is given, and raises no voice', () => {
    for (const name of asked) expect(text).toContain(`‹${name}›`);
    expect(text).toMatch(/^["‹A-Z]/);
    expect(text).not.toMatch(/!|\.$|undefined|please|sorry|invalid/i);
  });
});
