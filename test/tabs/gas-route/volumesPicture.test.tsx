/** The picture of volumes: its marks are links with names, its table says the same, and what has no place is counted. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { mostRows } from '@/ui/DataTable.tsx';
import { first } from '@/i18n/en/first.ts';
import type { FirstMessages } from '@/i18n/messages.tsx';
import { disguise } from '@/i18n/pseudo.ts';
import { rooms } from '@/i18n/en/rooms.ts';
import { MessagesProvider, RoomMessagesProvider } from '@/i18n/messages.tsx';
import { dayOf } from '@/record/edtf.ts';
import { select } from '@/record/select.ts';
import { layOut } from '@/tabs/gas-route/time/volumeLayout.ts';
import style from '@/tabs/gas-route/time/Volumes.module.css';
import { Volumes } from '@/tabs/gas-route/time/Volumes.tsx';
import { gas, makeRoute } from './madeTime.ts';

vi.mock('@/tabs/gas-route/time/volumeLayout.ts', async (original) => {
  const actual = await original<{ layOut: typeof layOut }>();
  return { ...actual, layOut: vi.fn<typeof layOut>(actual.layOut) };
});

const said = [{ source: 'gazette' }];
const made = makeRoute([
  gas('plan', '2009-06', { quantities: [{ value: 4, unit: 'mcm-per-day', of: 'gas of Arland' }], reporter: 'ann' }),
  gas('claim', '2011-12', {
    citations: [...said, { source: 'herald', locator: 'p. 2' }],
    rivals: [{ field: 'stage', value: 'delivered', citations: said, note: 'No source.' }],
  }),
  gas('ministry', '2016-01-12', { stage: 'delivered', period: '2015', reporter: 'arland', quantities: [{ value: 0.5, unit: 'bcm' }] }),
  gas('office', '2016-02-19', { stage: 'delivered', period: '2015', reporter: 'borland', quantities: [{ value: 350, unit: 'mcm' }] }),
  gas('undated', 'XXXX', { quantities: [{ value: 9, unit: 'bcm-per-year' }] }),
]);

const { facts } = made;

function tree(
  dates: { readonly from?: string; readonly to?: string } = {},
  day = facts.coverage.end,
  words: FirstMessages = first,
  { facts: known, whole } = made,
) {
  const selection = select(known.columns, { choices: {}, ...dates }, undefined);
  return (
    <MessagesProvider messages={words}>
      <RoomMessagesProvider messages={rooms}>
        <Volumes
          facts={known}
          whole={whole}
          selection={selection}
          day={day}
          linkTo={(id) => ({ href: `?record=${id}`, onClick: () => {} })}
          sources={({ records }) => <p>Drawn from {records.join(' ')}</p>}
          save={({ notes = [] }) => <button type="button">Save with {notes.length} notes</button>}
        />
      </RoomMessagesProvider>
    </MessagesProvider>
  );
}

const start = (...given: Parameters<typeof tree>) => render(tree(...given));

describe('the picture', () => {
  it('is titled after the second side, and draws a link for each record that has a place in it', () => {
    start();
    expect(screen.getByRole('heading')).toHaveTextContent('Gas for Borland: planned, contracted, delivered');
    const links = within(screen.getByRole('group', { name: /up to 31 December 2020$/ })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['?record=plan', '?record=claim', '?record=ministry', '?record=office']);
    expect(links[0]).toHaveAccessibleName('June 2009: Gas plan; Planned; 4 million m³ a day: gas of Arland; according to Ann Əhmədova');
    expect(links[1]).toHaveAccessibleName(
      'December 2011: Gas claim; Claimed: delivered, by Arland; Not confirmed: others say otherwise (Borland); No figure is reported. That is not a zero.',
    );
  });

  it('names the reporter of each total, and writes all of them in one unit; as it is said it is in the name', () => {
    const { container } = start();
    const texts = [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['2015: Arland', '0.5 billion m³', '2015: Borland', '0.35 billion m³']));
    expect(texts.some((text) => text.includes('0.85'))).toBe(false);
    expect(screen.getByRole('link', { name: /^19 February 2016: .*350 million m³/ })).toBeInTheDocument();
  });

  it('says what is seen: that reporters differ, while both are shown', () => {
    const differ = 'Two reporters give different totals for 2015.';
    const { unmount } = start();
    expect(screen.getByText(new RegExp(`^${differ}`))).toBeInTheDocument();
    unmount();
    start({ to: '2016-01' }, dayOf(2016, 1, 31));
    expect(screen.queryByText(new RegExp(differ))).toBeNull();
    expect(screen.queryByText(/confirms a delivery/)).toBeNull();
  });

  it('has figures at its marks, our conversions told from what is said, and words at a claim', () => {
    const { container } = start();
    const texts = [...container.querySelectorAll('[data-anchor]')].map(({ textContent }) => textContent);
    expect(texts).toEqual(['claimed, not confirmed', '≈ 1.46']);
  });

  it('runs from right to left where one reads so', () => {
    const xOf = (id: string) =>
      Number(/translate\(([\d.]+) /.exec(document.querySelector(`[href="?record=${id}"]`)?.parentElement?.getAttribute('transform') ?? '')?.[1]); // oxfmt-ignore
    const { unmount } = start();
    const [plan, claim] = [xOf('plan'), xOf('claim')];
    expect(plan).toBeLessThan(claim);
    unmount();
    start({}, facts.coverage.end, disguise(first, 'rtl'));
    expect([xOf('plan'), xOf('claim')]).toEqual([720 - plan, 720 - claim]);
  });

  it('counts what it cannot draw, and is drawn from all that is shown', () => {
    start();
    expect(screen.getByText(/1 record gives no figure by the year .* 1 record has no date and is in the table alone/)).toBeInTheDocument();
    expect(screen.getByText('Drawn from undated plan claim ministry office')).toBeInTheDocument();
  });

  it('obeys the filter, and marks the moment', () => {
    start({ to: '2009' }, dayOf(2009, 12, 31));
    expect(screen.getByText(/^No shown record confirms a delivery\. /)).toBeInTheDocument();
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
    expect(rows[2]).toHaveTextContent('Planned; Claimed: delivered, by Arland; Not confirmed: others say otherwise (Borland)');
  });

  it('has its first rows where there are thousands, says so, and lists more when asked', async () => {
    const many = makeRoute(Array.from({ length: mostRows + 30 }, (_, at) => gas(`plan-${at}`, '2009-06')));
    start({}, facts.coverage.end, first, many);
    fireEvent.click(await screen.findByRole('button', { name: 'Table' }));
    // by the tree itself: to compute the roles of hundreds takes seconds
    const rows = () => [...document.querySelectorAll<HTMLElement>('tbody tr')];
    expect(rows()).toHaveLength(50);
    expect(screen.getByText(`The first 50 of ${mostRows + 30} rows; the file has them all.`)).toBeInTheDocument();
    fireEvent.click(screen.getByText('Show 50 more'));
    expect(rows()).toHaveLength(100);
    expect(rows()[50]!.querySelector('a')).toHaveFocus();
  });
});

describe('where there are more records than a picture holds', () => {
  it('draws some, and says how many the table alone has', async () => {
    const many = makeRoute([
      ...Array.from({ length: 510 }, (_, at) => gas(`plan-${at}`, `${2001 + (at % 10)}`)),
      ...Array.from({ length: 8 }, (_, at) =>
        gas(`total-${at}`, '2016', {
          period: String(2001 + (at >> 1)),
          reporter: at % 2 ? 'arland' : 'borland',
          quantities: [{ value: 1 + at, unit: 'bcm' }],
        }),
      ),
    ]);
    start({}, facts.coverage.end, first, many);
    // so many are gathered in several tasks
    await waitFor(() => expect(document.querySelectorAll('svg a')).toHaveLength(508));
    expect(screen.getByText(/10 further records are in the table alone/)).toBeInTheDocument();
    expect(screen.getByText(/marks have no room beside their day and cover others/)).toBeInTheDocument();
    expect(screen.getByText(/^No shown record confirms a delivery\. Reporters give different totals for 4 periods\./)).toBeInTheDocument();
  });
});

describe('another day', () => {
  it('moves the moment, and lays nothing out anew while the same gas records are shown', () => {
    const { rerender } = start({ to: '2012-03' }, dayOf(2012, 3, 31));
    const momentOf = () => screen.getByRole('group').querySelector(`.${style.moment}`)?.getAttribute('d');
    const [before, calls] = [momentOf(), vi.mocked(layOut).mock.calls.length];
    rerender(tree({ to: '2011-12' }, dayOf(2011, 12, 31)));
    expect(momentOf()).not.toBe(before);
    expect(calls).toBeGreaterThan(0);
    expect(layOut).toHaveBeenCalledTimes(calls);
    rerender(tree({ to: '2010' }, dayOf(2010, 12, 31)));
    expect(vi.mocked(layOut).mock.calls.length).toBeGreaterThan(calls);
  });
});
