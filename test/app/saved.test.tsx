/** Saved views as a reader meets them, by role and name. */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SavedViews } from '@/app/saved/SavedViews.tsx';
import { makeSavedStore } from '@/app/saved/store.ts';
import { rooms } from '@/i18n/en/rooms.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { linkTo } from '@/ui/link.ts';

const key = 'saved-views:/';
const opened = vi.fn<(address: string) => void>();
const onClose = vi.fn<() => void>();

/** The sheet over a view, in a page that has just been loaded. */
function open(address = '?tab=sources', suggestion = 'Sources') {
  cleanup();
  const link = (to: string) => linkTo(to || './', () => opened(to));
  render(
    <RoomMessagesProvider messages={rooms}>
      <SavedViews address={address} suggestion={suggestion} linkTo={link} onClose={onClose} store={makeSavedStore(window)} />
    </RoomMessagesProvider>,
  );
  return userEvent.setup();
}

const button = (name: string) => screen.getByRole('button', { name });
const nameField = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
const names = () => screen.queryAllByRole('link').map((link) => link.textContent);
const fileField = () => screen.getByRole('dialog', { name: 'Saved views' }).querySelector<HTMLInputElement>('input[type=file]')!;
const jsonFile = (text: string) => new File([text], 'views.json', { type: 'application/json' });
const entries = (...views: unknown[]) => JSON.stringify({ format: 'saved-views', version: 1, views });
const saved = new Date(2026, 2, 13, 12).toISOString(); // noon where the test runs: the day is told in the reader's zone

beforeEach(() => window.localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  opened.mockClear();
  onClose.mockClear();
});

describe('a saved view', () => {
  it('is offered a name, is listed, survives a reload, and opens', async () => {
    const user = open();
    expect(screen.getByText('No view is saved yet.')).toBeInTheDocument();
    expect(nameField()).toHaveValue('Sources');
    expect(nameField().selectionEnd).toBe('Sources'.length);
    await user.click(button('Save this view'));
    expect(screen.getByText('Saved “Sources”.')).toBeInTheDocument();
    await open().click(screen.getByRole('link', { name: 'Sources' }));
    expect(opened).toHaveBeenCalledWith('?tab=sources');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('says its tab and the day on which it was saved', () => {
    window.localStorage.setItem(key, entries({ name: 'Gas', address: '?tab=gas-route', saved }));
    open();
    expect(within(screen.getByRole('listitem')).getByText('Gas route, saved 13 March 2026')).toBeInTheDocument();
  });

  it('is replaced under its own name, and the form says so before', async () => {
    window.localStorage.setItem(key, entries({ name: 'Gas', address: '?tab=gas-route', saved }));
    const user = open('?tab=sources', 'Gas');
    expect(nameField()).toHaveValue('Gas (2)'); // a suggestion replaces nothing
    await user.clear(nameField());
    await user.type(nameField(), ' Gas ');
    expect(screen.getByText('“Gas” shows another view. Replace makes it show this one.')).toBeInTheDocument();
    await user.click(button('Replace'));
    expect(screen.getByText('“Gas” is saved and shows this view.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Gas' })).toHaveAttribute('href', '?tab=sources');
  });

  it('needs a name', async () => {
    const user = open();
    await user.clear(nameField());
    await user.click(button('Save this view'));
    expect(screen.getByText('A view needs a name of 1 to 200 characters. Write one.')).toBeInTheDocument();
    expect(nameField()).toHaveFocus();
    expect(nameField()).toBeInvalid();
  });

  it('is renamed in place, never to the name of another; Escape leaves the name, and the sheet open', async () => {
    window.localStorage.setItem(key, entries({ name: 'A', address: '', saved }, { name: 'B', address: '?tab=sources', saved }));
    const user = open();
    await user.click(button('Rename “A”'));
    expect(screen.getByRole('textbox', { name: 'New name of “A”' })).toHaveFocus();
    await user.keyboard('B{Enter}');
    expect(screen.getByText('Another view is called “B”. Write a name that is free.')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('link', { name: 'A' })).toHaveFocus();
    expect(onClose).not.toHaveBeenCalled();
    await user.click(button('Rename “A”'));
    await user.keyboard('C');
    await user.click(button('Save the new name of “A”'));
    expect(screen.getByRole('link', { name: 'C' })).toHaveFocus();
    expect(names()).toEqual(['C', 'B']);
  });

  it('is deleted with a way back, and the focus follows', async () => {
    window.localStorage.setItem(key, entries({ name: 'A', address: '', saved }, { name: 'B', address: '?tab=sources', saved }));
    const user = open();
    await user.click(button('Delete “A”'));
    expect(names()).toEqual(['B']);
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Deleted “A”.');
    expect(button('Undo the deletion of “A”')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(names()).toEqual(['A', 'B']);
    expect(screen.getByRole('link', { name: 'A' })).toHaveFocus();
  });

  it('has buttons that nobody confuses: every name is there once', async () => {
    window.localStorage.setItem(key, entries({ name: 'A', address: '', saved }, { name: 'B', address: '?tab=sources', saved }));
    const user = open();
    await user.click(button('Delete “B”'));
    await user.click(button('Rename “A”'));
    const all = screen.getAllByRole('button').map((one) => one.getAttribute('aria-label') ?? one.textContent);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a file', () => {
  it('takes the views out, and brings them back where they are gone', async () => {
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return 'blob:views';
    };
    URL.revokeObjectURL = () => {};
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const user = open();
    expect(button('Export')).toBeDisabled();
    await user.click(button('Save this view'));
    await user.click(button('Export'));
    expect(click.mock.contexts[0]).toHaveAttribute('download', 'saved-views.json');
    const text = await blobs[0]!.text();
    expect(JSON.parse(text)).toMatchObject({ format: 'saved-views', version: 1, views: [{ name: 'Sources', address: '?tab=sources' }] });

    window.localStorage.clear();
    const again = open();
    expect(names()).toEqual([]);
    await again.upload(fileField(), jsonFile(text));
    expect(await screen.findByText('1 view added.')).toBeInTheDocument();
    expect(names()).toEqual(['Sources']);
    await again.upload(fileField(), jsonFile(text));
    expect(await screen.findByText('0 views added, 1 there already.')).toBeInTheDocument();
  });

  it('is asked for by Import; to leave the question does not close the sheet', async () => {
    const asked = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => {});
    const user = open();
    await user.click(button('Import'));
    expect(asked.mock.contexts[0]).toBe(fileField());
    fileField().dispatchEvent(new Event('cancel', { bubbles: true }));
    expect(onClose).not.toHaveBeenCalled();
  });

  it('says of each entry that it refuses which, what is wrong, and what would be right', async () => {
    const user = open();
    const script = { name: 'Trap', address: 'javascript:alert(1)', saved };
    const partly = { name: 'Old', address: '?tab=sources&colour=red', saved };
    await user.upload(fileField(), jsonFile(entries({ name: 'Good', address: '', saved }, script, partly)));
    expect(await screen.findByText('2 views added, 1 refused.')).toBeInTheDocument();
    expect(screen.getByText(/refused for its "address"\. Write one of this page/)).toHaveTextContent('Entry 2, “Trap”: refused');
    expect(screen.getByText(/read without colour=red/)).toHaveTextContent('Entry 3, “Old”');
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['./', '?tab=sources']);
  });

  it('that is none of ours changes nothing, and the message says so', async () => {
    const user = open();
    await user.click(button('Save this view'));
    await user.upload(fileField(), jsonFile('{'));
    expect(await screen.findByText(/“views.json” was not imported: it is not JSON/)).toHaveTextContent(
      'Your saved views are as they were.',
    );
    expect(names()).toEqual(['Sources']);
  });
});

describe('where the storage fails', () => {
  it('views last for the session, and a note says how to keep them', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const user = open();
    expect(screen.getByRole('note')).toHaveTextContent(/will not outlive this page.*Export keeps them/);
    await user.click(button('Save this view'));
    expect(names()).toEqual(['Sources']);
  });

  it('for want of room, it is said at once', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const user = open();
    await user.click(button('Save this view'));
    expect(screen.getByRole('alert')).toHaveTextContent(/no room to store them/);
    expect(names()).toEqual(['Sources']);
  });

  it('on reading, the text is kept, and can be taken away', async () => {
    window.localStorage.setItem(key, 'broken');
    const user = open();
    expect(screen.getByRole('note')).toHaveTextContent(/Not all stored views could be read.*copied to “saved-views:\/:unread:\d+”/);
    expect(button('Download the stored text')).toBeInTheDocument();
    await user.click(button('Save this view'));
    expect(names()).toEqual(['Sources']);
    expect(Object.values({ ...window.localStorage })).toContain('broken');
  });
});
