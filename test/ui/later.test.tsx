/** What stands below the first screen is drawn behind the first frame; the browser's printing may come before that. */
import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Later } from '@/ui/Later.tsx';
import { onPage, type Setting, SettingContext } from '@/ui/setting.tsx';

let host: HTMLElement;
let root: Root;

/** Only the first frame: in act() what is deferred would be drawn with it. */
function renderFirstFrame(setting: Setting = onPage): void {
  flushSync(() =>
    root.render(
      <SettingContext value={setting}>
        <p>Above</p>
        <Later className="below">{() => <p>Below</p>}</Later>
      </SettingContext>,
    ),
  );
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  host = document.createElement('div');
  root = createRoot(host);
});

afterEach(() => {
  window.dispatchEvent(new Event('afterprint'));
  flushSync(() => root.unmount());
  vi.unstubAllGlobals();
});

describe('Later', () => {
  it('comes behind the first frame', async () => {
    renderFirstFrame();
    expect(host.textContent).toBe('Above');
    await vi.waitFor(() => expect(host.textContent).toBe('AboveBelow'));
  });

  it('is on paper that is printed before it was drawn', () => {
    renderFirstFrame();
    window.dispatchEvent(new Event('beforeprint'));
    expect(host.textContent).toBe('AboveBelow');
  });

  it.each([
    ['on a stage', { place: 'stage' }],
    ['on a sheet of a handout', { place: 'paper' }],
    ['alone', { only: 'line' }],
  ] as const)('is there at once %s, without a box around it', (_, setting) => {
    renderFirstFrame({ ...onPage, ...setting });
    expect(host.textContent).toBe('AboveBelow');
    expect(host.querySelector('.below')).toBeNull();
  });

  it('begins as high as it was left, so that Back finds the page where it was scrolled to', async () => {
    const observed: (() => void)[] = [];
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(look: () => void) {
          observed.push(look);
        }
        observe = () => {};
        disconnect = () => {};
      },
    );
    renderFirstFrame();
    await vi.waitFor(() => expect(host.textContent).toBe('AboveBelow'));
    const box = host.querySelector<HTMLElement>('.below')!;
    expect(box.style.blockSize).toBe(''); // its own height
    vi.spyOn(box, 'offsetHeight', 'get').mockReturnValue(1200);
    for (const look of observed) look();
    flushSync(() => root.render(null));
    renderFirstFrame();
    expect(host.querySelector<HTMLElement>('.below')!.style.blockSize).toBe('1200px');
  });
});
