/** Writing a talk as its author meets it, by role and name. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lent } from '@/app/lent.tsx';
import { useSelection } from '@/app/useSelection.ts';
import { rooms } from '@/i18n/en/rooms.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { talksForm } from '@/present/own/keptTalks.ts';
import { Writing } from '@/present/writing/Writing.tsx';
import { event, makeRecord } from '../support/makeRecord.ts';
import { makeTalk } from './support/talks.ts';

const record = makeRecord([event('a', '2005'), event('b', '2006')]);
const key = 'own-talks:/';
const kept = () => talksForm.parse(window.localStorage.getItem(key) ?? '').value[0]!;

beforeEach(() => {
  window.localStorage.clear();
  window.localStorage.setItem(key, talksForm.format([makeTalk('t', ['first', 'second'])]));
});
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
  window.localStorage.clear();
});

/** The desk at an address, without the dashboard above it. */
function Page() {
  const shown = useSelection(record.facts, record.whole);
  return <Writing shown={shown} lent={{ ...lent, loadTalks: async () => [] }} />;
}

const show = (address: string) =>
  act(() => {
    window.history.pushState(null, '', `/${address}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  });

async function open(address: string) {
  window.history.replaceState(null, '', `/${address}`);
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <RoomMessagesProvider messages={rooms}>
        <Suspense>
          <Page />
        </Suspense>
      </RoomMessagesProvider>
    </QueryClientProvider>,
  );
  const user = userEvent.setup();
  const desk = await screen.findByRole('region', { name: 'Writing “Talk t”' });
  const button = (name: string) => within(desk).getByRole('button', { name });
  const field = (name: RegExp | string) => within(desk).getByRole<HTMLInputElement>('textbox', { name });
  if (within(desk).queryByRole('button', { name: 'Open the desk' })) await user.click(button('Open the desk'));
  return { user, desk, button, field };
}

describe('the desk', () => {
  it('keeps every letter, never nothing for a title, and says when a view is not that of its scene', async () => {
    const { user, desk, button, field } = await open('?talk=t&scene=2&as=writing');
    await user.clear(field(/^Title: /));
    expect(kept().scenes[1]?.title).toBe('Untitled scene');
    await user.type(field(/^Title: /), 'Gas ');
    expect(field(/^Title: /)).toHaveValue('Gas '); // a word may follow
    expect(kept().scenes[1]?.title).toBe('Gas');
    await user.type(field('Seconds planned'), '4');
    expect(within(desk).getByText('Write whole seconds from 5 to 3,600, or nothing.')).toBeVisible();
    await user.type(field('Seconds planned'), '5');
    expect(kept().scenes[1]?.seconds).toBe(45);

    expect(within(desk).queryByRole('button', { name: 'Update this scene to the present view' })).toBeNull();
    show('?tab=agreements&talk=t&scene=2&as=writing');
    await user.click(button('Update this scene to the present view'));
    expect(kept().scenes[1]?.view).toBe('?tab=agreements');
    expect(button('Add this view as a scene')).toHaveFocus(); // the button that was pressed is gone
    expect(window.location.search).toBe('?tab=agreements&talk=t&scene=2&as=writing');
  });

  it('rests a sentence on the open record, and undoes it by the keys', async () => {
    const { user, desk, button, field } = await open('?record=b&talk=t&scene=1&as=writing');
    await user.click(button('Add a sentence'));
    await user.keyboard('It happened.');
    await user.click(within(desk).getByText('Rest it on a record'));
    await user.click(button('The open record: Event b'));
    expect(kept().scenes[0]?.points).toEqual([{ text: 'It happened.', records: ['b'] }]);
    button('Remove Event b').focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(kept().scenes[0]?.points).toEqual([{ text: 'It happened.', records: [] }]);
    await user.click(button('Delete: “first”'));
    expect(kept().scenes).toHaveLength(1);
    await user.click(button('Delete: “second”'));
    expect(within(desk).getByRole('status')).toHaveTextContent('A talk keeps at least one scene.');
    await user.click(button('Undo'));
    expect(kept().scenes.map(({ title }) => title)).toEqual(['first', 'second']);
    expect(field(/^Title: /), 'what is back is looked at, and not what followed it').toHaveValue('first');
  });

  it('says that storage is full, and loses nothing that is written', async () => {
    const { user, field } = await open('?talk=t&scene=1&as=writing');
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.type(field('Note for the speaker'), 'Hi');
    expect(await screen.findByText('The last changes will not outlive this page')).toBeVisible();
    refuse.mockRestore();
    await user.type(field('Note for the speaker'), '!');
    await waitFor(() => expect(screen.queryByText('The last changes will not outlive this page')).toBeNull());
    expect(kept().scenes[0]?.note).toBe('Hi!');
  });
});
