/** Long work is done in short tasks, and on paper at once; here a step takes as many ms as a test says. */
import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSliced } from '@/ui/useSliced.ts';

let now = 0;
let steps = 0;

function* work(all: number, ms: number): Generator<void, string, void> {
  for (steps = 0; steps < all;) {
    steps += 1;
    now += ms;
    yield;
  }
  return 'done';
}

function* fault(): Generator<void, string, void> {
  yield* work(100, 1);
  throw new Error('a fault');
}

function Show({ start }: { start: () => Generator<void, string, void> }) {
  return <p>{useSliced(start, []).value ?? 'under way'}</p>;
}

function print(event: 'beforeprint' | 'afterprint'): void {
  act(() => {
    window.dispatchEvent(new Event(event));
  });
}

beforeEach(() => {
  now = performance.now(); // React looks at the same clock
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  print('afterprint');
  vi.restoreAllMocks();
});

describe('useSliced', () => {
  it.each([
    ['ends at once what has few steps, on a slow machine too', 23, 2, 23, 'done'],
    ['ends at once what has many short steps', 70, 0.1, 70, 'done'],
    ['takes 24 steps of what has more', 100, 2, 24, 'under way'],
    ['begins no step when those before took 50 ms', 20, 10, 5, 'under way'],
  ] as const)('%s', (_, all, ms, taken, shown) => {
    render(<Show start={() => work(all, ms)} />);
    expect(screen.getByText(shown)).toBeVisible();
    expect(steps).toBe(taken);
  });

  it('goes on behind the page until it is done', async () => {
    render(<Show start={() => work(100, 2)} />);
    expect(await screen.findByText('done')).toBeVisible();
  });

  it('has ended before paper is laid out, and stays so', () => {
    render(<Show start={() => work(100, 2)} />);
    expect(screen.getByText('under way')).toBeVisible();
    print('beforeprint');
    expect(screen.getByText('done')).toBeVisible();
    print('afterprint');
    expect(screen.getByText('done')).toBeVisible();
  });

  it('throws on paper too what is wrong with it, where it is shown', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    render(
      <>
        <Show start={() => work(0, 0)} />
        <Boundary>
          <Show start={fault} />
        </Boundary>
      </>, // the first outlives the fault, and hears when paper is done
    );
    print('beforeprint');
    expect(screen.getByText('Error: a fault')).toBeVisible();
  });
});

class Boundary extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render() {
    return 'error' in this.state ? String(this.state.error) : this.props.children;
  }
}
