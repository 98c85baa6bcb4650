/** The opened record beside another edition, as a reader sees it. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import index from 'virtual:record/index';
import rest from 'virtual:record/rest';
import { CompareDialog } from '@/app/opened/CompareDialog.tsx';
import type { OpenedRecord } from '@/app/opened/open.ts';
import { rooms } from '@/i18n/en/rooms.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { type EditionFile, editionFileOf } from '@/record/editions.ts';
import { makeRecords } from '../../scripts/made/made.ts';
import { dataOf } from '../support/readFile.ts';

/** Each stands for itself: nothing in it names what an edition leaves out. */
const made = { ...makeRecords({ records: 40, seed: 4 }), paths: [] };
const [first, second, third] = made.records.map((record) => ({ ...record, related: [] }));
const older: EditionFile = { ...made, records: [first!, { ...second!, title: 'What it was called' }] };
const newer: EditionFile = { ...made, records: [second!, third!] };

const blobs: Blob[] = [];
const running = new Set<EventTarget>();

/** Reads what is no JSON as a file of which nothing can be shown; "slow.json" never ends. */
class ReadingWorker extends EventTarget {
  constructor() {
    super();
    running.add(this);
  }
  postMessage({ number, about }: { number: number; about: { source: { files: { name: string; bytes: Uint8Array }[] } } }) {
    const [file] = about.source.files;
    if (file!.name === 'slow.json') return;
    const text = new TextDecoder().decode(file!.bytes);
    const data = text.startsWith('{') ? dataOf(JSON.parse(text)) : undefined;
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: { number, value: { data } } })));
  }
  terminate() {
    running.delete(this);
  }
}

beforeEach(() => {
  running.clear();
  blobs.length = 0;
  vi.stubGlobal('Worker', ReadingWorker);
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return 'blob:file';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function renderDialog(edition: EditionFile) {
  const opened = { name: 'newer.json', data: dataOf(edition) } as OpenedRecord;
  const client = new QueryClient();
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <RoomMessagesProvider messages={rooms}>
        <CompareDialog opened={opened} name="newer-1" onClose={() => {}} />
      </RoomMessagesProvider>
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), client, unmount };
}

const choose = (user: ReturnType<typeof userEvent.setup>, name: string, content: unknown) =>
  user.upload(document.querySelector('input')!, new File([typeof content === 'string' ? content : JSON.stringify(content)], name));

it('says what came, what went and what says something else, in sums that add up to both', async () => {
  const { user } = renderDialog(newer);
  await choose(user, 'older.json', older);
  expect(
    await screen.findByText(/^From older.json \(2 records\) to newer.json \(2 records\): 1 added, 1 removed, 1 changed, 0 as they were/),
  ).toBeVisible();
  const rows = within(screen.getByRole('table', { name: 'Each change' })).getAllByRole('row');
  const changed = rows.find((row) => row.textContent?.includes('Changed: Records'))!;
  expect(changed).toHaveTextContent(`title: What it was called → ${second!.title}`);
  expect(rows.filter((row) => /(Added|Removed): Records/.test(row.textContent ?? ''))).toHaveLength(2);
});

it('saves each field of each change as a row', async () => {
  const { user } = renderDialog(newer);
  await choose(user, 'older.json', older);
  await user.click(await screen.findByRole('button', { name: 'Save the comparison (CSV)' }));
  const text = await blobs[0]!.text();
  expect(text).toContain(`Changed,Records,${second!.id},`);
  expect(text).toContain(',title,What it was called,');
});

it('says so where both say the same, and where nothing of the other can be read', async () => {
  const { user } = renderDialog(newer);
  await choose(user, 'copy.json', newer);
  expect(await screen.findByText('They say the same.')).toBeVisible();
  await choose(user, 'other.json', 'no record');
  expect(await screen.findByRole('alert')).toHaveTextContent('Nothing of other.json can be compared');
  expect(screen.queryByText('They say the same.')).toBeNull();
});

it('gives up a file that is being read when the reader says so, when another is chosen, and when the dialog goes', async () => {
  const { user, unmount } = renderDialog(newer);
  await choose(user, 'slow.json', newer);
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(screen.queryByText('Reading slow.json …')).toBeNull();
  expect(running.size).toBe(0);
  await choose(user, 'slow.json', newer);
  await screen.findByText('Reading slow.json …');
  await choose(user, 'copy.json', newer);
  expect(await screen.findByText('They say the same.')).toBeVisible();
  await choose(user, 'slow.json', newer);
  await screen.findByText('Reading slow.json …');
  expect(running.size).toBe(1);
  unmount();
  expect(running.size).toBe(0);
});

it('offers the record of the dashboard where they have records in common, and not where they have none', async () => {
  const own = editionFileOf({ index, rest });
  const { user, unmount } = renderDialog({ ...own, records: own.records.map((record, at) => (at === 0 ? { ...record, title: 'Corrected' } : record)) }); // oxfmt-ignore
  await user.click(await screen.findByRole('button', { name: /the record of this dashboard/ }));
  expect(await screen.findByText(/0 added, 0 removed, 1 changed/)).toBeVisible();
  unmount();
  const { client } = renderDialog(newer);
  await waitFor(() => expect(client.getQueryData(['built-in'])).toBeDefined());
  expect(screen.queryByRole('button', { name: /the record of this dashboard/ })).toBeNull();
});
