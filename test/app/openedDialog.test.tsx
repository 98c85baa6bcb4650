/** A reader opens files: what is asked, what is said while they are read, and that nothing is lost that was open before. The worker runs in the page here. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '@/app/opened/messages.ts';
import { bring } from '@/exchange/bring/bring.ts';
import { event, makeRecord } from '../support/makeRecord.ts';
import { renderApp } from '../support/renderApp.tsx';

const record = makeRecord([event('pipe', '2001', { title: 'A pipeline opens' })]);
const csv = `date,title,summary,sector,source
2009-07-08,First visit,It took place.,Energy,https://example.org/a
2009-02-30,No such day,It cannot be.,Energy,https://example.org/a
2013-02-31,Nor this,It cannot be.,Energy,https://example.org/a
2014-02-31,Nor this one,It cannot be.,Energy,https://example.org/a
2015-02-31,Nor the last,It cannot be.,Energy,https://example.org/a
`;
const fileOf = (text: string, name = 'relations.csv') => new File([text], name, { type: 'text/csv' });

const terminated = vi.fn<() => void>();
/** Whether the worker comes to an end. */
let answers = true;

class InPage extends EventTarget {
  terminate = terminated;
  postMessage(ask: Ask) {
    if (!answers || ask.name !== 'open' || !('files' in ask.about.source)) return;
    const { source, name, words } = ask.about;
    void bring(source.files, name, words).then((value) =>
      this.dispatchEvent(new MessageEvent('message', { data: { number: ask.number, value } })),
    );
  }
}

beforeEach(() => {
  answers = true;
  vi.stubGlobal('Worker', InPage);
});
afterEach(() => {
  vi.unstubAllGlobals();
  terminated.mockClear();
});

const dialog = () => screen.findByRole('dialog', { name: 'Open a record of your own' });
const banner = () => screen.findByRole('complementary', { name: 'Whose record this is' });

/** The app, its dialog, and a way to choose files in it. */
async function openDialog(address = '') {
  const { user } = renderApp(address, record);
  await user.click(await screen.findByRole('button', { name: 'Open' }));
  const sheet = await dialog();
  const choose = (...files: File[]) => user.upload(sheet.querySelector<HTMLInputElement>('input[type=file]')!, files);
  return { user, sheet, choose };
}

describe('a file', () => {
  it('takes the place of the record, and a banner says whose it is, that it is not kept where nothing can be, and what waits', async () => {
    const { choose } = await openDialog('?sector=energy');
    await choose(fileOf(csv));
    const said = await banner();
    expect(said).toHaveTextContent('relations.csv: opened by you. This browser could not keep it'); // there is no IndexedDB here
    expect(said).toHaveTextContent('1 of 5 records are shown, 4 wait.');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(window.location.search).toMatch(/^\?data=relations-csv-[0-9a-f]{8}$/);
    act(() => window.history.back());
    await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Whose record this is' })).not.toBeInTheDocument());
    expect(window.location.search).toBe('?sector=energy');
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('relations');
  });

  it('is reported on: sums, the first three of what is alike, all of them when they are asked for, and what is searched', async () => {
    const { user, choose } = await openDialog();
    await choose(fileOf(csv));
    await user.click(within(await banner()).getByRole('button', { name: /^Report: 4 errors/ }));
    const report = within(await screen.findByRole('dialog', { name: 'What was found in relations.csv' }));
    expect(report.getByText('5 records in the file = 1 shown + 4 waiting.')).toBeInTheDocument();
    expect(await report.findByRole('heading', { name: '4 errors' })).toBeInTheDocument();
    const faults = () => report.queryAllByText(/is no day that exists/).map((sentence) => sentence.textContent.slice(0, 12));
    expect(faults()).toEqual(['"2009-02-30"', '"2013-02-31"', '"2014-02-31"']);
    expect(report.getByText('row 3, A “date”')).toBeInTheDocument();
    await user.click(report.getByRole('button', { name: 'All 4' }));
    expect(report.getAllByRole('rowheader').map((cell) => cell.textContent.trim())).toEqual([3, 4, 5, 6].map((row) => `row ${row}, A “date”`)); // oxfmt-ignore
    await user.type(report.getByRole('searchbox'), '2015-02-31');
    await waitFor(() => expect(faults()).toEqual(['"2015-02-31"']));
    expect(report.getByRole('status')).toHaveTextContent('1 finding is listed below');
    await user.type(report.getByRole('searchbox'), ' and nothing like it');
    await waitFor(() => expect(report.getByRole('status')).toHaveTextContent('Nothing of what was found is like this.'));
  });

  it('of which nothing can be shown is refused with its reason, and what was open stays', async () => {
    const { sheet, choose } = await openDialog('?sector=energy');
    await choose(fileOf('<!doctype html><p>no table'));
    expect(await within(sheet).findByRole('alert')).toHaveTextContent('Nothing of relations.csv can be shown');
    expect(await within(sheet).findByText('The file is a web page: save the table itself as XLSX or CSV')).toBeInTheDocument();
    expect(within(sheet).getByRole('button', { name: 'Choose files' })).toBeInTheDocument();
    expect(window.location.search).toBe('?sector=energy');
    expect(terminated).toHaveBeenCalledOnce(); // a worker that holds nothing is not kept
  });

  it('that no browser could hold is not read at all', async () => {
    const { sheet, choose } = await openDialog();
    const large = fileOf('');
    Object.defineProperty(large, 'size', { value: 1_000_000_001 });
    await choose(large);
    expect(await within(sheet).findByRole('alert')).toHaveTextContent('larger than 1,000 MB');
  });

  it('that is given up leaves all as it was; until then neither Escape nor a click beside the dialog leaves it', async () => {
    answers = false;
    const { user, sheet, choose } = await openDialog('?sector=energy');
    await choose(fileOf(csv), fileOf(csv, 'more.csv'));
    expect(await within(sheet).findByText('Opening relations.csv and 1 other file')).toHaveFocus();
    expect(within(sheet).queryByRole('button', { name: 'Close' })).not.toBeInTheDocument();
    fireEvent(sheet, new Event('cancel', { cancelable: true }));
    fireEvent.click(sheet);
    await waitFor(() => expect(within(sheet).getByRole('status')).toHaveTextContent('The files are being read'));
    await user.click(within(sheet).getByRole('button', { name: 'Give up' }));
    expect(terminated).toHaveBeenCalledOnce();
    expect(within(sheet).getByRole('button', { name: 'Choose files' })).toBeInTheDocument();
    expect(within(sheet).queryByRole('alert')).not.toBeInTheDocument();
    expect(window.location.search).toBe('?sector=energy');
  });
});

describe('on the whole page', () => {
  /** What is dragged or pasted, as a browser hands it over. */
  const dataOf = (...files: File[]) => ({ types: files.length > 0 ? ['Files'] : ['text/plain'], files });
  const paste = (...files: File[]) => fireEvent.paste(document.body, { clipboardData: dataOf(...files) });
  const hint = 'Drop the files to open them as a record';
  const isReady = async () => {
    renderApp('', record);
    await screen.findByRole('tabpanel');
    // what listens is loaded behind the first view
    await waitFor(() => expect(fireEvent.dragOver(document.body, { dataTransfer: dataOf(fileOf('')) })).toBe(false));
  };

  it('files that are held over it are told what happens when they are dropped, and dropped they are opened', async () => {
    await isReady();
    expect(await screen.findByText(hint)).toBeInTheDocument();
    fireEvent.drop(document.body, { dataTransfer: dataOf(fileOf(csv)) });
    expect(await banner()).toHaveTextContent('1 of 5 records are shown');
    expect(screen.queryByText(hint)).not.toBeInTheDocument();
  });

  it('text that is dragged within it is left alone', async () => {
    await isReady();
    fireEvent.drop(document.body, { dataTransfer: dataOf() }); // what was held over it is gone
    expect(fireEvent.dragOver(document.body, { dataTransfer: dataOf() })).toBe(true);
    expect(screen.queryByText(hint)).not.toBeInTheDocument();
  });

  it('a pasted file is opened, and the picture of cells out of a spreadsheet is not', async () => {
    await isReady();
    expect(paste(new File(['x'], 'image.png', { type: 'image/png' }))).toBe(true);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    paste(fileOf(csv));
    expect(await banner()).toHaveTextContent('1 of 5 records are shown');
  });
});
