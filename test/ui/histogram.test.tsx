/** The histogram of time: its sliders, its words, and the arithmetic of its brush. How a drag feels is tried in a real browser. */
import { fireEvent, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { binAt, namedBetween, type Range, rangeBetween, rangeOfClick } from '@/ui/brush.ts';
import { Histogram } from '@/ui/Histogram.tsx';

const yearsFrom = (year: number, counts: readonly number[]) =>
  counts.map((count, at) => ({ id: String(year + at), label: String(year + at), count }));
/** 2001 to 2005 */
const bins = yearsFrom(2001, [4, 0, 1, 12, 2]);

function renderHistogram(first?: number, last?: number) {
  const onBrush = vi.fn<(first: number | undefined, last: number | undefined) => void>();
  function Holder() {
    const [range, setRange] = useState<Range>([first, last]);
    return (
      <Histogram
        label="Records by year"
        bins={bins}
        first={range[0]}
        last={range[1]}
        onBrush={(...next) => {
          onBrush(...next);
          setRange(next);
        }}
      />
    );
  }
  const { container } = render(<Holder />);
  const group = within(screen.getByRole('group', { name: 'Records by year' }));
  const from = group.getByRole('slider', { name: 'Start of the range' });
  const to = group.getByRole('slider', { name: 'End of the range' });
  const plot = container.querySelector<HTMLElement>('[data-many]')!;
  return { onBrush, group, from, to, plot };
}

/** What the platform does on a key: jsdom has no keys for sliders. */
const moveTo = (slider: HTMLElement, at: number) => fireEvent.change(slider, { target: { value: String(at) } });

describe('the ends of the range', () => {
  it('stand at the edges while nothing is chosen, and tell bin and count in words', () => {
    const { from, to } = renderHistogram();
    expect(from).toHaveValue('0');
    expect(to).toHaveValue('4');
    expect(from).toHaveAttribute('aria-valuetext', '2001: 4 records');
    expect(to).toHaveAttribute('aria-valuetext', '2005: 2 records');
  });

  it('move by keys, one without the other', () => {
    const { from, to, onBrush } = renderHistogram();
    moveTo(from, 1);
    expect(onBrush).toHaveBeenLastCalledWith(1, undefined);
    expect(from).toHaveAttribute('aria-valuetext', '2002: no record');
    moveTo(to, 2);
    expect(onBrush).toHaveBeenLastCalledWith(1, 2);
    expect(to).toHaveAttribute('aria-valuetext', '2003: 1 record');
  });

  it('do not cross: each stops at the other, and what changes nothing is not said', () => {
    const { from, to, onBrush } = renderHistogram(1, 2);
    moveTo(from, 4);
    expect(onBrush).toHaveBeenLastCalledWith(2, 2);
    expect(from).toHaveValue('2');
    moveTo(to, 0);
    expect(to).toHaveValue('2');
    expect(onBrush).toHaveBeenCalledTimes(1);
  });

  it('are open again at the edge', () => {
    const { from, to, onBrush } = renderHistogram(1, 2);
    moveTo(from, 0);
    expect(onBrush).toHaveBeenLastCalledWith(undefined, 2);
    moveTo(to, 4);
    expect(onBrush).toHaveBeenLastCalledWith(undefined, undefined);
  });

  it('that come crossed from outside can be put right', () => {
    const { from, onBrush } = renderHistogram(3, 1);
    moveTo(from, 2);
    expect(onBrush).toHaveBeenLastCalledWith(1, 1);
  });
});

describe('the line above the bars', () => {
  it('says how high the bars go, and while an end has the focus, what stands there', () => {
    const { group, to } = renderHistogram(undefined, 3);
    expect(group.getByText('up to 12')).toBeInTheDocument();
    fireEvent.focus(to);
    expect(group.getByText('2004: 12 records')).toBeInTheDocument();
    fireEvent.blur(to);
    expect(group.getByText('up to 12')).toBeInTheDocument();
  });
});

describe('the plot', () => {
  /** 10 px a bin. */
  const renderPlot = () => {
    const shown = renderHistogram();
    Object.assign(shown.plot, { setPointerCapture: vi.fn<() => void>(), getBoundingClientRect: () => ({ left: 0, right: 50 }) });
    const point = (type: 'pointerDown' | 'pointerMove' | 'pointerUp' | 'pointerCancel', clientX: number) =>
      fireEvent[type](shown.plot, { clientX, button: 0, isPrimary: true, pointerId: 1 });
    return { ...shown, point };
  };

  it('takes a click as one bin, and a click on it as all of them', () => {
    const { point, onBrush } = renderPlot();
    for (const expected of [2, undefined]) {
      point('pointerDown', 25);
      point('pointerMove', 27); // a hand is never quite still
      point('pointerUp', 27);
      expect(onBrush).toHaveBeenLastCalledWith(expected, expected);
    }
  });

  it('takes a drag as a range, live and either way, also when it ends outside', () => {
    const { point, onBrush } = renderPlot();
    point('pointerDown', 25);
    for (const x of [31, 15, -40]) point('pointerMove', x);
    point('pointerUp', -40);
    point('pointerMove', 45);
    expect(onBrush.mock.calls).toEqual([
      [2, 3],
      [1, 2],
      [undefined, 2],
    ]);
  });

  it('gives back what was chosen before on Escape, which closes nothing else, and when the page scrolls instead', () => {
    const { point, onBrush } = renderPlot();
    const elsewhere = vi.fn<() => void>();
    document.addEventListener('keydown', elsewhere);
    point('pointerDown', 15);
    point('pointerMove', 35);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(onBrush).toHaveBeenLastCalledWith(undefined, undefined);
    point('pointerMove', 25);
    point('pointerUp', 25);
    expect(onBrush).toHaveBeenCalledTimes(2);
    expect(elsewhere).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(elsewhere).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', elsewhere);

    point('pointerDown', 15);
    point('pointerMove', 35);
    point('pointerCancel', 35);
    expect(onBrush).toHaveBeenLastCalledWith(undefined, undefined);
  });
});

describe('the arithmetic of the brush', () => {
  const edges = { left: 100, right: 200 };

  it('counts bins from the side where reading begins', () => {
    expect([100, 119, 120, 199].map((x) => binAt(x, edges, 5, false))).toEqual([0, 0, 1, 4]);
    expect([101, 119, 121, 199].map((x) => binAt(x, edges, 5, true))).toEqual([4, 4, 3, 0]);
  });

  it('finds a bin for every x, outside the plot the nearest, and the mirror image from right to left', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 300 }), (x, count) => {
        const at = binAt(x + 0.5, edges, count, false);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(count);
        expect(binAt(300 - (x + 0.5), edges, count, true)).toBe(at);
      }),
    );
    expect(binAt(5, { left: 0, right: 0 }, 5, true)).toBe(0);
  });

  it('opens a range at the edges, and gives all back on a click on what alone is chosen', () => {
    expect(rangeBetween(3, 1, 5)).toEqual([1, 3]);
    expect(rangeBetween(4, 0, 5)).toEqual([undefined, undefined]);
    expect(rangeOfClick(0, 0, 4, 5)).toEqual([undefined, 0]);
    expect(rangeOfClick(0, 0, 0, 5)).toEqual([undefined, undefined]);
  });

  it('names round years between the first and the last, and none that would touch another', () => {
    const named = (from: number, count: number) => {
      const years = yearsFrom(
        from,
        Array.from({ length: count }, () => 1),
      );
      return namedBetween(years).map((at) => years[at]?.id);
    };
    expect(named(2001, 5)).toEqual(['2002', '2003', '2004']);
    expect(named(1992, 35)).toEqual(['2010']);
    expect(named(1727, 300)).toEqual(['1900']);
    expect(named(2001, 1)).toEqual([]);
    expect(namedBetween(bins.map((bin) => ({ ...bin, id: `y${bin.id}` })))).toEqual([]);
  });
});
