/** The legend that puts away what the map draws. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { legendIn } from '@/exchange/picture/legend.ts';
import { en } from '@/i18n/en.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { hiddenOf } from '@/tabs/gas-route/map/hidden.ts';
import { MapLegend } from '@/tabs/gas-route/map/MapLegend.tsx';
import type { Whole } from '@/record/facts.ts';
import type { Layer } from '@/tabs/gas-route/places/layers.ts';
import { day, legs, nodes, pathOver } from '../madeMap.ts';

const whole = { legs, nodes: [], paths: [pathOver('contract')] };
const counts = new Map<Layer, number>([['visits', 3], ['aid', 0], ['others', 12]]); // oxfmt-ignore

function Shown({ year, route = whole, start = '' }: { year: number; route?: Pick<Whole, 'legs' | 'nodes' | 'paths'>; start?: string }) {
  const [hide, setHide] = useState(start);
  return (
    <>
      <MapLegend whole={route} day={day(year)} hidden={hiddenOf(hide)} counts={counts} onHide={setHide} />
      <samp>{hide}</samp>
    </>
  );
}

function draw(year = 2020) {
  const { container } = render(
    <RoomMessagesProvider messages={en}>
      <Shown year={year} />
    </RoomMessagesProvider>,
  );
  return { user: userEvent.setup(), inFile: () => legendIn(container.querySelector('[data-legend]')) };
}

const ticked = () => screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked).map(({ labels }) => labels?.[0]?.textContent); // oxfmt-ignore

describe('the legend of the map', () => {
  it('offers what occurs on that day, by group, with how much there is of it', () => {
    draw();
    expect(ticked()).toEqual(['Documented (1 leg)', 'Likely path (1 leg)', 'Assumed (1 leg)', 'A plan (1 leg)', 'Contract (1 path)', 'Visits (3 records)', 'Other records (12 records)']); // oxfmt-ignore
    const pipes = within(screen.getByRole('group', { name: 'Pipes' }));
    expect(pipes.getByText('Capacity not published')).toBeVisible();
    expect(pipes.getByText('24 billion m³ a year')).toBeVisible();
  });

  it('says of lines nothing where there is no route', () => {
    const route = { legs: [], nodes: [], paths: [] };
    render(
      <RoomMessagesProvider messages={en}>
        <Shown year={2020} route={route} />
      </RoomMessagesProvider>,
    );
    expect(screen.getAllByRole('group', { name: /./ }).map((group) => group.tagName)).toEqual(['DIV', 'FIELDSET']);
    expect(screen.getByText(/^The area of a circle grows/)).toBeVisible();
    expect(screen.queryByText(/width of a line/)).toBeNull();
  });

  it('shows the narrowest and the widest line of that day, and no width that does not occur', async () => {
    const { user } = draw(2010);
    const widths = () => screen.queryAllByText(/^\d+ billion m³ a year$/, { selector: 'p' }).map(({ textContent }) => textContent);
    expect(widths()).toEqual(['8 billion m³ a year']);
    await user.click(screen.getByRole('checkbox', { name: 'Documented (1 leg)' }));
    expect(widths()).toEqual([]);
  });

  it('says nothing of what is not there yet', () => {
    draw(2007);
    expect(ticked()).toEqual(['Documented (1 leg)', 'Likely path (1 leg)', 'Visits (3 records)', 'Other records (12 records)']);
    expect(screen.queryByText('Delivers the gas of this chain', { selector: 'p' })).toBeNull();
  });

  it('puts away and brings back, in words, and keeps the focus where it is', async () => {
    const { user } = draw();
    const likely = screen.getByRole('checkbox', { name: 'Likely path (1 leg)' });
    await user.click(likely);
    expect(likely).toHaveFocus();
    await user.click(screen.getByRole('checkbox', { name: 'Visits (3 records)' }));
    expect(screen.getByText('likely,visits')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Put away: Likely path and Visits.');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(ticked()).toHaveLength(7);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    // the button is gone, the focus is not
    expect(screen.getByRole('checkbox', { name: 'Documented (1 leg)' })).toHaveFocus();
  });

  it('keeps what is brought back and does not occur, so that it can be put away again', async () => {
    const aid = () => screen.getByRole('checkbox', { name: 'Aid (0 records)' });
    const user = userEvent.setup();
    render(
      <RoomMessagesProvider messages={en}>
        <Shown year={2020} start="aid" />
      </RoomMessagesProvider>,
    );
    await user.click(aid());
    expect(aid()).toBeChecked();
    expect(aid()).toHaveFocus();
    await user.click(aid());
    expect(screen.getByText('aid')).toBeVisible();
  });

  it('says the sign of a power plant that is drawn, though no record is at one', async () => {
    const user = userEvent.setup();
    const { container } = render(
      <RoomMessagesProvider messages={en}>
        <Shown year={2020} route={{ ...whole, nodes }} />
      </RoomMessagesProvider>,
    );
    const inFile = () => legendIn(container.querySelector('[data-legend]')).map(({ label }) => label);
    expect(inFile()).toContain('Power plants');
    // its leg is put away, and with it the plant
    await user.click(screen.getByRole('checkbox', { name: 'Assumed (1 leg)' }));
    expect(inFile()).not.toContain('Power plants');
    expect(screen.queryByRole('checkbox', { name: /^Power plants/ })).toBeNull();
  });

  it('gives files what is drawn, each with its sign, and nothing that is put away', async () => {
    const { user, inFile } = draw();
    expect(inFile().map(({ label }) => label)).toContain('Likely path');
    await user.click(screen.getByRole('checkbox', { name: 'Likely path (1 leg)' }));
    await user.click(screen.getByRole('checkbox', { name: 'Contract (1 path)' }));
    const labels = inFile().map(({ label }) => label);
    expect(labels).toContain('Documented');
    expect(labels).not.toContain('Likely path');
    expect(labels).not.toContain('Contract');
    expect(inFile().every(({ sign }) => sign !== undefined)).toBe(true);
  });
});
