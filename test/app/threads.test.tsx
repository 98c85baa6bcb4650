/** Threads, promises and silences in the app, by role and name. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { agreement, aid, event, makeRecord } from '../support/makeRecord.ts';
import { renderApp } from '../support/renderApp.tsx';

const record = makeRecord([
  aid('pledge', '2005-01-01', { title: 'Tents pledged', stage: 'pledged', sectors: ['health'] }),
  aid('tents', '2005-01-31', { title: 'Tents arrive', sectors: ['health'], related: [{ id: 'pledge', relation: 'implements' }] }),
  agreement('pact', '2010-02-03', { title: 'A pact', sectors: ['trade'] }),
  event('fair', '2019-05-05', { title: 'A fair', sectors: ['trade'] }),
]);

describe('an open record', () => {
  it('shows what came of it, step by step, and where the thread ends', async () => {
    renderApp('?record=pledge', record);
    const thread = within((await screen.findByText('What led to it, and what came of it')).closest('section')!);
    expect(thread.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1 January 2005 · Aid, pledgedTents pledged (this record)',
      '30 days later31 January 2005 · Aid, deliveredTents arrive',
    ]);
    expect(thread.getByText(/It led to a delivery/)).toHaveTextContent('It led to a delivery: Tents arrive, 30 days later');
  });

  it('says of a promise without a trace that no follow-up was found, and of an event by itself nothing', async () => {
    const { user } = renderApp('?record=pact', record);
    expect(await screen.findByText('No follow-up found up to 31 December 2020, where the coverage ends.')).toBeInTheDocument();
    await user.click(await screen.findByRole('link', { name: /5 May 2019: A fair/ }));
    expect(await screen.findByRole('complementary', { name: 'A fair' })).toBeInTheDocument();
    expect(screen.queryByText('What led to it, and what came of it')).not.toBeInTheDocument();
  });
});

describe('the promises', () => {
  it('are counted in the title, open into their records, stand in a table, and obey the filter', async () => {
    const { user } = renderApp('?tab=agreements', record);
    const figure = await screen.findByRole('figure', { name: /^Of 2 promises 1 led to a delivery, 0 were followed up, and for 1/ });
    await user.click(within(figure).getAllByText('1 delivered')[0]!);
    expect(await within(figure).findByRole('link', { name: 'Tents pledged' })).toHaveAttribute('href', expect.stringContaining('record=pledge')); // oxfmt-ignore
    await user.click(within(figure).getByRole('button', { name: 'Table' }));
    expect(
      within(figure).getByRole('row', { name: /Tents pledged Aid, pledged First years delivered → Tents arrive/ }),
    ).toBeInTheDocument();
    await user.click(within(screen.getByRole('group', { name: 'Sectors' })).getByRole('checkbox', { name: 'Trade' }));
    expect(await screen.findByRole('figure', { name: /^Of 1 promise 0 led/ })).toBeInTheDocument();
  });
});

describe('the silences', () => {
  it('are listed under the timeline, within From and To and the filter', async () => {
    renderApp('?sector=trade&from=2010', record);
    const list = within(await screen.findByRole('region', { name: 'The longest silences' }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '3,377 days4 February 2010 – 4 May 2019After: A pactBefore: A fair',
      '606 days6 May 2019 – 31 December 2020After: A fairBefore: the end of what was looked at',
      '33 days1 January – 2 February 2010After: the beginning of what was looked atBefore: A pact',
    ]);
  });
});
