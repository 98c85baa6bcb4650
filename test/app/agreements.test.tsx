/** The table of agreements in the app, by role and name, from an address. */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { select } from '@/record/select.ts';
import { agreementTables } from '@/tabs/agreements/fileTables.ts';
import { defaultView } from '@/view/view.ts';
import { first } from '@/i18n/en/first.ts';
import { rooms } from '@/i18n/en/rooms.ts';
import { agreement, makeRecord, visit } from '../support/makeRecord.ts';
import { renderApp } from '../support/renderApp.tsx';

const record = makeRecord([
  agreement('tax', '2003', { title: 'Tax pact', type: 'protocol', sectors: ['trade'] }),
  agreement('gas', '2004-05-06', { title: 'Gas pact', summary: 'On gas.', duration: { value: 20, unit: 'year' } }),
  agreement('care', '2003-02', { title: 'Care pact', sectors: ['health', 'trade'], signatories: [{ actor: 'ann', office: 'Minister' }] }),
  visit('talks', '2002', { title: 'Talks' }),
]);

const table = () => screen.findByRole('table', { name: 'Agreements' });
const titles = async () => within(await table()).getAllByRole('rowheader').map(({ textContent }) => textContent); // oxfmt-ignore
const search = () => new URLSearchParams(window.location.search);

describe('the table of agreements', () => {
  it('is sorted by a press, with Shift by a further column, and says so', async () => {
    const { user } = renderApp('?tab=agreements', record);
    expect(await titles()).toEqual(['Tax pact', 'Care pact', 'Gas pact']);
    const heads = within((await table()).querySelector('thead')!);
    await user.click(heads.getByRole('button', { name: 'Type' }));
    await user.keyboard('{Shift>}');
    await user.click(heads.getByRole('button', { name: 'Title' }));
    await user.keyboard('{/Shift}');
    expect(search().get('sort')).toBe('type,title');
    expect(await titles()).toEqual(['Care pact', 'Gas pact', 'Tax pact']);
    expect(screen.getByText('Sorted by Type (ascending) and Title (ascending).')).toBeInTheDocument();
  });

  it('hides, pins and moves a column by its menu, and keeps that in the address', async () => {
    const { user } = renderApp('?tab=agreements&cols=title,date,type,status', record);
    const choose = async (column: string, action: string) => {
      const heads = within((await table()).querySelector('thead')!);
      await user.click(heads.getByRole('button', { name: `Column ${column}` }));
      await user.click(heads.getByRole('menuitem', { name: action, hidden: true }));
    };
    await choose('Type', 'Hide');
    expect(await screen.findByRole('button', { name: 'Column Status' }), 'the head beside it').toHaveFocus();
    expect(search().get('cols')).toBe('title,date,status');
    await choose('Status', 'Move towards the start');
    expect(search().get('cols')).toBe('title,status,date');
    await choose('Status', 'Keep in sight');
    expect(search().get('pin')).toBe('title,status');
    expect(screen.getAllByRole('columnheader').slice(0, 4).map((head) => head.getAttribute('aria-label'))).toEqual([null, 'Title', 'Status', 'Date signed']); // oxfmt-ignore
  });

  it('is filtered from the head of a column by the same facet as everywhere', async () => {
    const { user } = renderApp('?tab=agreements', record);
    await user.click(await screen.findByRole('button', { name: 'Column Type' }));
    await user.click(screen.getByRole('menuitem', { name: 'Filter…', hidden: true }));
    const sheet = within(await screen.findByRole('dialog', { name: /Filter by/ }));
    await user.click(await sheet.findByRole('checkbox', { name: /Protocol/ }));
    expect(search().get('type')).toBe('protocol');
    await user.click(sheet.getByRole('checkbox', { name: /Agreement/ }));
    await user.click(sheet.getByRole('button', { name: /all but/ }));
    expect(screen.getByRole('dialog', { name: /Filter by/ }), 'it stays where a choice leaves nothing').toBeInTheDocument();
    await user.click(sheet.getByRole('checkbox', { name: /Protocol/ }));
    await waitFor(async () => expect(await titles()).toEqual(['Tax pact']));
  });

  it('is gone through by keys: j and k from row to row, Enter opens in place, and what opens copies the citation', async () => {
    const { user } = renderApp('?tab=agreements', record);
    (await screen.findByRole('button', { name: 'Details of Tax pact' })).focus();
    await user.keyboard('jj');
    expect(screen.getByRole('button', { name: 'Details of Gas pact' })).toHaveFocus();
    await user.keyboard('k{End}{Enter}');
    expect(await screen.findByText('On gas.')).toBeVisible();
    const copy = await screen.findByRole('button', { name: 'Copy citation: Gas pact' });
    await user.tab(); // from the button to the title
    await user.tab();
    expect(copy).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await navigator.clipboard.readText()).toContain('Gas pact, 6 May 2004');
  });

  it('is grouped: what has two sectors stands in both groups, and a group folds', async () => {
    const { user } = renderApp('?tab=agreements&per=sector', record);
    const groups = ['▾ Energy: 1 agreement', '▾ Trade: 2 agreements', '▾ Health: 1 agreement'];
    expect(await titles()).toEqual([groups[0], 'Gas pact', groups[1], 'Tax pact', 'Care pact', groups[2], 'Care pact']);
    await user.click(screen.getByRole('button', { name: 'Trade: 2 agreements' }));
    expect(await titles()).toEqual([groups[0], 'Gas pact', '▸ Trade: 2 agreements', groups[2], 'Care pact']);
  });

  it('has the same rows, columns and order as its file', async () => {
    renderApp('?tab=agreements&sector=trade,health&cols=date,title,type,signatories,duration&sort=-title', record);
    const m = { ...first, ...rooms };
    const { facts, whole } = record;
    const selection = select(facts.columns, { choices: { sector: { ids: ['trade', 'health'], except: false } } }, undefined);
    const options = { ...defaultView.options, columns: 'date,title,type,signatories,duration', sort: '-title' };
    const file = agreementTables({ facts, whole, selection, options }, m).tables[0]!;
    const cells = (...ids: readonly string[]) => file.rows.map((row) => ids.map((id) => row[file.columns.findIndex((column) => column.id === id)])); // oxfmt-ignore
    expect(await titles()).toEqual(cells('title').flat());
    const heads = screen.getAllByRole('columnheader').map((head) => head.getAttribute('aria-label'));
    const beside = new Set(['id', 'third-party', 'disputed', 'date-of', 'inferred', 'other-dates']); // what the screen says within another cell, or in a link
    expect(heads.slice(1, 6)).toEqual(file.columns.filter(({ id }) => !beside.has(id)).map(({ header }) => header));
    expect(cells('title', 'date', 'type', 'signatories', 'duration')).toEqual([
      ['Tax pact', '2003', 'Protocol', null, null],
      ['Care pact', '2003-02', 'Agreement', ['Ann Əhmədova, Minister'], null],
    ]);
    const rows = within(await table()).getAllByRole('row').filter((row) => within(row).queryByRole('rowheader')); // oxfmt-ignore
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Tax pactDate signed2003TypeProtocolSignatoriesnot said'),
      expect.stringContaining('Care pactDate signedFeb 2003TypeAgreementSignatoriesAnn Əhmədova, Minister'),
    ]);
  });

  it('gives way to the page of an agreement, and says of one that the record does not have that it has passed it over', async () => {
    const { user } = renderApp('?tab=agreements&page=gas&sector=health', record);
    const page = within(await screen.findByRole('article', { name: 'Gas pact' }));
    expect(page.getByText(/The filter leaves this agreement out/)).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'All agreements' }));
    expect(await titles()).toEqual(['Care pact']);
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    await screen.findByRole('button', { name: 'Details of Gas pact' });
    await user.click(screen.getByRole('button', { name: 'Details of Care pact' }));
    await user.click(await screen.findByRole('link', { name: 'A page of its own, to read or print' }));
    await user.click(await screen.findByRole('link', { name: 'All agreements' }));
    expect(await screen.findByRole('button', { name: 'Details of Care pact' }), 'the row of the page that was left').toHaveFocus();
    expect(screen.getByRole('button', { name: 'Details of Care pact' })).toHaveAttribute('aria-expanded', 'true');
    cleanup();
    renderApp('?tab=agreements&page=unicorn', record);
    expect(await screen.findByText(/page=unicorn/)).toBeInTheDocument();
  });
});
