/** Journeys through the whole app, by role and name, each starting from an address. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { tabIds } from '@/view/view.ts';
import { agreement, aid, event, makeRecord, visit } from '../support/makeRecord.ts';
import { renderApp } from '../support/renderApp.tsx';

const record = makeRecord([
  event('pipe', '2001', {
    title: 'A pipeline opens',
    disputed: 'Whether it opened.',
    rivals: [{ field: 'date', value: '2002', citations: [{ source: 'herald', locator: '¶ 4' }], note: 'Written later.' }],
  }),
  visit('ann', '2005-06', { title: 'Ann travels', places: ['borham'], sectors: ['trade'], related: [{ id: 'pipe', relation: 'follows' }] }),
  agreement('pact', '2006-02-03', { title: 'A pact', sectors: ['trade', 'health'] }),
  aid('tents', '2010', { title: 'Tents', sectors: ['health'], quantities: [{ value: 40, unit: 'tonne' }] }),
  event('someday', 'XXXX', { title: 'Nobody says when', sectors: ['health'] }),
]);

const count = () => screen.getAllByRole('status')[0]?.textContent;
const group = async (name: string) => within(await screen.findByRole('group', { name }));

describe('the tabs', () => {
  it('are five, and the first is open', async () => {
    renderApp('', record);
    expect((await screen.findAllByRole('tab')).map((tab) => tab.textContent)).toEqual([
      'Timeline',
      'Agreements',
      'Gas route',
      'Aid & visits',
      'Sources',
    ]);
    expect(screen.getByRole('tab', { name: 'Timeline' })).toHaveAttribute('aria-selected', 'true');
    expect(await screen.findByRole('link', { name: /2001: A pipeline opens; disputed/ })).toBeInTheDocument();
  });

  it.each(tabIds)('%s says how many records are shown, and obeys the filter', async (tab) => {
    const { user } = renderApp(`?tab=${tab}`, record);
    await screen.findByRole('tabpanel');
    expect(count()).toMatch(/^5 of 5 records/);
    await user.click((await group('Sectors')).getByRole('checkbox', { name: 'Health' }));
    expect(count()).toMatch(/^3 of 5 records/);
    expect(window.location.search).toContain('sector=health');
  });

  it('open by their address, and Back returns', async () => {
    const { user } = renderApp('?sector=trade', record);
    await user.click(await screen.findByRole('tab', { name: 'Agreements' }));
    expect(await screen.findByRole('link', { name: 'A pact' })).toBeInTheDocument();
    expect(window.location.search).toBe('?tab=agreements&sector=trade&ed=1.0.0');
    act(() => window.history.back());
    await waitFor(() => expect(screen.getByRole('tab', { name: 'Timeline' })).toHaveAttribute('aria-selected', 'true'));
  });

  it('are found as they were left, but for what the filter has taken since', async () => {
    const { user } = renderApp('?tab=agreements', record);
    await user.click(await screen.findByRole('button', { name: /Details.*A pact/ }));
    const details = screen.getByRole('button', { name: /Details.*A pact/, expanded: true });
    await user.click(screen.getByRole('tab', { name: 'Sources' }));
    expect(screen.queryByRole('link', { name: 'A pact' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'Agreements' }));
    expect(screen.getByRole('button', { name: /Details.*A pact/, expanded: true })).toBe(details);
    await user.click(screen.getByRole('tab', { name: 'Sources' }));
    await user.click((await group('Kinds')).getByRole('checkbox', { name: 'Aid' }));
    await user.click(screen.getByRole('tab', { name: 'Agreements' }));
    expect(screen.queryByRole('link', { name: 'A pact' })).not.toBeInTheDocument();
  });
});

describe('the filter', () => {
  it('counts beside each choice what choosing it would leave', async () => {
    renderApp('?sector=trade', record);
    expect(await screen.findByText('2 of 5 records')).toBeInTheDocument();
    expect((await group('Sectors')).getByRole('checkbox', { name: 'Health' })).toHaveAccessibleDescription('3 records');
    expect((await group('Kinds')).getByRole('checkbox', { name: 'Visits' })).toHaveAccessibleDescription('1 record');
    expect((await group('Kinds')).getByRole('checkbox', { name: 'Aid' })).toHaveAccessibleDescription('0 records');
  });

  it('takes dates as they are typed, keeps undated records and says so, and names what is no date', async () => {
    const { user } = renderApp('', record);
    await user.type(await screen.findByRole('textbox', { name: 'From' }), '2005-07');
    expect(count()).toBe('3 of 5 records');
    expect(await screen.findByText('1 record without a date may fall in these years and is kept.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'To' }), '2005-99');
    await user.tab();
    expect(screen.getByRole('alert')).toHaveTextContent('This is no date.');
    expect(window.location.search).toBe('?from=2005-07&to=2005&ed=1.0.0');
  });

  it('searches names by their variants, and each word removes itself', async () => {
    const { user } = renderApp('', record);
    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), 'ahmadova');
    expect(await screen.findByText('1 of 5 records')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Remove “ahmadova”' }));
    expect(count()).toBe('5 of 5 records');
  });

  it('says when nothing matches, and one click resets it', async () => {
    const { user } = renderApp('?sector=energy&kind=aid', record);
    expect(await screen.findByText('No record matches the filter')).toBeInTheDocument();
    expect(count()).toBe('0 of 5 records');
    await user.click(screen.getAllByRole('button', { name: 'Reset' })[0]!);
    expect(count()).toBe('5 of 5 records');
    expect(window.location.search).toBe('?ed=1.0.0');
  });

  it('names what of an address it left out, and shows the rest', async () => {
    renderApp('?tab=nowhere&sector=unicorn,energy&record=nothing', record);
    expect(await screen.findByText(/was left out: tab=nowhere, sector=unicorn, record=nothing/)).toBeInTheDocument();
    expect(count()).toBe('1 of 5 records');
  });
});

describe('an open record', () => {
  it('says what, who says so, what others say, and what it is tied to', async () => {
    renderApp('?record=pipe', record);
    const panel = within(await screen.findByRole('complementary', { name: 'A pipeline opens' }));
    expect(await panel.findByText(/Whether it opened/)).toBeInTheDocument();
    expect(panel.getByText('Date: 2002')).toBeInTheDocument();
    expect(panel.getByText('Not chosen: Written later.')).toBeInTheDocument();
    expect(panel.getByText(/“The gazette”/)).toBeInTheDocument();
    // in the thread, and among the ties
    for (const link of panel.getAllByRole('link', { name: 'Ann travels' })) expect(link).toHaveAttribute('href', '?record=ann&ed=1.0.0');
  });

  it.each([
    ['?tab=timeline', 'link', /A pact/],
    ['?tab=agreements', 'link', 'A pact'],
    ['?tab=sources', 'link', 'A pact'],
  ])('opens from %s, in the same panel, and closes', async (address, role, name) => {
    const { user } = renderApp(address, record);
    await screen.findByRole('tabpanel');
    if (address.includes('sources')) await user.click(await screen.findByText('Cited by 5 records'));
    const [link] = await screen.findAllByRole(role, { name });
    await user.click(link!);
    const panel = await screen.findByRole('complementary', { name: 'A pact' });
    expect(await within(panel).findByText('No later stage is reported. That is unknown, not “no”.')).toBeInTheDocument();
    await user.click(within(panel).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('complementary', { name: 'A pact' })).not.toBeInTheDocument();
  });
});

describe('every picture', () => {
  it('has the same facts as a table', async () => {
    const { user } = renderApp('?tab=aid-and-visits', record);
    const figure = within(await screen.findByRole('figure', { name: 'Visits by year and direction' }));
    await user.click(figure.getByRole('button', { name: 'Table' }));
    expect(figure.getByRole('row', { name: '2005 – 1 – Ann travels' })).toBeInTheDocument();
  });
});

describe('a failure', () => {
  it('stays in its tab, and can be tried again', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { user, client } = renderApp('?tab=timeline', record);
    await screen.findByRole('tabpanel');
    let broken = true;
    client.setQueryData(['code', 'agreements'], () => () => {
      if (broken) throw new Error('the table broke');
      return 'whole again';
    });
    await user.click(screen.getByRole('tab', { name: 'Agreements' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/The other tabs and the filter still work.the table broke/);
    expect(count()).toBe('5 of 5 records');
    await user.click(screen.getByRole('tab', { name: 'Sources' }));
    expect(await screen.findByText('“The gazette”')).toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'Agreements' }));
    broken = false;
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('whole again')).toBeInTheDocument();
    quiet.mockRestore();
  });
});
