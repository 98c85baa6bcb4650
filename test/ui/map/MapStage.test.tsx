/** The map as it is used: where it stands is told once it rests, and followed when somebody else says it. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rooms } from '@/i18n/en/rooms.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { MapStage, type MapStageProps } from '@/ui/map/MapStage.tsx';
import { type Frame, frameAt, parseView } from '@/ui/map/mercator.ts';

let frame: Frame;
const given: Omit<MapStageProps, 'at' | 'onAt'> = {
  label: 'A map',
  extent: [25, 29, 55, 45],
  home: [33, 32.8, 51.5, 42.6],
  baseMap: undefined,
  fixed: [],
  countryName: String,
  first: [],
  stamp: 'Schematic, and no opinion.',
  layer: (now, isHome) => {
    frame = now;
    const [x, y] = now.at(37, 37);
    return {
      named: [{ id: 'town', text: 'A town', x, y, radius: 4 }],
      drawn: <circle r={4} tabIndex={0} role="button" aria-label="A mark" onKeyDown={(event) => event.key === 'ArrowUp' && event.preventDefault()} />,
      inset: isHome
        ? { x: 500, y: 300, frame: frameAt({ lat: 36, lon: 37, zoom: 7.5 }, 200, 150), layer: { named: [{ id: 'village', text: 'A village', x: 60, y: 60, radius: 4 }], drawn: <circle r={2} /> } }
        : undefined,
    };
  },
}; // oxfmt-ignore
const show = (node: ReactNode) => render(<RoomMessagesProvider messages={rooms}>{node}</RoomMessagesProvider>);
const rested = () => act(() => new Promise((done) => void setTimeout(done, 300)));

/** Keeps the address, as the app does, and tells what was told. */
function App({ told, start = '', late = 0 }: { told: string[]; start?: string; late?: number }) {
  const [at, setAt] = useState(start);
  const take = (next: string) => {
    told.push(next);
    if (late > 0) setTimeout(() => setAt(next), late);
    else setAt(next);
  };
  return (
    <>
      <MapStage {...given} at={at} onAt={take} />
      <button type="button" onClick={() => setAt('36.5,37,8')}>
        Look there
      </button>
    </>
  );
}

const calm = () => {
  const media = window.matchMedia;
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => Object.assign(media(query), { matches: query.includes('reduced-motion') }));
};
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a map', () => {
  it('is drawn before anything is laid out, with its name, its marks, their names and its stamp, and tells nothing', async () => {
    const told: string[] = [];
    show(<App told={told} />);
    expect(screen.getByRole('group', { name: 'A map' })).toContainElement(screen.getByRole('button', { name: 'A mark' }));
    expect(screen.getByText('A town')).toBeInTheDocument();
    expect(screen.getByText(given.stamp)).toBeInTheDocument();
    const [west, north] = frame.positionAt(0, 0);
    expect([west <= 33, north >= 42.6]).toEqual([true, true]);
    await rested();
    expect(told).toEqual([]);
  });

  it('stands where the address says', () => {
    show(<App told={[]} start="36.5,37,8" />);
    expect(frame.view.zoom).toBeCloseTo(8);
    expect(frame.at(37, 36.5)[0]).toBeCloseTo(frame.width / 2);
  });
});

describe('the buttons of a map', () => {
  it('zoom about the middle, as often as they are pressed, and tell it once', async () => {
    const told: string[] = [];
    show(<App told={told} start="38,40,6.5" />);
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    await waitFor(() => expect(told).toEqual(['38,40,8.5']));
    await rested();
    expect(frame.view.zoom).toBeCloseTo(8.5);
    expect(told).toHaveLength(1);
  });

  it('say where there is no further, and do nothing there', async () => {
    calm();
    const told: string[] = [];
    show(<App told={told} start="38,40,9" />);
    const nearer = screen.getByRole('button', { name: 'Zoom in' });
    expect(nearer).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(nearer);
    await rested();
    expect(told).toEqual([]);
    for (let i = 0; i < 8; i++) await userEvent.click(screen.getByRole('button', { name: 'Zoom out' }));
    expect(screen.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('lead home, which the address need not name', async () => {
    calm();
    const told: string[] = [];
    show(<App told={told} start="36.5,37,8" />);
    await userEvent.click(screen.getByRole('button', { name: rooms.routeMap.home }));
    await waitFor(() => expect(told).toEqual(['']));
    expect(screen.getByRole('button', { name: rooms.routeMap.home })).toHaveAttribute('aria-disabled', 'true');
  });

  it('offer no full screen where the browser has none', () => {
    show(<App told={[]} />);
    expect(screen.queryByRole('button', { name: 'Full screen' })).toBeNull();
  });
});

describe('the keys of a map', () => {
  it('move it while something on it has the focus, unless that uses the key itself', async () => {
    calm();
    const told: string[] = [];
    show(<App told={told} start="38,40,7" />);
    screen.getByRole('button', { name: 'A mark' }).focus();
    await userEvent.keyboard('{ArrowUp}');
    await rested();
    expect(told).toEqual([]);
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(told).toHaveLength(1));
    const view = parseView(told[0] ?? '');
    expect(view?.lat).toBeCloseTo(38);
    expect(view?.lon).toBeGreaterThan(40.2);
    await userEvent.keyboard('-');
    await waitFor(() => expect(parseView(told[1] ?? '')?.zoom).toBe(6));
    await userEvent.keyboard('{Control>}+{/Control}');
    await rested();
    expect(told).toHaveLength(2);
  });
});

describe('what stands at a map', () => {
  afterEach(() => {
    for (const name of ['fullscreenEnabled', 'fullscreenElement'] as const) Reflect.deleteProperty(document, name);
  });

  it('is a strip under it, and in full screen a head above it', () => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: true, configurable: true });
    show(<MapStage {...given} at="" onAt={() => undefined} head={<p>The day</p>} strip={<p>What is chosen</p>} />);
    expect(screen.getByText('What is chosen')).toBeVisible();
    expect(screen.queryByText('The day')).toBeNull();
    const stage = screen.getByRole('group', { name: 'A map' }).parentElement;
    act(() => {
      Object.defineProperty(document, 'fullscreenElement', { value: stage, configurable: true });
      document.dispatchEvent(new Event('fullscreenchange'));
    });
    expect(stage).toContainElement(screen.getByText('The day'));
    expect(stage).toContainElement(screen.getByText('What is chosen'));
  });

  it('is an inset at home, which says nothing twice to those who hear it; none anywhere else', async () => {
    show(<App told={[]} />);
    expect(screen.getByText('A village').closest('[aria-hidden="true"]')).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Look there' }));
    await waitFor(() => expect(frame.view.zoom).toBeCloseTo(8));
    expect(screen.queryByText('A village')).toBeNull();
  });

  it('are buttons at its end, for which home leaves room', () => {
    show(<App told={[]} />);
    expect(frame.at(given.home[2], 38)[0]).toBeLessThan(frame.width - 56);
  });
});

describe('Escape on a map', () => {
  it('is heard wherever on it the focus is', async () => {
    const onEscape = vi.fn<() => void>();
    show(<MapStage {...given} at="" onAt={() => undefined} onEscape={onEscape} />);
    screen.getByRole('button', { name: 'A mark' }).focus();
    await userEvent.keyboard('{Escape}');
    screen.getByRole('button', { name: 'Zoom in' }).focus();
    await userEvent.keyboard('{Escape}');
    expect(onEscape).toHaveBeenCalledTimes(2);
  });
});

describe('what is chosen elsewhere', () => {
  const sightAt = (id: string, lon: number, lat: number) => ({
    id,
    extent: [lon, lat, lon, lat] as const,
    isSeen: ({ at, width, height }: Frame) => {
      const [x, y] = at(lon, lat);
      return x > 0 && x < width && y > 0 && y < height;
    },
  });
  const kilis = sightAt('kilis', 37, 36.7);
  const town = sightAt('town', 49.9, 40.4);
  const stage = (at: string, sight: typeof kilis | undefined, told: string[]) => (
    <RoomMessagesProvider messages={rooms}>
      <MapStage {...given} at={at} onAt={(next) => told.push(next)} sight={sight} />
    </RoomMessagesProvider>
  );

  it('brings the map to where it is seen, at the same zoom, and leaves the map where it is seen already', async () => {
    calm();
    const told: string[] = [];
    const { rerender } = render(stage('36.5,37,8', undefined, told));
    rerender(stage('36.5,37,8', kilis, told));
    await rested();
    expect(told).toEqual([]);
    rerender(stage('36.5,37,8', town, told));
    await waitFor(() => expect(told).toEqual(['40.4,49.9,8']));
  });

  it('does not move a map whose place is in the address', async () => {
    calm();
    const told: string[] = [];
    render(stage('36.5,37,8', town, told));
    await rested();
    expect(told).toEqual([]);
  });

  it('moves one that stands at home by itself', async () => {
    calm();
    const told: string[] = [];
    render(stage('', sightAt('island', 26, 30), told));
    await waitFor(() => expect(told).toHaveLength(1));
  });
});

describe('an address that changes', () => {
  it('is followed, and not told again', async () => {
    const told: string[] = [];
    show(<App told={told} />);
    await userEvent.click(screen.getByRole('button', { name: 'Look there' }));
    await waitFor(() => expect(frame.view.zoom).toBeCloseTo(8));
    await rested();
    expect(frame.at(37, 36.5)[0]).toBeCloseTo(frame.width / 2);
    expect(told).toEqual([]);
  });

  it('does not pull the map back where it only comes late', async () => {
    calm();
    const told: string[] = [];
    show(<App told={told} start="38,40,6.5" late={250} />);
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    await waitFor(() => expect(told).toEqual(['38,40,7.5']));
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    await waitFor(() => expect(told).toEqual(['38,40,7.5', '38,40,8.5']));
    const seen: number[] = [];
    for (let i = 0; i < 6; i++) {
      await act(() => new Promise((done) => void setTimeout(done, 100)));
      seen.push(frame.view.zoom);
    }
    expect(seen.map((zoom) => Math.round(zoom * 10) / 10)).toEqual(Array(6).fill(8.5));
  });
});

describe('a wheel over the map', () => {
  const map = () => document.querySelector('svg[data-picture]') ?? document.body;
  it('is left to the page, and it is said how it would zoom', () => {
    show(<App told={[]} />);
    expect(fireEvent.wheel(map(), { deltaY: 100 })).toBe(true);
    expect(screen.getByText(rooms.routeMap.wheelHint)).toHaveAttribute('aria-hidden', 'true');
  });

  it('does not zoom the page where the map can come no nearer', () => {
    show(<App told={[]} start="38,40,9" />);
    expect(fireEvent.wheel(map(), { deltaY: -100, ctrlKey: true })).toBe(false);
  });

  it('zooms with Ctrl, and then the page keeps still', async () => {
    const told: string[] = [];
    show(<App told={told} start="38,40,8.8" />);
    for (let i = 0; i < 3; i++) act(() => expect(fireEvent.wheel(map(), { deltaY: -100, ctrlKey: true })).toBe(false));
    await waitFor(() => expect(parseView(told[0] ?? '')?.zoom).toBe(9));
    expect(screen.queryByText(rooms.routeMap.wheelHint)).toBeNull();
  });
});

describe('a press twice on the map', () => {
  const picture = () => document.querySelector('svg[data-picture]') ?? document.body;
  const twice = (at: { clientX: number; clientY: number }, target = picture()) => fireEvent.doubleClick(target, at);

  it('comes nearer, in a panel that takes the focus too, and not on a mark', async () => {
    calm();
    const told: string[] = [];
    show(
      <div role="tabpanel" tabIndex={0}>
        <App told={told} start="38,40,7" />
      </div>,
    );
    twice({ clientX: 100, clientY: 100 }, screen.getByRole('button', { name: 'A mark' }));
    await rested();
    expect(told).toEqual([]);
    twice({ clientX: frame.width / 2, clientY: frame.height / 2 });
    await waitFor(() => expect(told).toEqual(['38,40,8']));
  });

  it('leaves what lies under it where it is, at the nearest too', async () => {
    calm();
    show(<App told={[]} start="38,40,8.8" />);
    const [lon, lat] = frame.positionAt(150, 120);
    twice({ clientX: 150, clientY: 120 });
    await waitFor(() => expect(frame.view.zoom).toBe(9));
    const [x, y] = frame.at(lon, lat);
    expect([x, y].map(Math.round)).toEqual([150, 120]);
  });
});

describe('the focus of a map', () => {
  const town = { lon: 37, lat: 37 };
  const layer: MapStageProps['layer'] = (now) => {
    frame = now;
    const [x, y] = now.at(town.lon, town.lat);
    const isSeen = x > 0 && x < now.width && y > 0 && y < now.height;
    return { named: [], drawn: isSeen && <circle r={4} tabIndex={0} role="button" aria-label="A town" /> };
  };

  it('stays on it when the mark that has it leaves the frame, so that the keys go on', async () => {
    calm();
    const told: string[] = [];
    function Away() {
      const [at, setAt] = useState('38,40,6.5');
      return <MapStage {...given} layer={layer} at={at} onAt={(next) => (told.push(next), setAt(next))} />;
    }
    show(<Away />);
    screen.getByRole('button', { name: 'A town' }).focus();
    await userEvent.keyboard('++');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'A town' })).toBeNull());
    expect(screen.getByRole('group', { name: 'A map' })).toHaveFocus();
    await userEvent.keyboard('-');
    await waitFor(() => expect(frame.view.zoom).toBeCloseTo(7.5));
  });
});

describe('the hint of a map', () => {
  afterEach(() => void vi.useRealTimers());

  it('goes although the map is drawn again, and draws nothing again itself', () => {
    vi.useFakeTimers();
    const layer = vi.fn<MapStageProps['layer']>(given.layer);
    const stage = () => (
      <RoomMessagesProvider messages={rooms}>
        <MapStage {...given} layer={layer} at="" onAt={() => undefined} />
      </RoomMessagesProvider>
    );
    const { rerender } = render(stage());
    const before = layer.mock.calls.length;
    const map = document.querySelector('svg[data-picture]') ?? document.body;
    for (let i = 0; i < 5; i++) fireEvent.wheel(map, { deltaY: 100 });
    expect(layer.mock.calls).toHaveLength(before);
    for (let i = 0; i < 4; i++) {
      expect(screen.getByText(rooms.routeMap.wheelHint)).toBeVisible();
      act(() => void vi.advanceTimersByTime(400));
      rerender(stage());
    }
    expect(screen.queryByText(rooms.routeMap.wheelHint)).toBeNull();
  });
});

describe('a move that rests and is not told yet', () => {
  const wheel = () => act(() => void fireEvent.wheel(document.querySelector('svg[data-picture]') ?? document.body, { deltaY: -100, ctrlKey: true })); // oxfmt-ignore
  const leftAlone = (ms: number) => act(() => new Promise((done) => void setTimeout(done, ms)));

  it('is told when the map is put away', async () => {
    const told: string[] = [];
    const { unmount } = show(<App told={told} start="38,40,7" />);
    wheel();
    // d3 ends a turn of the wheel by itself
    await leftAlone(200);
    expect(told).toEqual([]);
    unmount();
    expect(told).toHaveLength(1);
  });

  it('is not told over an address that leads elsewhere, before the map has taken the first step there', async () => {
    const told: string[] = [];
    show(<App told={told} start="38,40,7" />);
    wheel();
    await leftAlone(200);
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    fireEvent.click(screen.getByRole('button', { name: 'Look there' }));
    await rested();
    expect(told).toEqual([]);
  });
});
