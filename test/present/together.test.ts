/** The windows of one talk: they come to the same, in whatever order they hear of one another, and none trusts what it hears. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsed, paused, started, unstarted } from '@/present/together/clock.ts';
import { type Message, parseMessage, parseState, type Place } from '@/present/together/message.ts';
import { changed, firstState, moved, opened, type State } from '@/present/together/state.ts';
import { makeWindow, type TalkWindow } from '@/present/together/windows.ts';

const scene = (number: number, more = '') => `?${more}talk=t${number === 1 ? '' : `&scene=${number}`}`;

interface Opened {
  readonly window: TalkWindow;
  /** Where the window was led. */
  readonly followed: string[];
  readonly close: () => void;
}

/** A browser: its windows, the letters under way between them, and what each window keeps for a reload. */
function makeBrowser() {
  const ears = new Map<string, (data: unknown) => void>();
  const letters: { to: string; data: unknown }[] = [];
  const kept = new Map<string, unknown>();
  let time = 1000;
  const open = (id: string, place: Place, address: string, tab = id): Opened => {
    const followed: string[] = [];
    const window = makeWindow({
      talk: 't',
      address,
      place,
      id,
      openLine: (receive) => {
        ears.set(id, receive);
        const send = (message: Message) =>
          [...ears.keys()].filter((to) => to !== id).forEach((to) => letters.push({ to, data: structuredClone(message) }));
        return { send, close: () => ears.delete(id) };
      },
      keep: { read: () => kept.get(tab), write: (state) => kept.set(tab, structuredClone(state)), clear: () => kept.delete(tab) },
      time: () => time,
      size: () => ({ width: 1920, height: 1080 }),
      follow: (to) => {
        followed.push(to);
        window.move(to); // as its address does
      },
    });
    const close = window.open();
    return { window, followed, close };
  };
  /** Hands out the letters; `pick` chooses which is the next. */
  const deliver = (pick: (count: number) => number = () => 0) => {
    for (let count = 0; letters.length > 0; count += 1) {
      if (count > 1000) throw new Error('the windows never come to rest');
      const [letter] = letters.splice(pick(letters.length), 1);
      if (letter) ears.get(letter.to)?.(letter.data);
    }
  };
  /** A window that is loaded anew is gone without a word. */
  const reload = (id: string) => ears.delete(id);
  return { open, deliver, reload, wait: (ms: number) => (time += ms) };
}

const shown = ({ window }: Opened) => window.read().state;

describe('the windows of a talk', () => {
  it('follow whichever moves, and no letter goes round for ever', () => {
    const { open, deliver } = makeBrowser();
    const stage = open('s', 'stage', scene(1));
    const presenter = open('p', 'presenter', scene(1));
    deliver();
    presenter.window.move(scene(2));
    deliver();
    expect(stage.followed).toEqual([scene(2)]);
    stage.window.move(scene(2, 'tab=sources&'));
    deliver();
    expect(presenter.followed).toEqual([scene(2, 'tab=sources&')]);
    expect(shown(stage)).toEqual(shown(presenter));
  });

  it('show the same cover and the same revealed guess; another scene takes both away', () => {
    const { open, deliver } = makeBrowser();
    const stage = open('s', 'stage', scene(2));
    const presenter = open('p', 'presenter', scene(2));
    deliver();
    presenter.window.change({ revealed: 2 });
    presenter.window.change({ cover: 'black' });
    deliver();
    expect(shown(stage)).toMatchObject({ cover: 'black', revealed: 2 });
    stage.window.move(scene(3));
    deliver();
    expect(shown(presenter)).toMatchObject({ address: scene(3), cover: '', revealed: 0 });
  });

  it('answer one that is opened or loaded anew, with the clock that has run', () => {
    const { open, deliver, reload, wait } = makeBrowser();
    const stage = open('s', 'stage', scene(1));
    stage.window.move(scene(2));
    const presenter = open('p', 'presenter', scene(1));
    deliver();
    expect(presenter.followed).toEqual([scene(2)]);
    reload('p');
    wait(5000);
    stage.window.move(scene(3));
    stage.window.change({ cover: 'white' });
    const again = open('p2', 'presenter', scene(2), 'p');
    deliver();
    expect(shown(again)).toMatchObject({ address: scene(3), cover: 'white', clock: { ran: 0, since: 1000 } });
    expect(shown(stage)).toEqual(shown(again));
  });

  it('come back where they were when all are loaded anew at once', () => {
    const { open, deliver, reload } = makeBrowser();
    const stage = open('s', 'stage', scene(1));
    open('p', 'presenter', scene(1));
    deliver();
    stage.window.move(scene(4));
    stage.window.change({ cover: 'black', revealed: 4 });
    deliver();
    const before = shown(stage);
    reload('s');
    reload('p');
    const [stage2, presenter2] = [open('s2', 'stage', scene(4), 's'), open('p2', 'presenter', scene(4), 'p')];
    deliver();
    expect(shown(stage2)).toEqual(before);
    expect(shown(presenter2)).toEqual(before);
    expect(stage2.followed).toEqual([]);
  });

  it('go to the scene of a link that somebody opens on a stage, and keep the clock', () => {
    const { open, deliver } = makeBrowser();
    const presenter = open('p', 'presenter', scene(1));
    presenter.window.move(scene(3));
    presenter.window.change({ cover: 'black' });
    const stage = open('s', 'stage', scene(5));
    deliver();
    expect(stage.followed).toEqual([]);
    expect(shown(presenter)).toMatchObject({ address: scene(5), cover: '', clock: { since: 1000 } });
  });

  it('forget a talk that was left, so that the next one begins with a new clock', () => {
    const { open } = makeBrowser();
    const stage = open('s', 'stage', scene(1));
    stage.window.move(scene(2));
    stage.close();
    expect(shown(open('s2', 'stage', scene(1), 's')).clock).toEqual(unstarted);
  });

  it('know which stages are open', () => {
    const { open, deliver } = makeBrowser();
    const presenter = open('p', 'presenter', scene(1));
    const stage = open('s', 'stage', scene(1));
    deliver();
    expect(presenter.window.read().stages).toEqual([{ id: 's', place: 'stage', width: 1920, height: 1080 }]);
    stage.window.leave();
    deliver();
    expect(presenter.window.read().stages).toEqual([]);
    stage.window.comeBack();
    deliver();
    expect(presenter.window.read().stages).toHaveLength(1);
    stage.close();
    deliver();
    expect(presenter.window.read().stages).toEqual([]);
  });

  it('are not led by a picture of the stage', () => {
    const { open, deliver } = makeBrowser();
    const stage = open('s', 'stage', scene(1));
    const picture = open('x', 'preview', scene(1));
    deliver();
    picture.window.move(scene(2));
    picture.window.change({ cover: 'black' });
    deliver();
    expect(shown(stage)).toMatchObject({ address: scene(1), cover: '' });
  });

  it('come to the same, in whatever order letters arrive', () => {
    const act = fc.record({ who: fc.nat(2), what: fc.constantFrom('move', 'black', 'reveal', 'clock'), scene: fc.integer({ min: 1, max: 5 }), deliver: fc.boolean() }); // oxfmt-ignore
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (acts, random) => {
        const { open, deliver } = makeBrowser();
        const windows = [open('a', 'stage', scene(1)), open('b', 'presenter', scene(1)), open('c', 'stage', scene(1))];
        const pick = (count: number) => Number(random.next().value) % count;
        for (const { who, what, scene: number, deliver: isDelivered } of acts) {
          const window = windows[who]!.window;
          if (what === 'move') window.move(scene(number));
          if (what === 'black') window.change({ cover: 'black' });
          if (what === 'reveal') window.change({ revealed: number });
          if (what === 'clock') window.change({ clock: started(unstarted, 7) });
          if (isDelivered) deliver(pick);
        }
        deliver(pick);
        const [first, ...others] = windows.map(shown);
        for (const other of others) expect(other).toEqual(first);
        // what a window last followed to is what it shows
        for (const { followed, window } of windows) if (followed.length > 0) expect(parseState(window.read().state, 't')).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a turn', () => {
  const at = firstState(scene(1), 3, 'a');
  it('starts the clock with the first move to another scene than the first, and not when a window is opened there', () => {
    expect(moved(at, scene(2), 'a', 50).clock).toEqual({ ran: 0, since: 50 });
    expect(moved(firstState(scene(2), 0, 'a'), scene(1), 'a', 50).clock).toEqual(unstarted);
    expect(moved(at, scene(1, 'tab=sources&'), 'a', 50).clock).toEqual(unstarted);
    expect(opened(at, scene(2), 'a').clock).toEqual(unstarted);
  });
  it('leaves what lies over a scene while only its view changes', () => {
    const black = changed(at, { cover: 'black' }, 'a');
    expect(moved(black, scene(1, 'tab=sources&'), 'a', 50).cover).toBe('black');
  });
});

describe('a clock', () => {
  it('goes on through a pause', () => {
    const first = paused(started(unstarted, 1000), 4000);
    expect(elapsed(first, 90_000)).toBe(3000);
    expect(elapsed(started(first, 90_000), 92_000)).toBe(5000);
  });
  it('started again while it runs loses nothing', () => {
    expect(elapsed(started(started(unstarted, 1000), 3000), 4000)).toBe(3000);
  });
  it('counts no time where that of the machine was set back', () => {
    expect(elapsed({ ran: 500, since: 9000 }, 8000)).toBe(500);
  });
});

describe('what a window hears', () => {
  const state: State = firstState(scene(2), 1, 'a');
  const from = { id: 'a', place: 'stage', width: 800, height: 600 } as const;
  it('is taken as it was sent', () => {
    expect(parseMessage({ kind: 'now', from, state }, 't')).toEqual({ kind: 'now', from, state });
  });
  it('is dropped when it is of another talk', () => {
    expect(parseMessage({ kind: 'now', from, state }, 'other')).toBeUndefined();
  });
  it.each([
    ['a cover that there is not', { ...state, cover: 'red' }],
    ['a scene that is no number', { ...state, revealed: '2' }],
    ['a turn that has no end', { ...state, turn: Infinity }],
    ['a clock that runs backwards', { ...state, clock: { ran: -1, since: 0 } }],
    ['an address without an end', { ...state, address: `${scene(2)}&q=${'x'.repeat(9000)}` }],
  ])('is dropped when it holds %s', (_, wrong) => {
    expect(parseMessage({ kind: 'now', from, state: wrong }, 't')).toBeUndefined();
  });
  it('leaves out of an address what is junk', () => {
    expect(parseState({ ...state, address: `${scene(2)}&sector=!!&unicorn=1` }, 't')?.address).toBe(scene(2));
  });
  it('can be anything at all', () => {
    fc.assert(fc.property(fc.anything(), (data) => parseMessage(data, 't') === undefined));
  });
});
