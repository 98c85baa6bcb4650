/** The slider of time by keyboard, the player, and what stands at a moment in words. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { first } from '@/i18n/en/first.ts';
import { rooms } from '@/i18n/en/rooms.ts';
import { MessagesProvider, RoomMessagesProvider } from '@/i18n/messages.tsx';
import { dayOf } from '@/record/edtf.ts';
import { TimeBar } from '@/tabs/gas-route/time/TimeBar.tsx';
import { type OnTo, useMoment } from '@/tabs/gas-route/time/useMoment.ts';
import { gas, makeRoute } from './madeTime.ts';

const { facts, whole } = makeRoute([
  gas('sold', '2010-12-07', { stage: 'contracted' }),
  gas('flowed', '2012-03', { rivals: [{ field: 'stage', value: 'delivered', citations: [{ source: 'gazette' }], note: 'No source.' }] }),
  gas('flows', '2015-08-02', { stage: 'delivered' }),
]);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** From 2000 to the end of 2020, at a To of the filter; several bars have one moment. */
function start(initial?: string, from = -Infinity, bars = 1) {
  const onTo = vi.fn<OnTo>();
  function Holder({ filter }: { filter: { readonly to: string | undefined } }) {
    // a new filter from elsewhere takes the place of what the slider wrote
    const [own, setOwn] = useState({ filter, to: filter.to });
    const moment = useMoment(own.filter === filter ? own.to : filter.to, facts.coverage.end, (next, how) => {
      onTo(next, how);
      setOwn({ filter, to: next });
    });
    return Array.from({ length: bars }, (_, at) => <TimeBar key={at} facts={facts} whole={whole} moment={moment} from={from} />);
  }
  const tree = (to: string | undefined) => (
    <MessagesProvider messages={first}>
      <RoomMessagesProvider messages={rooms}>
        <Holder filter={{ to }} />
      </RoomMessagesProvider>
    </MessagesProvider>
  );
  const { rerender, unmount } = render(tree(initial));
  return { onTo, unmount, setTo: (to: string | undefined) => rerender(tree(to)), slider: screen.getAllByRole('slider')[0]! };
}

/** What the platform does on a key: jsdom has no keys for sliders. */
const moveTo = (slider: HTMLElement, year: number, month: number) =>
  fireEvent.change(slider, { target: { value: String(year * 12 + month - 1) } });
/** In short slices: what is drawn in one is there in the next. */
const pass = (ms: number) => {
  for (let gone = 0; gone < ms; gone += 20) {
    act(() => {
      vi.advanceTimersByTime(20);
    });
  }
};
const button = (name: string) => screen.getByRole('button', { name });

describe('the slider', () => {
  it('stands at the end while the filter has no To, and says how the route stands', () => {
    const { slider } = start();
    expect(slider).toHaveValue(String(2020 * 12 + 11));
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      '31 December 2020: 1 leg in service, 1 of unknown date; 1 earlier plan, not carried out as such; gas of the route goes by pipe along 2 legs.',
    );
  });

  it('moves at once; the address follows at once, then so often as it may, and ends where it rests', () => {
    const { slider, onTo } = start();
    moveTo(slider, 2014, 1);
    expect(onTo.mock.calls).toEqual([['2014-01', 'step']]);
    moveTo(slider, 2012, 1);
    moveTo(slider, 2011, 12);
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      'December 2011: 1 idle, 1 of unknown date; 1 plan beside them; no delivery to its end is confirmed.',
    );
    expect(onTo).toHaveBeenCalledTimes(1);
    pass(400);
    expect(onTo.mock.calls.slice(1)).toEqual([['2011-12', 'replace']]);
  });

  it('keeps the address close behind a hand that does not rest, with less than a hundred changes in half a minute', () => {
    const { slider, onTo } = start();
    for (let at = 0; at < 200; at += 1) {
      moveTo(slider, 2001 + Math.floor(at / 12), (at % 12) + 1);
      pass(20);
    }
    expect(onTo.mock.calls.length).toBeGreaterThan(10);
    expect(onTo.mock.calls.length).toBeLessThan((100 * 4) / 30);
    pass(400);
    expect(onTo).toHaveBeenLastCalledWith('2017-08', 'replace');
    const said = onTo.mock.calls.length;
    pass(2000);
    expect(onTo).toHaveBeenCalledTimes(said);
  });

  it('goes by years with the page keys, and no further than the end, which is no To', () => {
    const { slider, onTo } = start('2019-06');
    fireEvent.keyDown(slider, { key: 'PageDown' });
    pass(400);
    expect(onTo).toHaveBeenLastCalledWith('2018-06', 'replace');
    fireEvent.keyDown(slider, { key: 'PageUp' });
    fireEvent.keyDown(slider, { key: 'PageUp' });
    fireEvent.keyDown(slider, { key: 'PageUp' });
    pass(400);
    expect(onTo).toHaveBeenLastCalledWith(undefined, 'replace');
  });

  it('does not go before From', () => {
    const { slider, onTo } = start('2012', dayOf(2010, 6, 1));
    moveTo(slider, 2003, 1);
    pass(200);
    expect(onTo).toHaveBeenLastCalledWith('2010-06', 'replace');
  });

  it('keeps a To that is a day, until it is moved', () => {
    const { slider } = start('2015-08-02');
    expect(slider).toHaveValue(String(2015 * 12 + 7));
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^2 August 2015: /);
  });

  it('gives way to the filter: what was under way is over', () => {
    const { slider, setTo, onTo } = start('2012');
    moveTo(slider, 2014, 1);
    moveTo(slider, 2014, 2);
    setTo('2005');
    pass(500);
    expect(slider).toHaveValue(String(2005 * 12 + 11));
    expect(onTo.mock.calls).toEqual([['2014-01', 'replace']]);
  });

  it('puts into the address what it showed when the tab is left', () => {
    const { slider, unmount, onTo } = start();
    moveTo(slider, 2014, 1);
    moveTo(slider, 2014, 2);
    unmount();
    expect(onTo.mock.calls).toEqual([['2014-01', 'step'], ['2014-02', 'replace']]); // oxfmt-ignore
  });

  it('makes one step in the history, from no To to the first, so that Back stays on the tab; after that it refines', () => {
    const { slider, onTo } = start();
    for (const [year, month] of [[2014, 1], [2020, 12], [2013, 5]] as const) moveTo(slider, year, month); // oxfmt-ignore
    pass(1000);
    moveTo(slider, 2012, 2);
    pass(1000);
    expect(onTo.mock.calls).toEqual([['2014-01', 'step'], ['2013-05', 'replace'], ['2012-02', 'replace']]); // oxfmt-ignore
  });

  it.each([
    ['2004', dayOf(2010, 6, 1), 2004, '2010-06'],
    ['1990', -Infinity, 1990, '2000-01'],
  ])('stands where the filter says, at To %s, though that lies before From or before all changes', (to, from, year, open) => {
    const { slider, onTo } = start(to, from);
    expect(slider).toHaveValue(String(year * 12 + 11));
    expect(slider.getAttribute('aria-valuetext')).toMatch(new RegExp(`^${to}: `));
    expect(Number(slider.getAttribute('min'))).toBeLessThanOrEqual(year * 12 + 11);
    // it comes back to where it may be
    fireEvent.keyDown(slider, { key: 'PageUp' });
    expect(onTo).toHaveBeenLastCalledWith(open, 'replace');
  });
});

describe('the moments', () => {
  it('are named by what changes, and lead there as a step', () => {
    const { onTo } = start();
    const choice = screen.getByRole('combobox');
    expect(within(choice).getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Go to…',
      'October 2008: ONE: under construction',
      '2008: PLAN: planned',
      '7 December 2010: Gas sold',
      '2010: ONE: idle',
      '2011: PLAN: nothing is said of it after this',
      'March 2012: claim: Gas flowed',
      '2 August 2015: Gas flows, and 3 more',
      '31 December 2020: The end of the coverage',
    ]); // oxfmt-ignore
    fireEvent.change(choice, { target: { value: '2015-08-02' } });
    expect(onTo.mock.calls).toEqual([['2015-08-02', 'step']]);
    fireEvent.change(choice, { target: { value: 'end' } });
    expect(onTo).toHaveBeenLastCalledWith(undefined, 'step');
  });

  it('follow one another by their buttons, which say when there is none', () => {
    const { onTo } = start('2011-06');
    fireEvent.click(button('Next change'));
    fireEvent.click(button('Next change'));
    fireEvent.click(button('Next change'));
    expect(onTo.mock.calls).toEqual([['2011', 'step'], ['2012-03', 'step'], ['2015-08-02', 'step']]); // oxfmt-ignore
    expect(button('Next change')).toHaveAttribute('aria-disabled', 'true');
    fireEvent.click(button('Next change'));
    expect(onTo).toHaveBeenCalledTimes(3);
    fireEvent.click(button('Previous change'));
    expect(onTo).toHaveBeenLastCalledWith('2012-03', 'step');
  });
});

describe('playing', () => {
  it('begins again at the start from the end, and ends at the end', () => {
    const { onTo, slider } = start();
    fireEvent.click(button('Play'));
    expect(onTo.mock.calls).toEqual([['2000-01', 'step']]);
    pass(8_000);
    expect(button('Pause')).toBeInTheDocument();
    expect(Number(slider.getAttribute('value'))).toBeGreaterThan(2004 * 12);
    pass(17_000);
    expect(button('Play')).toBeInTheDocument();
    expect(onTo).toHaveBeenLastCalledWith(undefined, 'replace');
    expect(onTo.mock.calls.filter(([, how]) => how === 'step')).toHaveLength(1);
  });

  it('has one date everywhere: the address has each step at once, and what changes is among them', () => {
    const { onTo, slider } = start();
    fireEvent.click(button('Play'));
    for (let gone = 0; gone < 25_000; gone += 100) {
      pass(100);
      const to = onTo.mock.lastCall?.[0] ?? '2020-12';
      expect(Number(slider.getAttribute('value'))).toBe(Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1);
    }
    expect(onTo.mock.calls.map(([to]) => to)).toEqual(expect.arrayContaining(['2008-10', '2010-12', '2012-03', '2015-08']));
  });

  it('rests longer on a month in which something changes', () => {
    const { onTo } = start('2015-06');
    fireEvent.click(button('Play'));
    expect(onTo).toHaveBeenLastCalledWith('2015-08', 'step');
    pass(500);
    expect(onTo).toHaveBeenCalledTimes(1);
    pass(1000);
    expect(onTo.mock.calls.length).toBeGreaterThan(1);
  });

  it('is one for all bars of a moment: one pauses what the other began', () => {
    start('2003-06', -Infinity, 2);
    fireEvent.click(screen.getAllByRole('button', { name: 'Play' })[0]!);
    const [, second] = screen.getAllByRole('button', { name: 'Pause' });
    pass(1000);
    const values = screen.getAllByRole('slider').map((slider) => slider.getAttribute('value'));
    expect(values[0]).toBe(values[1]);
    expect(Number(values[0])).toBeGreaterThan(2003 * 12 + 5);
    fireEvent.click(second!);
    expect(screen.getAllByRole('button', { name: 'Play' })).toHaveLength(2);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['Escape', () => fireEvent.keyDown(window, { key: 'Escape' })],
    ['Pause', () => fireEvent.click(button('Pause'))],
    ['a hand on the slider', () => moveTo(screen.getByRole('slider'), 2016, 1)],
  ])('stops at %s, and what it shows is in the address', (_, stop) => {
    const { slider, onTo } = start('2003-06');
    fireEvent.click(button('Play'));
    pass(500);
    stop();
    expect(button('Play')).toBeInTheDocument();
    const at = slider.getAttribute('value');
    pass(3000);
    expect(slider).toHaveValue(at);
    const to = onTo.mock.lastCall?.[0] ?? '';
    expect(at).toBe(String(Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1));
  });

  it('stops when the filter goes elsewhere', () => {
    const { setTo, slider } = start('2003-06');
    fireEvent.click(button('Play'));
    pass(500);
    setTo('2012');
    pass(3000);
    expect(button('Play')).toBeInTheDocument();
    expect(slider).toHaveValue(String(2012 * 12 + 11));
  });

  it('says nothing more when the tab is left', () => {
    const { unmount, onTo } = start('2003-06');
    fireEvent.click(button('Play'));
    pass(500);
    unmount();
    const said = onTo.mock.calls.length;
    pass(5000);
    expect(onTo).toHaveBeenCalledTimes(said);
  });
});

describe('where the reader asks for less motion', () => {
  it('stops what runs, which then has no button to stop it', () => {
    const still = Object.assign(new EventTarget(), { matches: false });
    vi.stubGlobal('matchMedia', (media: string) =>
      media.includes('reduced-motion') ? still : Object.assign(new EventTarget(), { matches: false, media }),
    );
    const { onTo, slider } = start('2003-06');
    fireEvent.click(button('Play'));
    pass(500);
    act(() => {
      still.matches = true;
      still.dispatchEvent(new Event('change'));
    });
    const [at, said] = [slider.getAttribute('value'), onTo.mock.calls.length];
    pass(3000);
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    expect([slider.getAttribute('value'), onTo.mock.calls.length]).toEqual([at, said]);
  });

  it('nothing runs: the button steps from change to change, and from the last to the first', () => {
    vi.stubGlobal('matchMedia', (media: string) => Object.assign(new EventTarget(), { matches: media.includes('reduced-motion'), media }));
    const { onTo } = start('2012-03');
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull();
    fireEvent.click(button('Next change'));
    fireEvent.click(button('Next change'));
    pass(60_000);
    expect(onTo.mock.calls).toEqual([['2015-08-02', 'step'], ['2008-10', 'step']]); // oxfmt-ignore
  });
});
