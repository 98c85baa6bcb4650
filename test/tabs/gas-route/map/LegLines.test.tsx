/** The legs on the map by keyboard, by pointer and by name; contract and swap beside them. */
import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { hiddenOf } from '@/tabs/gas-route/map/hidden.ts';
import { LegLines } from '@/tabs/gas-route/map/LegLines.tsx';
import { PathArcs } from '@/tabs/gas-route/map/PathArcs.tsx';
import { frameAt, type MapView, viewOf } from '@/ui/map/mercator.ts';
import { day, legs, pathOver } from '../madeMap.ts';

const home = viewOf([41, 37, 49, 43], 800, 600);
const whole = { legs, paths: [pathOver('contract'), pathOver('swap', '2015/2017')] };

function Route({ hide, view, year }: { hide: string; view: MapView; year: number }) {
  const [leg, setLeg] = useState('');
  const frame = frameAt(view, 800, 600);
  const shared = { whole, day: day(year), hidden: hiddenOf(hide), frame };
  return (
    <svg>
      <LegLines {...shared} leg={leg} onLeg={setLeg} />
      <PathArcs {...shared} path={leg} onPath={setLeg} />
    </svg>
  );
}

function draw({ hide = '', view = home, year = 2020 } = {}) {
  render(
    <RoomMessagesProvider messages={en}>
      <Route hide={hide} view={view} year={year} />
    </RoomMessagesProvider>,
  );
  return userEvent.setup();
}

const names = () => screen.queryAllByRole('button').map((button) => button.getAttribute('aria-label'));
const leg = (name: RegExp) => screen.getByRole('button', { name });

describe('the legs in an inset', () => {
  it('can be pressed, and take neither a name nor the focus from those on the map', async () => {
    const chosen: string[] = [];
    const { container } = render(
      <RoomMessagesProvider messages={en}>
        <svg>
          <g aria-hidden="true">
            <LegLines whole={whole} day={day(2020)} hidden={hiddenOf('')} leg="" onLeg={(id) => chosen.push(id)} frame={frameAt(home, 800, 600)} isTwin />
          </g>
        </svg>
      </RoomMessagesProvider>,
    ); // oxfmt-ignore
    expect(names()).toEqual([]);
    expect(container.querySelectorAll('[tabindex]')).toHaveLength(0);
    const legsThere = container.querySelectorAll('[role="button"]');
    expect(legsThere).toHaveLength(4);
    await userEvent.setup().click(legsThere[1]!);
    expect(chosen).toEqual(['west']);
  });
});

describe('a swap', () => {
  it('has one arrowhead, where gas is handed over, and a bar where as much goes in', () => {
    const frame = frameAt(home, 800, 600);
    const { container } = render(
      <RoomMessagesProvider messages={en}>
        <svg>
          <PathArcs whole={{ legs, paths: [pathOver('swap')] }} day={day(2020)} hidden={hiddenOf('')} path="" onPath={() => undefined} frame={frame} />
        </svg>
      </RoomMessagesProvider>,
    ); // oxfmt-ignore
    const placeOf = (end: string) => container.querySelector(`[data-end="${end}"]`)?.getAttribute('transform') ?? '';
    const [[fromX], [toX]] = [frame.at(42, 40), frame.at(48, 40)];
    expect(placeOf('in')).toContain(`translate(${fromX.toFixed(1)} `);
    expect(placeOf('out')).toContain(`translate(${toX.toFixed(1)} `);
    expect(container.querySelectorAll('[data-end]')).toHaveLength(2);
  });
});

describe('the legs on the map', () => {
  it('say what they are, how well they are known, how they stand that day, and their figures', () => {
    draw();
    expect(names()).toEqual([
      '4. Leg old-plan: a plan, what came after is not said, no published length',
      '1. Leg west: documented, in service, carries the gas of this chain, 248 km, 24 billion m³ a year',
      '2. Leg middle: likely path, in service, likely way of gas under a swap, no published length, no published capacity',
      '3. Leg east: assumed, line approximate, in service, no published length, no published capacity',
      'Contract: The contract, since 2015',
    ]);
  });

  it('take one stop of the Tab key; arrows walk along the chain, Home and End go to its ends', async () => {
    const user = draw();
    await user.tab();
    expect(leg(/west/)).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(leg(/middle/)).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(leg(/old-plan/)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(leg(/west/)).toHaveFocus();
    await user.keyboard('{End}{ArrowLeft}');
    expect(leg(/east/)).toHaveFocus();
    await user.tab();
    expect(leg(/Contract/)).toHaveFocus();
    // and back to where one was
    await user.tab({ shift: true });
    expect(leg(/east/)).toHaveFocus();
  });

  it('are chosen and let go by Enter, the space bar and a click', async () => {
    const user = draw();
    await user.tab();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(leg(/middle/)).toHaveAttribute('aria-pressed', 'true');
    expect(leg(/middle/)).toHaveFocus();
    await user.keyboard(' ');
    expect(leg(/middle/)).toHaveAttribute('aria-pressed', 'false');
    await user.click(leg(/east/));
    expect(leg(/east/)).toHaveAttribute('aria-pressed', 'true');
    await user.click(leg(/Contract/));
    expect(leg(/Contract/)).toHaveAttribute('aria-pressed', 'true');
    expect(leg(/east/)).toHaveAttribute('aria-pressed', 'false');
  });

  it('keep their keys from the map, which would be moved by them', () => {
    draw();
    const isTaken = (key: string) => {
      const press = createEvent.keyDown(leg(/west/), { key });
      fireEvent(leg(/west/), press);
      return press.defaultPrevented;
    };
    expect(['ArrowLeft', 'ArrowUp', 'Enter', ' ', 'Home', '+', 'Tab'].map(isTaken)).toEqual([true, true, true, true, true, false, false]);
  });

  it('leave the keys of the browser alone', async () => {
    const user = draw();
    await user.tab();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(leg(/west/)).toHaveFocus();
  });

  it('are drawn only when they are there, not put away, and in sight', () => {
    draw({ year: 2007 });
    expect(names()).toEqual([expect.stringContaining('west'), expect.stringContaining('middle')]);
  });

  it('can be put away by what is known of them, paths by their kind', () => {
    draw({ hide: 'likely,planned,contract', year: 2016 });
    expect(names()).toEqual([expect.stringContaining('west'), expect.stringContaining('east'), expect.stringContaining('Swap')]);
  });

  it('beyond the edge of the map take no focus that nobody would see', () => {
    draw({ view: { lat: 40, lon: 42.5, zoom: 9 }, hide: 'contract' });
    expect(names()).toEqual([expect.stringContaining('west')]);
  });
});
