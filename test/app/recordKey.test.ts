/** The name of a brought record is one that an address can carry: else the dashboard would say that it does not understand its own link. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordKey } from '@/app/opened/recordKey.ts';
import { formatAddress, parseAddress } from '@/view/address.ts';
import { defaultView } from '@/view/view.ts';

const letter = fc.constantFrom('a', 'Z', '7', '-', '.', ' ', '/', 'é', 'ß', 'ﷺ', 'ع', '😀', '\u0000', '\ud800');
const bytes = new TextEncoder().encode('{}');

it.each([
  ['relations.csv', 'relations-csv-44136fa3'],
  [`${'of-two-countries-'.repeat(8)}.csv`, 'of-two-countries-of-two-countries-of-two-44136fa3'],
  ['العلاقات', 'record-44136fa3'],
])('%s is called %s', async (name, key) => expect(await recordKey(name, bytes)).toBe(key));

it('is read back from the address, whatever the file is called', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: letter, maxLength: 80 }), async (name) => {
      const data = await recordKey(name, bytes);
      expect(parseAddress(formatAddress({ ...defaultView, data })).view.data).toBe(data);
    }),
  );
});
