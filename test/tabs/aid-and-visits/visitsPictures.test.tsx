/** The pictures of contacts that are no charts on axes: what can be pressed in them, and how it is called. */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { accordingTo } from '@/record/according.ts';
import type { Filter } from '@/record/filter.ts';
import { holds, toggled } from '@/record/narrow.ts';
import { select } from '@/record/select.ts';
import { VisitCharts } from '@/tabs/aid-and-visits/visits/VisitCharts.tsx';
import { defaultView } from '@/view/view.ts';
import { event, makeFiles, makeRecord, visit } from '../../support/makeRecord.ts';

const made = makeRecord([
  visit('a', '2005-06-03', { visitors: [{ actor: 'ann', office: 'Minister', level: 'minister' }], hosts: [{ actor: 'borland' }] }),
  visit('b', '2005-06-03', { form: 'working' }),
  visit('c', '2007-02', { form: 'call' }),
  event('m', '2007-03-04/2007-03-05', { meeting: { envoys: [{ actor: 'ann' }], hosts: [{ actor: 'borland' }] } }),
]);

/** Links that narrow stand as "#" and what the filter would be. */
function draw(first: Partial<typeof defaultView.options>, filter: Filter = { choices: {} }, facts = made.facts, whole = made.whole) {
  function Holder() {
    const [options, setOptions] = useState({ ...defaultView.options, ...first });
    const link = (href: string) => ({ href, onClick: () => {} });
    const shown = {
      facts, whole, filter, options,
      selection: select(facts.columns, filter, undefined),
      onOptions: (part: Partial<typeof options>) => setOptions((before) => ({ ...before, ...part })),
      filterWords: 'The whole record',
      narrow: (to: Parameters<typeof holds>[1]) => ({ link: link(`#${JSON.stringify(toggled(filter, to))}`), isOn: holds(filter, to) }),
      linkTo: (id: string) => link(`?record=${id}`),
      sources: () => null,
      save: () => null,
    }; // oxfmt-ignore
    return (
      <RoomMessagesProvider messages={en}>
        <VisitCharts shown={shown} />
      </RoomMessagesProvider>
    );
  }
  render(<Holder />);
  return userEvent.setup();
}
const figure = (name: string) => within(screen.getByRole('figure', { name }));
const hrefOf = (element: HTMLElement) => element.getAttribute('href');

it('a visit of which a voice does not say the form may have been a call, and that is said', () => {
  const gazette = { source: 'gazette' };
  const { facts, whole } = makeRecord([
    visit('said', '2005'),
    visit('unsaid', '2006', { citations: [gazette, { source: 'herald', locator: '¶ 1', supports: ['title', 'date'] }] }),
  ]);
  const seen = accordingTo('borland', facts, whole);
  draw({}, { choices: {} }, seen.facts, seen.whole);
  expect(screen.getByText(/Of 1 of these the form is not said: it may have been a call/)).toBeInTheDocument();
  cleanup();
  draw({}, { choices: {} }, facts, whole);
  expect(screen.queryByText(/may have been/)).not.toBeInTheDocument();
});

describe('the grid of months', () => {
  it('filters by a month, by a year, and by the years between that have nothing', () => {
    draw({ bins: 'month' });
    const months = figure('Visits by month');
    expect(hrefOf(months.getByRole('link', { name: /^June 2005: .*: 2; .*Press to show only June 2005$/ }))).toBe(
      '#{"choices":{},"from":"2005-06","to":"2005-06"}',
    );
    expect(hrefOf(months.getByRole('link', { name: /^2005: 2 visits/ }))).toBe('#{"choices":{},"from":"2005","to":"2005"}');
    expect(hrefOf(months.getByRole('link', { name: /^2006–2020: no visit found/ }))).toBe('#{"choices":{},"from":"2006","to":"2020"}');
  });

  it('keeps the place of a month that the filter empties, and says whether From and To leave it out', () => {
    draw({ bins: 'month' }, { choices: { form: { ids: ['call'], except: false } } });
    expect(screen.getByText('Visits by month: No visit is shown.')).toBeInTheDocument();
    expect(figure('Calls and meetings of envoys by month').getByRole('link', { name: /^March 2007: No record found/ })).toBeInTheDocument();
  });

  it('says of a month that From and To leave out just that, and not that nothing is found', () => {
    draw({ bins: 'month' }, { choices: {}, from: '2007-03', to: '2007-03' });
    expect(screen.getAllByRole('link', { name: /^February 2007: Left out by From and To/ })).toHaveLength(2); // and in the calendar
  });
});

describe('what is not covered', () => {
  const dataset = makeFiles()['dataset.json'] as { eras: { date: string }[] };
  const eras = dataset.eras.map((era, at) => (at === dataset.eras.length - 1 ? { ...era, date: '2010/2020-03-31' } : era));
  const coverage = { from: '2000-01-01', to: '2020-03-31' };
  const { facts: partial, whole: seen } = makeRecord([visit('a', '2005-06-03')], { 'dataset.json': { ...dataset, eras, coverage } });
  const drawPartial = (options: Partial<typeof defaultView.options>) => draw(options, { choices: {} }, partial, seen);

  it('is said of months of the calendar, and is no nothing found', () => {
    drawPartial({ year: '2020' });
    const days = figure('Calendar of contacts');
    expect(days.getByRole('link', { name: /^March 2020: No record found/ })).toBeInTheDocument();
    expect(days.getByRole('link', { name: /^April 2020: not covered/ })).toBeInTheDocument();
  });

  it('has a line of its own by month, in which it is dotted', () => {
    drawPartial({ bins: 'month' });
    const months = figure('Visits by month');
    expect(months.getByRole('link', { name: /^2020, to March: No record found/ })).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Visits by month' }).querySelectorAll('[fill="url(#band-dots)"]')).toHaveLength(9);
  });
});

describe('silences', () => {
  it('are read out and lead nowhere: pressed, they would leave nothing', () => {
    draw({});
    const silences = figure('The longest silences between contacts');
    expect(silences.getByRole('img', { name: /^4 June 2005 – 31 January 2007: 607 days/ })).toBeInTheDocument();
    expect(silences.queryAllByRole('link')).toEqual([]);
    expect(silences.getByText('607 days between two contacts: 4 June 2005 – 31 January 2007')).toBeInTheDocument();
  });

  it('are all named where several are the longest', () => {
    const { facts, whole } = makeRecord([visit('a', '2005-01-01'), visit('b', '2005-01-11'), visit('c', '2005-01-21')]);
    draw({}, { choices: {} }, facts, whole);
    expect(screen.getByText('9 days between two contacts: 2–10 January 2005 and 12–20 January 2005')).toBeInTheDocument();
  });
});

describe('where no contact is shown', () => {
  it('one line says so, and no chart and no choice is there', () => {
    draw({}, { choices: {}, from: '2010' });
    expect(screen.getByText('No contact is shown.')).toBeInTheDocument();
    expect(screen.queryAllByRole('combobox')).toEqual([]);
  });
});

describe('what turns both charts', () => {
  it('says so, and stands on each', async () => {
    const user = draw({});
    await user.selectOptions(figure('Calls and meetings of envoys by year').getByRole('combobox', { name: 'Contacts by' }), 'month');
    expect(figure('Visits by month').getByRole('combobox', { name: 'Contacts by' })).toHaveValue('month');
  });
});

describe('who is named together', () => {
  it('says of a pair that the filter empties just that', () => {
    draw({}, { choices: {}, from: '2007' });
    expect(figure('Who met whom, by office').getByRole('img', { name: /^Minister .*: Left out by the filter$/ })).toBeInTheDocument();
  });

  it('reads a pair of offices out with the persons and the contact, and leads nowhere, for no facet is a pair', () => {
    draw({});
    const cell = figure('Who met whom, by office').getByRole('img', {
      name: /^Minister \(Arland\) – Office not said \(Borland\): 1 visit; /,
    });
    expect(cell).toHaveAccessibleName(/Ann Əhmədova \(Minister\) – Borland\. Visit a, 3 June 2005/);
  });
});

describe('the calendar', () => {
  it('opens the one record of a day, and filters by a day that has several', async () => {
    const user = draw({});
    const days = figure('Calendar of contacts');
    expect(hrefOf(days.getByRole('link', { name: /^5 March 2007: meeting of an envoy/ }))).toBe('?record=m');
    await user.selectOptions(days.getByRole('combobox', { name: 'Year' }), '2005');
    expect(hrefOf(days.getByRole('link', { name: /^3 June 2005: official visit; working visit/ }))).toBe(
      '#{"choices":{},"from":"2005-06-03","to":"2005-06-03"}',
    );
  });

  it('lists what has no day beside the days, and steps to the year before', async () => {
    const user = draw({});
    const days = figure('Calendar of contacts');
    expect(hrefOf(days.getByRole('link', { name: 'Visit c, February 2007' }))).toBe('?record=c');
    await user.click(days.getByRole('button', { name: 'Previous year' }));
    expect(days.getByText('2006: no contact found')).toBeInTheDocument();
  });

  it('is one Tab stop', () => {
    draw({});
    const marks = screen.getByRole('group', { name: 'Calendar of contacts' }).querySelectorAll('[data-mark]');
    expect([...marks].filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
    expect(marks.length).toBeGreaterThan(12);
  });
});
