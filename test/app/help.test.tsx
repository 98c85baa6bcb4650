/** Help as a reader asks for it. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { event, makeRecord } from '../support/makeRecord.ts';
import { renderApp } from '../support/renderApp.tsx';

const record = makeRecord([event('one', '2001', { title: 'A summit' })]);

const open = async () => {
  const { user } = renderApp('?record=one', record);
  await user.click(await screen.findByRole('button', { name: 'Help' }));
  return { user, help: within(await screen.findByRole('dialog', { name: 'Help' })) };
};

describe('help', () => {
  it('has the terms, and finds one by a part of its name or of what it means', async () => {
    const { user, help } = await open();
    await user.click(help.getByText('Terms'));
    await user.type(help.getByRole('searchbox', { name: 'Find a term or a body' }), 'month without a day');
    expect(help.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['EDTF']);
    await user.type(help.getByRole('searchbox'), ' no such thing');
    expect(help.getByRole('status')).toHaveTextContent('Nothing of this name.');
  });

  it('reports an error with the view, the open record and what the reader writes', async () => {
    const { user, help } = await open();
    await user.click(help.getByText('Report an error'));
    await user.type(help.getByRole('textbox', { name: /^What is wrong/ }), 'The year is 2002');
    const report = help.getByText(/What is wrong, and what would be right: The year is 2002/);
    expect(report).toHaveTextContent('Record: A summit');
    expect(report).toHaveTextContent(/View: .*record=one/);
    expect(help.getByRole('link', { name: 'Write it as an e-mail' }).getAttribute('href')).toContain(
      encodeURIComponent('The year is 2002'),
    );
  });

  it('takes on a tour that goes on, goes back, and is left by Escape', async () => {
    const { user, help } = await open();
    await user.click(help.getByRole('button', { name: 'Begin the tour' }));
    expect(screen.getByRole('dialog', { name: 'Five views of one record' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByRole('dialog', { name: 'The filter' })).toHaveAccessibleDescription(/Choose sectors/);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByText('Stop 1 of 6')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('Stop 1 of 6')).not.toBeInTheDocument());
    expect(screen.getByRole('complementary', { name: 'A summit' })).toBeInTheDocument();
  });

  it('opens by the key ?, and not while somebody types', async () => {
    const { user } = renderApp('', record);
    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), '?');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(document.body);
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Help' })).toBeInTheDocument();
  });
});
