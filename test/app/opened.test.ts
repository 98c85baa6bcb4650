/** A record out of a file, with a worker that answers as the test says. */
import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { openedQuery } from '@/app/opened/open.ts';
import { voicesKey } from '@/app/useRecord.ts';
import { openLarge } from '@/record/large/open.ts';
import type { Report } from '@/exchange/bring/report.ts';
import { openedWords } from '@/i18n/en/opened.ts';
import { rowsSeenBy } from '@/record/large/seen.ts';
import type { Voices } from '@/view/shown.ts';
import { makeRecords } from '../../scripts/made/made.ts';
import { dataOf } from '../support/readFile.ts';

const data = dataOf(makeRecords({ records: 20, seed: 3 }));
const report: Report = {
  name: 'made',
  files: ['made.json'],
  formats: ['edition'],
  records: { all: 20, shown: 20, waiting: 0 },
  beside: { all: 0, shown: 0, waiting: 0 },
  sums: [],
  groups: [],
};

/** Opens it, with a worker that gives these rows to whoever asks how others see it; resolves to the way to see it. */
async function openWith(rows: unknown): Promise<(by: string) => ReturnType<Voices['see']>> {
  class Answering extends EventTarget {
    postMessage({ name, number }: { name: string; number: number }) {
      const value = name === 'open' ? { data, report } : rows;
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: { number, value } })));
    }
  }
  vi.stubGlobal('Worker', Answering);
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
  const client = new QueryClient();
  expect(await client.fetchQuery(openedQuery('made.json', openedWords.opened.completion))).toMatchObject({ data, report });
  return (by) => client.getQueryData<Voices>(voicesKey)!.see(by);
}

afterEach(() => void vi.unstubAllGlobals());

it('sees the record as others do when the worker has said what they see', async () => {
  const [voice] = [...data.speaks.keys()];
  const see = await openWith(rowsSeenBy(voice!, openLarge(data)));
  expect(see(voice!)).toBeUndefined();
  await vi.waitFor(() => expect(see(voice!)).toHaveProperty('facts'));
});

it('says so when what the worker gives cannot be read: else the view would wait for ever', async () => {
  const see = await openWith({});
  expect(see('arland')).toBeUndefined();
  await vi.waitFor(() => expect(see('arland')).toBeInstanceOf(Error));
});
