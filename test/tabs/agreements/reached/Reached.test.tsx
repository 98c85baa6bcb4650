/** How far the agreements got, by role and name. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import type { Filter } from '@/record/filter.ts';
import { select } from '@/record/select.ts';
import { Reached } from '@/tabs/agreements/reached/Reached.tsx';
import { agreement, aid, event, makeRecord } from '../../../support/makeRecord.ts';

const cited = { citations: [{ source: 'gazette' }] };
const { facts, whole } = makeRecord([
  event('package', '2001', { package: { inAll: [], stages: [{ stage: 'in-force', date: '../2004-06', share: 'most', ...cited }] } }),
  agreement('part', '2001-01-01', { title: 'Agreement on trade', sectors: ['energy', 'trade'], related: [{ id: 'package', relation: 'part-of' }] }),
  agreement('approved', '2012', {
    title: 'Treaty of peace',
    sectors: ['health'],
    stages: [{ stage: 'signed', date: '2012', ...cited }, { stage: 'approved', date: '2013', by: 'borland', ...cited }],
  }),
  agreement('kept', '2013-01-01', { title: 'Protocol on tents', sectors: ['health'], thirdParty: true }),
  aid('tents', '2013-01-05', { title: 'Tents arrive', sectors: ['health'], related: [{ id: 'kept', relation: 'implements' }] }),
  agreement('forgotten', '2014', { title: 'Memorandum on nothing', sectors: ['trade'] }),
]); // oxfmt-ignore

function draw(filter: Partial<Filter> = {}, according?: string) {
  const selection = select(facts.columns, { choices: {}, ...filter }, undefined);
  const user = userEvent.setup();
  render(
    <RoomMessagesProvider messages={en}>
      <Reached
        facts={facts}
        whole={whole}
        selection={selection}
        according={according}
        linkTo={(id) => ({ href: `?record=${id}`, onClick: () => undefined })}
        sources={({ records }) => <p>Drawn from {records.join(', ')}</p>}
      />
    </RoomMessagesProvider>,
  );
  return user;
}

const table = () => within(screen.getByRole('table', { name: 'How far the agreements got, by era and by sector' }));
/** The numbers of a row, by the names of their columns; "–" left out. */
function numbers(name: string): Record<string, string> {
  const heads = table().getAllByRole('columnheader').map(({ textContent }) => textContent).slice(1); // oxfmt-ignore
  const row = table().getByRole('rowheader', { name }).closest('tr')!;
  const cells = within(row).getAllByRole('cell').map((cell) => within(cell).queryByRole('button')?.firstChild?.textContent ?? '–'); // oxfmt-ignore
  return Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? '']).filter(([, count]) => count !== '–'));
}

describe('how far the agreements got', () => {
  it('is said in the title, and how many are with a third party below it', () => {
    draw();
    const title = 'Of 4 agreements 4 are said to be signed, none to be in force; for 1 that is said only of a package; for 1 nothing was found after signing'; // oxfmt-ignore
    expect(screen.getByRole('figure', { name: title })).toHaveTextContent('The 4 agreements among the records shown, 1 of them with a third party'); // oxfmt-ignore
    expect(screen.getByText('Drawn from part, package, approved, kept, tents, forgotten')).toBeInTheDocument();
  });

  it('is counted by era and by sector: who approved, and the text itself apart from its package', () => {
    draw();
    expect(numbers('All')).toEqual({ Agreements: '4', Signed: '4', 'Approved by Borland': '1', 'In force, said only of most of its package': '1', 'Only followed up in other records': '1', 'Nothing found after signing': '1' }); // oxfmt-ignore
    expect(numbers('First years')).toEqual({ Agreements: '1', Signed: '1', 'In force, said only of most of its package': '1' });
    expect(numbers('Trade')).toEqual({ Agreements: '2', Signed: '2', 'In force, said only of most of its package': '1', 'Nothing found after signing': '1' }); // oxfmt-ignore
    expect(table().getByRole('columnheader', { name: 'In force, said of the text itself' })).toBeInTheDocument();
  });

  it('has a group of rows for all, for the eras and for the sectors, each headed by its own name', () => {
    draw();
    const [, ...groups] = table().getAllByRole('rowgroup');
    const heads = groups.map((group) => within(group).getAllByRole('rowheader').map(({ textContent }) => textContent)); // oxfmt-ignore
    expect(heads).toEqual([['All'], ['By the era in which they were concluded', 'First years', 'Second years'], ['By sector', 'Energy', 'Trade', 'Health']]); // oxfmt-ignore
    expect(groups[2]).toHaveAccessibleName('By sector');
    for (const part of table().getAllByRole('row')) expect(part).toHaveAttribute('role', 'row');
  });

  it('opens each number into its agreements, with why they count and what was found of them', async () => {
    const user = draw();
    await user.click(screen.getByRole('button', { name: '1: First years: in force, said only of most of its package' }));
    expect(screen.getByRole('listitem')).toHaveTextContent('Agreement on trade 1 Jan 2001 · AgreementSigned 1 January 2001; most of the package in force by June 2004, which texts is not said.'); // oxfmt-ignore
    await user.click(screen.getByRole('button', { name: '1: First years: in force, said only of most of its package' }));
    const followed = screen.getByRole('button', { name: '1: All: only followed up in other records' });
    await user.click(followed);
    expect(followed).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('listitem')).toHaveTextContent(/Protocol on tents.*→ Tents arrive, 4 days later/);
    expect(screen.getByRole('link', { name: 'Tents arrive' })).toHaveAttribute('href', '?record=tents');
  });

  it('holds its columns and bars still under the filter', () => {
    const widths = (name: string) => table().getByRole('rowheader', { name }).closest('tr')!.querySelector('button [style]')?.getAttribute('style'); // oxfmt-ignore
    draw({ choices: { sector: { ids: ['trade'], except: false } } });
    expect(table().getByRole('columnheader', { name: 'Approved by Borland' })).toBeInTheDocument();
    expect(table().queryByRole('rowheader', { name: 'Health' })).not.toBeInTheDocument();
    expect(widths('Trade')).toBe('inline-size: 66.66666666666666%;');
  });

  it('is a table of agreements one by one as well', async () => {
    const user = draw();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    const row = within(screen.getByRole('table', { name: 'Agreements one by one' })).getByRole('row', { name: /Treaty of peace/ });
    expect(within(row).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Signed', 'Approved by Borland']); // oxfmt-ignore
  });

  it('says according to whom, and that nothing is shown', () => {
    draw({ from: '2019' });
    expect(screen.getByRole('figure', { name: 'How far the agreements got' })).toHaveTextContent('No agreement matches the filter.');
    draw({ from: '2014' }, 'Borland');
    expect(screen.getByRole('figure', { name: /^According to Borland: of 1 agreement 1 is said to be signed/ })).toHaveTextContent('in what is said according to Borland'); // oxfmt-ignore
  });
});
