/** The desk at which talks are written: every edit goes to the store at once, and can be undone for as long as the session lasts. */
import { parseTalk } from '@/record/parseTalk.ts';
import type { Talk } from '@/record/types.ts';
import { carry } from './carry.ts';
import type { TalkEdit } from './edits.ts';
import { back, forth, type History, nothingDone, type Step, withStep } from './history.ts';
import { edited, type TalkStore } from './keptTalks.ts';

export interface Desk {
  readonly subscribe: (listener: () => void) => () => void;
  /** What was done to the talk of that id here. */
  readonly history: (id: string) => History;
  /** False, and nothing done, where the talk could not be read again. `field` joins letters that follow one another into one step. */
  readonly edit: (id: string, edit: TalkEdit, about?: { readonly field?: string; readonly scene?: string }) => boolean;
  /** What was undone, or done again; undefined where there is nothing. */
  readonly undo: (id: string) => Step | undefined;
  readonly redo: (id: string) => Step | undefined;
}

/** `session` keeps the steps over a reload. */
export function makeDesk(
  store: TalkStore,
  session: () => Storage,
  key: string,
  now: () => number = Date.now,
): Desk & { leave: () => void } {
  const histories = new Map<string, History>();
  const listeners = new Set<() => void>();
  let isRead = false;

  const history = (id: string) => {
    if (!isRead) {
      isRead = true;
      for (const [name, kept] of readSession(session, key)) histories.set(name, kept);
    }
    return histories.get(id) ?? nothingDone;
  };
  const put = (id: string, next: History) => {
    histories.set(id, next);
    for (const listener of listeners) listener();
  };
  const talkOf = (id: string) => store.read().value.find((talk) => talk.id === id);

  const travel = (id: string, move: typeof back, isBack: boolean) => {
    const moved = move(history(id));
    if (!moved) return undefined;
    const { before, after } = moved.step;
    if (!store.change(edited(id, (talk) => (isBack ? carry(talk, after, before) : carry(talk, before, after))))) return undefined;
    put(id, moved.history);
    return moved.step;
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    history,
    edit: (id, edit, { field = '', scene = '' } = {}) => {
      const before = talkOf(id);
      if (!store.change(edited(id, edit))) return false;
      const after = talkOf(id);
      if (before && after && before !== after) put(id, withStep(history(id), { before, after, field, scene, at: now() }));
      return true;
    },
    undo: (id) => travel(id, back, true),
    redo: (id) => travel(id, forth, false),
    leave: () => writeSession(session, key, histories),
  };
}

/** So many steps of a talk outlast a reload. */
const most = 30;

/** Each state of a talk once, steps by their places in that list. */
interface Kept {
  readonly talks: readonly Talk[];
  readonly histories: readonly (readonly [string, readonly KeptStep[], readonly KeptStep[]])[];
}
type KeptStep = readonly [before: number, after: number, scene: unknown];

function writeSession(session: () => Storage, key: string, histories: ReadonlyMap<string, History>): void {
  const talks: Talk[] = [];
  const places = new Map<Talk, number>();
  const placeOf = (talk: Talk) => {
    const place = places.get(talk) ?? talks.push(talk) - 1;
    places.set(talk, place);
    return place;
  };
  const steps = (list: readonly Step[]) => list.slice(-most).map(({ before, after, scene }) => [placeOf(before), placeOf(after), scene] as const); // oxfmt-ignore
  const kept: Kept = { histories: [...histories].map(([id, { past, future }]) => [id, steps(past), steps(future)] as const), talks };
  try {
    session().setItem(key, JSON.stringify(kept));
  } catch {
    // storage is off or full: the talk itself is kept elsewhere, its steps end with the page
  }
}

/** What comes back is not trusted: where anything of it is amiss, there is nothing to undo. */
function readSession(session: () => Storage, key: string): [string, History][] {
  try {
    const kept = JSON.parse(session().getItem(key) ?? '') as Kept;
    const talks = kept.talks.map((raw) => {
      const { talk } = parseTalk(raw, key);
      if (!talk) throw new Error('no talk');
      return talk;
    });
    const steps = (list: readonly KeptStep[]) =>
      list.map(([from, to, scene]): Step => {
        const [before, after] = [talks[from], talks[to]];
        if (!before || !after || typeof scene !== 'string') throw new Error('no step');
        return { before, after, scene, field: '', at: 0 };
      });
    return kept.histories.map(([id, past, future]) => [id, { past: steps(past), future: steps(future) }]);
  } catch {
    return [];
  }
}
