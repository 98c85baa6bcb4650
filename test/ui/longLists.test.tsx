/** Lists of thousands: what of them is drawn, in the page and in a frame of their own. How they scroll is tried in a real browser. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LongList } from '@/ui/LongList.tsx';
import { ManyChoices } from '@/ui/ManyChoices.tsx';
import { onPage, SettingContext } from '@/ui/setting.tsx';
import { print } from '../support/print.ts';

/** px of the window and of each frame, and of each item. */
const [room, itemPx] = [320, 32];

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(room);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(itemPx);
  vi.spyOn(window, 'scrollTo').mockReturnValue(undefined);
});

afterEach(() => {
  print('afterprint');
  vi.restoreAllMocks();
});

const placesOf = (items: readonly HTMLElement[]) => items.map((item) => Number(item.getAttribute('aria-posinset')));

describe('thousands of choices', () => {
  const choices = Array.from({ length: 1000 }, (_, at) => ({ id: `c${at}`, label: `Choice ${at}`, count: 1000 - at, chosen: false }));
  const list = (some: typeof choices) => (
    <div data-scrolls data-testid="frame">
      <ManyChoices choices={some} isFound={false} state="open" onToggle={() => {}} />
    </div>
  );
  const box = (at: number) => screen.queryByRole('checkbox', { name: `Choice ${at}` });
  const drawn = () => placesOf(screen.getAllByRole('listitem'));
  const scroll = (scrollTop: number) => fireEvent.scroll(screen.getByTestId('frame'), { target: { scrollTop } });

  it('are drawn where the frame is scrolled to, each with its place among all', () => {
    render(list(choices));
    expect(drawn()[0]).toBe(1);
    expect(drawn().length).toBeLessThan(30);
    scroll(500 * itemPx);
    expect(drawn()).toContain(505);
    expect(drawn()).not.toContain(1);
    expect(screen.getAllByRole('listitem')[0]).toHaveAttribute('aria-setsize', '1000');
  });

  it('keep the one that has the focus, which still takes keys, until it has it no more', () => {
    render(list(choices));
    act(() => box(0)!.focus());
    scroll(500 * itemPx);
    expect(box(0)).toHaveFocus();
    act(() => box(0)!.blur());
    expect(box(0)).toBeNull();
  });

  it('keep the one that has the focus also where it goes far away: what is no longer chosen goes from the top to its place', () => {
    const { rerender } = render(list(choices.map((choice, at) => ({ ...choice, chosen: at === 900 }))));
    act(() => box(900)!.focus());
    rerender(list(choices));
    expect(box(900)).toHaveFocus();
    expect(drawn().slice(-2)).toEqual([expect.any(Number), 901]);
  });
});

describe('a long list in the page', () => {
  const list = (count: number, place: 'page' | 'stage' = 'page') => (
    <SettingContext value={{ ...onPage, place }}>
      <LongList
        items={Array.from({ length: count }, (_, at) => at)}
        itemPx={itemPx}
        draw={(at, inList) => (
          <li key={at} {...inList}>
            <button>{at}</button>
          </li>
        )}
      />
    </SettingContext>
  );
  const items = () => screen.getAllByRole('listitem');
  const scroll = (scrollY: number) => {
    vi.spyOn(window, 'scrollY', 'get').mockReturnValue(scrollY);
    fireEvent.scroll(window);
  };
  /** Once its code is there; before, nothing is. In two columns a block is half as high as it was thought to be. */
  const renderLong = async () => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(10 * itemPx);
    render(list(400));
    await vi.waitFor(() => expect(items().length).toBeGreaterThan(20));
  };

  it('of which all is drawn says no places, since a list counts by itself', () => {
    render(list(300));
    expect(items()).toHaveLength(300);
    expect(items()[0]).not.toHaveAttribute('aria-posinset');
  });

  it('is drawn near the window, in one list of all, and keeps the block that has the focus', async () => {
    await renderLong();
    expect(items().length).toBeLessThan(100);
    act(() => screen.getByRole('button', { name: '7' }).focus());
    scroll(250 * itemPx);
    expect(placesOf(items())).toContain(300);
    expect(screen.getByRole('button', { name: '7' })).toHaveFocus();
    act(() => screen.getByRole('button', { name: '7' }).blur());
    expect(screen.queryByRole('button', { name: '7' })).toBeNull();
    expect(screen.getAllByRole('list')).toHaveLength(1);
  });

  it('is whole on paper and on a stage, where nobody can scroll, and stands afterwards where it stood', async () => {
    await renderLong();
    scroll(250 * itemPx);
    const before = placesOf(items());
    print('beforeprint');
    expect(items()).toHaveLength(400);
    print('afterprint');
    expect(placesOf(items())).toEqual(before);
    render(list(400, 'stage'));
    expect(screen.getAllByRole('button', { name: '399' })).toHaveLength(1);
  });
});
