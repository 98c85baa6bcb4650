/** The facets and the sentence above every view, as a reader uses them. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { agreement, event, makeRecord, visit } from '../support/makeRecord.ts';
import { renderApp } from '../support/renderApp.tsx';

const record = makeRecord([
  event('pipe', '2001', { title: 'A pipeline opens' }),
  visit('ann', '2005-06', { title: 'Ann travels', places: ['borham'], sectors: ['trade'] }),
  visit('call', '2006', { title: 'A call', form: 'call', level: 'official', sectors: ['trade'], visitors: [{ actor: 'ann' }] }),
  agreement('pact', '2006-02-03', { title: 'A pact', sectors: ['trade', 'health'] }),
  event('row', '2007', { title: 'A row', disputed: 'Whether there was one.', sectors: ['health'] }),
]);
const count = () => screen.getAllByRole('status')[0]?.textContent;
const group = async (name: string) => within(await screen.findByRole('group', { name }));

describe('a facet of one kind', () => {
  it('stands folded, leaves out the other kinds, and is said in the sentence', async () => {
    const { user } = renderApp('', record);
    await user.click(await screen.findByText('Visits', { selector: 'summary' }));
    await user.click((await group('Direction')).getByRole('checkbox', { name: 'To Borland' }));
    expect(count()).toBe('1 of 5 records');
    expect(window.location.search).toContain('direction=borland');
    expect(await screen.findByRole('button', { name: 'Remove to Borland' })).toBeInTheDocument();
  });

  it('is open where something is chosen in it', async () => {
    renderApp('?status=signed', record);
    expect((await group('Status')).getByRole('checkbox', { name: 'Signed' })).toBeChecked();
  });
});

describe('what is chosen', () => {
  it('is turned into all but that, and cleared', async () => {
    const { user } = renderApp('?kind=visit', record);
    await user.click((await group('Kinds')).getByRole('button', { name: 'Kinds: all but what is chosen' }));
    expect(count()).toBe('3 of 5 records');
    expect(window.location.search).toContain('kind=-visit');
    // what is ticked is what is left out
    expect((await group('Kinds')).getByRole('checkbox', { name: 'Visits' })).toHaveAccessibleDescription('left out, 2 records');
    await user.click((await group('Kinds')).getByRole('button', { name: 'Kinds: clear' }));
    expect(count()).toBe('5 of 5 records');
  });

  it('can be disputed records only', async () => {
    const { user } = renderApp('', record);
    await user.click(await screen.findByText('Do the sources agree?', { selector: 'summary' }));
    const agree = await group('Do the sources agree?');
    expect(agree.getByRole('checkbox', { name: 'Disputed' })).toHaveAccessibleDescription('1 record');
    await user.click(agree.getByRole('checkbox', { name: 'Disputed' }));
    expect(count()).toBe('1 of 5 records');
  });
});

describe('an empty result', () => {
  it('says which part empties it, with what lifting it would show, and lifts it', async () => {
    const { user } = renderApp('?sector=health&kind=visit', record);
    expect(await screen.findByRole('button', { name: '2 records without: Health' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '2 records without: visits' }));
    expect(count()).toBe('2 of 5 records');
  });

  it('says so where no part alone empties it, and what each finds', async () => {
    const { user } = renderApp('?sector=energy&kind=visit&status=signed', record);
    await user.click(await screen.findByRole('button', { name: '1 record with only: agreements last reported as signed' }));
    expect(count()).toBe('1 of 5 records');
  });
});

describe('the perspectives', () => {
  it('count what choosing them would leave of the present filter', async () => {
    renderApp('?kind=event', record);
    expect(await screen.findByRole('option', { name: 'Arland (2)' })).toBeInTheDocument();
  });
});

describe('an address of an edition that is not kept', () => {
  it('is named, and the present edition is shown', async () => {
    renderApp('?ed=9.9.9', record);
    expect(await screen.findByText(/was left out: ed=9.9.9/)).toBeInTheDocument();
  });
});
