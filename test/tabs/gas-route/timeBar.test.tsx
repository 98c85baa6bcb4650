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
import { gas, makeRoute } from './made.ts';

const { facts, whole } = makeRoute([
  gas('sold', '2010-12-07', { stage: 'contracted' }),
  gas('flows', '2015-08-02', { stage: 'delivered' }),
]);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** From 2000 to the end of 2020, at a To of the filter. */
function start(initial?: string, from = -Infinity) {
  const onTo = vi.fn<OnTo>();
  function Holder({ filter }: { filter: { readonly to: string | undefined } }) {
    // a new filter from elsewhere takes the place of what the slider wrote
    const [own, setOwn] = useState({ filter, to: filter.to });
    const moment = useMoment(own.filter === filter ? own.to : filter.to, facts.coverage.end, (next, how) => {
      onTo(next, how);
      setOwn({ filter, to: next });
    });
    return <TimeBar facts={facts} whole={whole} moment={moment} from={from} />;
  }
  const tree = (to: string | undefined) => (
    <MessagesProvider messages={first}>
      <RoomMessagesProvider messages={rooms}>
        <Holder filter={{ to }} />
      </RoomMessagesProvider>
    </MessagesProvider>
  );
  const { rerender, unmount } = render(tree(initial));
  return { onTo, unmount, setTo: (to: string | undefined) => rerender(tree(to)), slider: screen.getByRole('slider') };
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
      '31 December 2020: 1 leg in service, 1 there since an unknown date; 1 plan of before, never carried out as such; gas of the route goes through the pipe along 2 legs.',
    );
  });

  it('moves at once; the address follows, once, when it rests', () => {
    const { slider, onTo } = start();
    moveTo(slider, 2012, 1);
    moveTo(slider, 2011, 12);
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      'December 2011: 1 idle, 1 there since an unknown date; 1 plan beside them; no delivery to its end is confirmed.',
    );
    expect(onTo).not.toHaveBeenCalled();
    pass(200);
    expect(onTo.mock.calls).toEqual([['2011-12', 'replace']]);
  });

  it('goes by years with the page keys, and no further than the end, which is no To', () => {
    const { slider, onTo } = start('2019-06');
    fireEvent.keyDown(slider, { key: 'PageDown' });
    pass(200);
    expect(onTo).toHaveBeenLastCalledWith('2018-06', 'replace');
    fireEvent.keyDown(slider, { key: 'PageUp' });
    fireEvent.keyDown(slider, { key: 'PageUp' });
    fireEvent.keyDown(slider, { key: 'PageUp' });
    pass(200);
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
    setTo('2005');
    pass(500);
    expect(slider).toHaveValue(String(2005 * 12 + 11));
    expect(onTo).not.toHaveBeenCalled();
  });

  it('puts into the address what it showed when the tab is left', () => {
    const { slider, unmount, onTo } = start();
    moveTo(slider, 2014, 1);
    unmount();
    expect(onTo.mock.calls).toEqual([['2014-01', 'replace']]);
  });
});

describe('the moments', () => {
  it('are named by what changes, and lead there as a step', () => {
    const { onTo } = start();
    const choice = screen.getByRole('combobox');
    expect(within(choice).getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'a moment…',
      'October 2008: ONE: under construction',
      '2008: PLAN: planned',
      '7 December 2010: Gas sold',
      '2010: ONE: idle',
      '2011: PLAN: nothing is said of it after this',
      '2 August 2015: Gas flows, and 3 more',
      '31 December 2020: The end of the coverage',
    ]); // prettier-ignore
    fireEvent.change(choice, { target: { value: '2015-08-02' } });
    expect(onTo.mock.calls).toEqual([['2015-08-02', 'step']]);
    fireEvent.change(choice, { target: { value: 'end' } });
    expect(onTo).toHaveBeenLastCalledWith(undefined, 'step');
  });

  it('follow one another by their buttons, which say when there is none', () => {
    const { onTo } = start('2011-06');
    fireEvent.click(button('Next change'));
    fireEvent.click(button('Next change'));
    expect(onTo.mock.calls).toEqual([['2011', 'step'], ['2015-08-02', 'step']]); // prettier-ignore
    expect(button('Next change')).toHaveAttribute('aria-disabled', 'true');
    fireEvent.click(button('Next change'));
    expect(onTo).toHaveBeenCalledTimes(2);
    fireEvent.click(button('Previous change'));
    expect(onTo).toHaveBeenLastCalledWith('2011', 'step');
  });
});

describe('playing', () => {
  it('begins again at the start from the end, ends at the end, and takes about twenty seconds', () => {
    const { onTo, slider } = start();
    fireEvent.click(button('Play'));
    expect(onTo.mock.calls).toEqual([['2000-01', 'step']]);
    pass(10_000);
    expect(button('Pause')).toBeInTheDocument();
    expect(Number(slider.getAttribute('value'))).toBeGreaterThan(2004 * 12);
    pass(15_000);
    expect(button('Play')).toBeInTheDocument();
    expect(onTo).toHaveBeenLastCalledWith(undefined, 'replace');
    expect(onTo.mock.calls.filter(([, how]) => how === 'step')).toHaveLength(1);
    expect(onTo.mock.calls.length).toBeLessThan(80);
  });

  it('goes slower through a month in which something changes', () => {
    const months = (from: string) => {
      const { slider, unmount } = start(from);
      const before = Number(slider.getAttribute('value'));
      fireEvent.click(button('Play'));
      pass(900);
      const gone = Number(slider.getAttribute('value')) - before;
      unmount();
      return gone;
    };
    expect(months('2015-06')).toBeLessThan(months('2003-06'));
  });

  it.each([
    ['Escape', () => fireEvent.keyDown(window, { key: 'Escape' })],
    ['Pause', () => fireEvent.click(button('Pause'))],
    ['a hand on the slider', () => moveTo(screen.getByRole('slider'), 2016, 1)],
  ])('stops at %s, and stays there', (_, stop) => {
    const { slider } = start('2003-06');
    fireEvent.click(button('Play'));
    pass(500);
    stop();
    expect(button('Play')).toBeInTheDocument();
    const at = slider.getAttribute('value');
    pass(3000);
    expect(slider).toHaveValue(at);
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
  it('nothing runs: the button steps from change to change, and from the last to the first', () => {
    vi.stubGlobal('matchMedia', (media: string) => Object.assign(new EventTarget(), { matches: media.includes('reduced-motion'), media }));
    const { onTo } = start('2011');
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull();
    fireEvent.click(button('Next change'));
    fireEvent.click(button('Next change'));
    pass(60_000);
    expect(onTo.mock.calls).toEqual([['2015-08-02', 'step'], ['2008-10', 'step']]); // prettier-ignore
  });
});
