/** The window while it moves: it never loses a step, and never undoes what was done elsewhere. */
import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '@/record/edtf.ts';
import { evenScale } from '@/tabs/timeline/time/scale.ts';
import { useMoving } from '@/tabs/timeline/time/useMoving.ts';
import { pan, type Window } from '@/tabs/timeline/time/window.ts';

const coverage = { start: dayOf(2000, 1, 1), end: dayOf(2020, 12, 31) };
const scale = evenScale(coverage);
const year = (of: number): Window => ({ start: dayOf(of, 1, 1), end: dayOf(of, 12, 31) });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

function start(settled: Window) {
  const onRest = vi.fn<(window: Window, how: 'step' | 'replace') => void>();
  const hook = renderHook(({ window }: { window: Window }) => useMoving(window, scale, onRest), { initialProps: { window: settled } });
  return { ...hook, onRest, now: () => hook.result.current };
}

/** Lets so many ms pass. */
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

describe('the moving window', () => {
  it('goes on from where it is, however many steps come before the next picture', () => {
    const { now, onRest } = start(year(2010));
    act(() => {
      for (let step = 0; step < 4; step += 1) now().move(pan(now().heading(), 0.1, scale));
    });
    pass(200);
    expect(onRest).toHaveBeenCalledWith({ start: year(2010).start + 146, end: year(2010).end + 146 }, 'replace');
  });

  it('comes to rest once, when it has not moved for a moment', () => {
    const { now, onRest } = start(year(2010));
    act(() => now().move(year(2011)));
    pass(100);
    act(() => now().move(year(2012)));
    pass(200);
    expect(onRest.mock.calls).toEqual([[year(2012), 'replace']]);
  });

  it('glides to a choice as a step, and ends there', () => {
    const { now, onRest } = start(year(2010));
    act(() => now().glide(year(2015)));
    pass(100);
    expect(now().window.start).toBeGreaterThan(year(2010).start);
    expect(now().heading()).toEqual(year(2015));
    pass(400);
    expect(onRest.mock.calls).toEqual([[year(2015), 'step']]);
  });

  it('gives up what is under way when the address goes elsewhere, as by Back', () => {
    const { now, rerender, onRest } = start(year(2012));
    act(() => now().move(year(2013)));
    rerender({ window: year(2010) });
    pass(1000);
    expect(onRest).not.toHaveBeenCalled();
    expect(now().window).toEqual(year(2010));
  });

  it('goes on from where it came to rest, before the address is seen to have that', () => {
    const { now, onRest } = start(year(2010));
    act(() => {
      now().rest(year(2011));
      now().move(pan(now().heading(), 1, scale));
    });
    pass(200);
    expect(onRest.mock.calls).toEqual([
      [year(2011), 'replace'],
      [{ start: year(2011).start + 365, end: year(2011).end + 365 }, 'replace'],
    ]);
  });

  it('keeps a move that began before the address had where it rested last', () => {
    const { now, rerender, onRest } = start(year(2010));
    act(() => {
      now().rest(year(2011));
      now().move(year(2013));
    });
    rerender({ window: year(2011) });
    expect(now().window).toEqual(year(2013));
    pass(200);
    expect(onRest).toHaveBeenLastCalledWith(year(2013), 'replace');
  });

  it('gives up what is under way at Back and at Forward, though it rested there before', () => {
    const { now, rerender, onRest } = start(year(2010));
    act(() => now().rest(year(2011)));
    for (const settled of [2011, 2010, 2011]) {
      rerender({ window: year(settled) });
      expect(now().heading()).toEqual(year(settled));
      pass(300);
      expect(now().window).toEqual(year(settled));
      act(() => now().move(year(2015)));
    }
    rerender({ window: year(2010) });
    pass(1000);
    expect(onRest).toHaveBeenCalledTimes(1);
    expect(now().heading()).toEqual(year(2010));
  });

  it('hands over what has not come to rest when it is left', () => {
    const { now, unmount, onRest } = start(year(2010));
    act(() => now().move(year(2011)));
    unmount();
    expect(onRest.mock.calls).toEqual([[year(2011), 'replace']]);
  });
});
