/** Who says so: the same sign everywhere, the register of disagreements, citations to take away. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { agreement, event, makeRecord } from '../support/makeRecord.ts';
import { renderApp } from '../support/renderApp.tsx';

const herald = { source: 'herald', locator: '¶ 4' };
const record = makeRecord([
  event('summit', '2001-05-08', {
    title: 'A summit',
    rivals: [{ field: 'date', value: '2001-05-10', citations: [herald], note: 'Written later.' }],
  }),
  agreement('pact', '2006-02-03', { title: 'A pact', citations: [{ source: 'gazette' }, herald] }),
  event('talks', '2007', { title: 'Talks', disputed: 'Whether they took place.', citations: [herald] }),
]);

describe('the weight of evidence', () => {
  it('is the same sign in the table of agreements and in the open record, which gives the reasons', async () => {
    renderApp('?tab=agreements&record=pact', record);
    const panel = within(await screen.findByRole('complementary', { name: 'A pact' }));
    const name = '2 independent origins, officially confirmed';
    expect(await panel.findByRole('img', { name })).toBeInTheDocument();
    expect(panel.getByText('Confirmed by Arland')).toBeInTheDocument();
    expect(panel.getByText('a place and who signed')).toBeInTheDocument();
    const row = await screen.findByRole('row', { name: /A pact/ });
    expect(within(row).getByRole('img', { name })).toBeInTheDocument();
    expect(screen.getByText(/ringed: officially confirmed/)).toBeInTheDocument();
  });

  it('stands in the table of the timeline, from the index alone', async () => {
    const { user } = renderApp('', record);
    await user.click(await screen.findByRole('button', { name: 'Table' }));
    expect(
      within(await screen.findByRole('row', { name: /Talks/ })).getByRole('img', { name: '1 independent origin' }),
    ).toBeInTheDocument();
  });
});

describe('the register of disagreements', () => {
  it('says both values, who gives them, how far apart, and why not the other; it sorts, obeys the filter and opens the record', async () => {
    const { user } = renderApp('?tab=sources', record);
    const table = await screen.findByRole('table', { name: 'Where sources differ' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(/A summit.*date.*8 May 2001Arland.*10 May 2001Borland.*2 days.*Written later/);
    expect(second).toHaveTextContent(/Disputed Whether they took place/);
    expect(screen.getByText(/2 points in 2 of the 3 records shown/)).toBeInTheDocument();
    const register = within(screen.getByRole('region', { name: 'Where sources differ' }));
    await user.selectOptions(register.getByRole('combobox', { name: 'Order' }), 'Title');
    expect(window.location.search).toBe('?tab=sources&differ=title&ed=1.0.0');
    await user.type(screen.getByRole('textbox', { name: 'From' }), '2007');
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(2));
    await user.click(within(table).getByRole('link', { name: 'Talks' }));
    expect(await screen.findByRole('complementary', { name: 'Talks' })).toBeInTheDocument();
  });

  it('is a jump away from the top of the tab', async () => {
    renderApp('?tab=sources', record);
    const jump = within(await screen.findByRole('navigation', { name: 'In this tab' }));
    const target = jump.getByRole('link', { name: 'Where sources differ' }).getAttribute('href')!;
    expect(document.querySelector(target)).toBe(screen.getByRole('region', { name: 'Where sources differ' }));
  });
});

describe('the works', () => {
  it('stand in groups, by a choice that the address keeps, and say what rests on them alone', async () => {
    const { user } = renderApp('?tab=sources', record);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Group by' }), 'Side');
    expect(window.location.search).toBe('?tab=sources&group=side&ed=1.0.0');
    expect(within(screen.getByRole('region', { name: 'Borland' })).getByText('1 record rests on this report alone')).toBeInTheDocument();
  });

  it('are copied as a citation, with a word that it is done', async () => {
    const { user } = renderApp('?tab=sources', record);
    await user.click(await screen.findByRole('button', { name: 'Copy citation: The gazette' }));
    expect(await navigator.clipboard.readText()).toBe('“The gazette”, Arland, date not known');
    expect(screen.getByText('Copied')).toBeInTheDocument();
  });

  it('show the text where the browser forbids copying', async () => {
    const { user } = renderApp('?tab=sources', record);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
    await user.click(await screen.findByText('2 works, in alphabetical order.'));
    await user.click(await screen.findByRole('button', { name: 'Copy the bibliography' }));
    expect(screen.getByText(/does not allow copying/)).toBeInTheDocument();
    expect(screen.getByText(/“The gazette”, Arland, date not known “The herald”/)).toBeInTheDocument();
  });
});
