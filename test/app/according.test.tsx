/** The choice of a perspective, as a reader makes it. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { event, makeRecord } from '../support/makeRecord.ts';
import { renderApp } from '../support/renderApp.tsx';

const record = makeRecord([
  event('both', '2001-05-08', {
    title: 'A summit',
    rivals: [{ field: 'date', value: '2001-05-09', citations: [{ source: 'herald', locator: '¶ 4' }], note: 'Written later.' }],
  }),
  event('other', '2002', { title: 'Something else' }),
]);

describe('according to whom', () => {
  it('is one choice that redraws the view, stands in the address, and is said in words', async () => {
    const { user } = renderApp('', record);
    const choice = await screen.findByRole('combobox', { name: 'According to' });
    await screen.findByRole('option', { name: 'Borland (1)' });
    await user.selectOptions(choice, 'Borland (1)');
    expect(window.location.search).toBe('?by=borland&ed=1.0.0');
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('1 of 2 records');
    expect(await screen.findByText('1 further record holds nothing according to Borland: left out, not filled in.')).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: /9 May 2001: A summit/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Remove according to Borland' }));
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('2 of 2 records');
  });

  it('says in an open record what the perspective is silent on', async () => {
    renderApp('?by=borland&record=other', record);
    const panel = within(await screen.findByRole('complementary', { name: 'Something else' }));
    expect(await panel.findByText('According to Borland, nothing is said of this.')).toBeInTheDocument();
  });

  it('names a perspective that nobody holds here, and shows the record’s own choice', async () => {
    renderApp('?by=nowhere', record);
    expect(await screen.findByText(/was left out: by=nowhere/)).toBeInTheDocument();
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('2 of 2 records');
  });
});
