/** What takes long is drawn where somebody looks, keeps what was done to it, and is whole on paper. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onPage, SettingContext } from '@/ui/setting.tsx';
import { mostAtOnce, WhenInSight } from '@/ui/WhenInSight.tsx';
import { print } from '../support/print.ts';

/** Tells the one place of a test whether it is near the window. */
let look: (isIntersecting: boolean) => void;

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (seen: object[]) => void) {
        look = (isIntersecting) => act(() => tell([{ isIntersecting, boundingClientRect: { height: 400 } }]));
      }
      observe = () => {};
      disconnect = () => {};
    },
  );
});

afterEach(() => {
  print('afterprint');
  vi.unstubAllGlobals();
});

/** A figure that the reader may switch to its table. */
function Figure() {
  const [isTable, setTable] = useState(false);
  return <button onClick={() => setTable(true)}>{isTable ? 'Table' : 'Picture'}</button>;
}

const [all, some] = [{}, {}];
const place = (of: object, size = mostAtOnce + 1) => (
  <WhenInSight size={size} label="Volumes" of={of}>
    {() => <Figure />}
  </WhenInSight>
);

describe('WhenInSight', () => {
  it('names its place until somebody comes near', () => {
    render(place(all));
    expect(screen.getByText('Volumes')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    look(true);
    expect(screen.getByRole('button', { name: 'Picture' })).toBeVisible();
    expect(screen.queryByText('Volumes')).toBeNull();
  });

  it('draws what is small at once, and on a stage or alone what is large too', () => {
    render(place(all, mostAtOnce));
    render(<SettingContext value={{ ...onPage, place: 'stage' }}>{place(all)}</SettingContext>);
    render(<SettingContext value={{ ...onPage, only: 'volumes' }}>{place(all)}</SettingContext>);
    expect(screen.getAllByRole('button', { name: 'Picture' })).toHaveLength(3);
  });

  it('keeps what was drawn out of sight while it is of the same, and of something else its height alone', () => {
    const { rerender } = render(place(all));
    look(true);
    fireEvent.click(screen.getByRole('button'));
    look(false);
    rerender(place(all));
    expect(screen.getByRole('button', { name: 'Table' })).toBeVisible();
    rerender(place(some));
    expect(screen.getByText('Volumes')).toHaveStyle({ blockSize: '400px' });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is on paper where nobody has come to see it, and takes its place again afterwards', () => {
    render(place(all));
    print('beforeprint');
    expect(screen.getByRole('button', { name: 'Picture' })).toBeVisible();
    print('afterprint');
    expect(screen.getByText('Volumes')).toBeVisible();
  });

  it('prints a figure as it was left, and leaves it so', () => {
    render(place(all));
    look(true);
    fireEvent.click(screen.getByRole('button'));
    print('beforeprint');
    expect(screen.getByRole('button', { name: 'Table' })).toBeVisible();
    print('afterprint');
    expect(screen.getByRole('button', { name: 'Table' })).toBeVisible();
  });
});
