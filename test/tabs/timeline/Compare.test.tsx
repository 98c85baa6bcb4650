/** Two windows side by side, by role and name. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import { spanOf } from '@/record/filter.ts';
import { select } from '@/record/select.ts';
import { Compare } from '@/tabs/timeline/compare/Compare.tsx';
import { aid, event, makeRecord, visit } from '../../support/makeRecord.ts';

const { facts, whole } = makeRecord([
  event('opening', '2001-05-01', { sectors: ['energy', 'trade'] }),
  visit('minister', '2012', { sectors: ['trade'] }),
  aid('pledge', '2009-12-22', { title: 'Tents pledged', stage: 'pledged', sectors: ['health'] }),
  aid('tents', '2010-01-12', { title: 'Tents arrive', sectors: ['health'], related: [{ id: 'pledge', relation: 'implements' }] }),
  event('war', '2008/2011', { sectors: ['energy'] }),
  event('some-day', 'XXXX'),
]);

function Example({ value: first, from, to }: { value: string; from?: string; to?: string }) {
  const dates = { ...(from && { from }), ...(to && { to }) };
  const [value, setValue] = useState(first);
  return (
    <RoomMessagesProvider messages={en}>
      <output>{value}</output>
      <Compare
        facts={facts}
        whole={whole}
        selection={select(facts.columns, { choices: {}, ...dates }, undefined)}
        window={trusted('2011-01-01/2012-12-31')}
        value={value}
        onChange={setValue}
        filtered={spanOf(dates)}
        according={undefined}
        linkTo={(id) => ({ href: `?record=${id}`, onClick: () => undefined })}
      />
    </RoomMessagesProvider>
  );
}

const cells = (table: string, row: string) =>
  within(within(screen.getByRole('table', { name: table })).getByRole('row', { name: new RegExp(`^${row}`) }))
    .getAllByRole('cell')
    .map((cell) => within(cell).queryByRole('button')?.firstChild?.textContent ?? cell.lastChild?.textContent);

describe('two windows', () => {
  it('are one button until somebody opens them, and one button closes them, which keeps the focus', async () => {
    const user = userEvent.setup();
    render(<Example value="" />);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Compare two windows' }));
    expect(screen.getByRole('status')).toHaveTextContent('first,second');
    expect(screen.getByRole('region', { name: 'Compare two windows of time' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Close the comparison' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('count the same things side by side; what was not found is no zero', () => {
    render(<Example value="first,second" />);
    const head = within(screen.getByRole('group', { name: 'First years' }));
    expect(head.getByText('3 records · 0.3 a year')).toBeInTheDocument();
    expect(head.getByText('2000–2009 · 10 years')).toBeInTheDocument();
    expect(cells('Records by sector', 'Energy')).toEqual(['2', '1']);
    expect(cells('Visits by level', 'Minister')).toEqual(['–No record found', '1']);
    expect(cells('What was delivered', 'Aid')).toEqual(['–No record found', '1']);
    expect(screen.getByText('1 record touches both windows and counts in both.')).toBeInTheDocument();
    expect(screen.getByText('1 record has no date and counts in neither.')).toBeInTheDocument();
  });

  it('open each number into its records, a promise with its delivery', async () => {
    const user = userEvent.setup();
    render(<Example value="first,second" />);
    const number = screen.getByRole('button', { name: '1: Delivered, First years' });
    await user.click(number);
    expect(number).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('listitem')).toHaveTextContent('Tents pledged 22 Dec 2009 · Aid, pledged→ Tents arrive, 21 days later');
    await user.click(number);
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  });

  it('can be chosen anew, the one that the timeline shows too', async () => {
    const user = userEvent.setup();
    render(<Example value="first,2010-01-01/2010-06-30" />);
    const choice = screen.getByRole('combobox', { name: 'Second window' });
    expect(choice).toHaveDisplayValue('1 January – 30 June 2010');
    await user.selectOptions(choice, 'The window shown above (1 January 2011 – 31 December 2012)');
    expect(screen.getByRole('status')).toHaveTextContent('first,2011-01-01/2012-12-31');
  });

  it('say which of them the record does not know, and offer the choice again', async () => {
    const user = userEvent.setup();
    render(<Example value="third,second" />);
    expect(screen.getByRole('note')).toHaveTextContent('The address asks for “third”: no era of this record');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'First window' }), 'first');
    expect(screen.getByRole('status')).toHaveTextContent('first,second');
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });

  it('say what From and To leave of them, and count no record where that is nothing', () => {
    render(<Example value="first,second" from="2011" to="2015" />);
    const second = within(screen.getByRole('group', { name: 'Second years' }));
    expect(screen.getByText('The filter’s From and To leave nothing of it.')).toBeInTheDocument();
    expect(second.getByText(/^The filter’s From and To leave only 1 January 2011 – 31 December 2015 of it/)).toBeInTheDocument();
    expect(cells('Records by sector', 'Energy')).toEqual(['not looked at', '1']);
  });
});
