/** The picture of volumes: its marks are links with names, its table says the same, and what has no place is counted. */
import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { first } from '@/i18n/en/first.ts';
import { rooms } from '@/i18n/en/rooms.ts';
import { MessagesProvider, RoomMessagesProvider } from '@/i18n/messages.tsx';
import { dayOf } from '@/record/edtf.ts';
import { select } from '@/record/select.ts';
import { Volumes } from '@/tabs/gas-route/time/Volumes.tsx';
import { gas, makeRoute } from './made.ts';

const said = [{ source: 'gazette' }];
const { facts, whole } = makeRoute([
  gas('plan', '2009-06', { quantities: [{ value: 4, unit: 'mcm-per-day', of: 'gas of Arland' }], reporter: 'ann' }),
  gas('claim', '2011-12', { rivals: [{ field: 'stage', value: 'delivered', citations: said, note: 'No source.' }] }),
  gas('ministry', '2016-01-12', { stage: 'delivered', period: '2015', reporter: 'arland', quantities: [{ value: 0.5, unit: 'bcm' }] }),
  gas('office', '2016-02-19', { stage: 'delivered', period: '2015', reporter: 'borland', quantities: [{ value: 350, unit: 'mcm' }] }),
  gas('undated', 'XXXX', { quantities: [{ value: 9, unit: 'bcm-per-year' }] }),
]);

function start(dates: { readonly from?: string; readonly to?: string } = {}, day = facts.coverage.end) {
  const selection = select(facts.columns, { choices: {}, ...dates }, undefined);
  return render(
    <MessagesProvider messages={first}>
      <RoomMessagesProvider messages={rooms}>
        <Volumes
          facts={facts}
          whole={whole}
          selection={selection}
          day={day}
          linkTo={(id) => ({ href: `?record=${id}`, onClick: () => {} })}
          sources={({ records }) => <p>Drawn from {records.join(' ')}</p>}
          save={({ notes = [] }) => <button type="button">Save with {notes.length} notes</button>}
        />
      </RoomMessagesProvider>
    </MessagesProvider>,
  );
}

describe('the picture', () => {
  it('is titled after the second side, and draws a link for each record that has a place in it', () => {
    start();
    expect(screen.getByRole('heading')).toHaveTextContent('Gas for Borland: planned, contracted, delivered');
    const links = within(screen.getByRole('group', { name: /up to 31 December 2020$/ })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['?record=plan', '?record=claim', '?record=ministry', '?record=office']);
    expect(links[0]).toHaveAccessibleName('June 2009: Gas plan; Planned; 4 million m³ a day: gas of Arland; according to Ann Əhmədova');
    expect(links[1]).toHaveAccessibleName(
      'December 2011: Gas claim; Planned; claimed as delivered, not confirmed; No figure is reported. That is not a zero.; according to Arland; Other sources: Delivered (Arland)',
    );
  });

  it('names the reporter of each total, and writes each figure as it is said', () => {
    const { container } = start();
    const texts = [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['2015: Arland', '0.5 billion m³', '2015: Borland', '350 million m³']));
    expect(texts.some((text) => text.includes('0.85'))).toBe(false);
  });

  it('counts what it cannot draw, and is drawn from all that is shown', () => {
    start();
    expect(screen.getByText(/1 record gives no figure by the year .* 1 record has no date and is in the table alone/)).toBeInTheDocument();
    expect(screen.getByText('Drawn from undated plan claim ministry office')).toBeInTheDocument();
  });

  it('obeys the filter, and marks the moment', () => {
    start({ to: '2009' }, dayOf(2009, 12, 31));
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['?record=plan']);
    expect(screen.getByText('the moment that is shown')).toBeInTheDocument();
    expect(screen.queryByText('Totals, as each reporter gives them')).toBeNull();
  });

  it('says so where no gas record is shown', () => {
    start({ from: '2005', to: '2001' }, dayOf(2001, 12, 31));
    expect(screen.queryAllByRole('link')).toEqual([]);
    expect(screen.getByText('No gas record matches the filter.')).toBeInTheDocument();
  });
});

describe('the table', () => {
  it('has every record, with the figure as said, and by the year what we made of it', () => {
    start();
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(5);
    expect(rows[1]).toHaveTextContent('4 million m³ a day: gas of Arland');
    expect(rows[1]).toHaveTextContent('1.46 (our conversion)');
    expect(rows[2]).toHaveTextContent('Planned; claimed as delivered, not confirmed');
  });
});
