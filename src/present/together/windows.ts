/**
 * One window of a talk, and what it knows of the others. Each holds the whole state, so that any of them can be closed or loaded anew:
 * it asks, and the others answer; where all are loaded anew at once, each has kept its own.
 */
import { type Message, parseMessage, parseState, type Place, type Sender } from './message.ts';
import { changed, firstState, isLater, moved, opened, type Shared, type State } from './state.ts';

/** A way to the other windows. */
export interface Line {
  readonly send: (message: Message) => void;
  readonly close: () => void;
}

/** Undefined where there is no way. */
export type OpenLine = (receive: (data: unknown) => void) => Line | undefined;

/** Where a window keeps the state for when it is loaded anew: what is there outlives a reload, and not the window. */
export interface Keep {
  readonly read: () => unknown;
  readonly write: (state: State) => void;
  readonly clear: () => void;
}

export interface Given {
  readonly talk: string;
  /** What this window shows when it is opened. */
  readonly address: string;
  readonly place: Place;
  readonly id: string;
  readonly openLine: OpenLine;
  readonly keep: Keep;
  /** ms since 1970 */
  readonly time: () => number;
  /** px of this window */
  readonly size: () => { readonly width: number; readonly height: number };
  /** Shows what another window has come to. */
  readonly follow: (address: string) => void;
}

/** What a window knows. */
export interface Known {
  readonly state: State;
  /** The stages that are open elsewhere. */
  readonly stages: readonly Sender[];
  /** False where windows cannot tell one another anything. */
  readonly isJoined: boolean;
}

export interface TalkWindow {
  readonly read: () => Known;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to listen; the answer ends it. */
  readonly open: () => () => void;
  /** This window shows another view. */
  readonly move: (address: string) => void;
  readonly change: (part: Partial<Shared>) => void;
  /** Tells the others once more, as when the window has another size. */
  readonly tell: () => void;
  /** The window goes, and may come back: it is loaded anew, or closed. */
  readonly leave: () => void;
  readonly comeBack: () => void;
}

export function makeWindow(given: Given): TalkWindow {
  const { talk, place, id, keep, time, follow } = given;
  const listeners = new Set<() => void>();
  const kept = parseState(keep.read(), talk);
  const isBack = kept?.address === given.address;
  let state = kept ? (isBack ? kept : opened(kept, given.address, id)) : firstState(given.address, place === 'stage' ? 1 : 0, id);
  // who opens a link to a scene on a stage means that scene, whatever is shown elsewhere
  let leads = place === 'stage' && !isBack;
  let stages: readonly Sender[] = [];
  let line: Line | undefined;
  let isOpen = false;
  let known: Known | undefined;

  const self = (): Sender => ({ id, place, ...given.size() });
  const send = (kind: Message['kind']) => line?.send({ kind, from: self(), state });
  const set = (next: State) => {
    state = next;
    keep.write(next);
    changedNow();
  };
  const changedNow = () => {
    known = undefined;
    for (const listener of listeners) listener();
  };
  const lead = (next: State) => {
    if (place === 'preview') return; // a picture leads nothing
    leads = false;
    set(next);
    send('now');
  };

  const hear = (kind: Message['kind'], theirs: State) => {
    if (kind !== 'answer') leads = false; // it has moved since, or has come after this one
    if (place !== 'preview' && !isLater(theirs, state)) return;
    if (leads && theirs.address !== state.address) {
      lead(opened(theirs, state.address, id));
      return;
    }
    leads = false;
    const isElsewhere = theirs.address !== state.address;
    set(theirs);
    if (isElsewhere) follow(theirs.address);
  };

  const receive = (data: unknown) => {
    const message = parseMessage(data, talk);
    if (!message || message.from.id === id) return;
    const { kind, from } = message;
    if (from.place === 'stage') {
      const others = stages.filter((one) => one.id !== from.id);
      stages = kind === 'bye' ? others : [...others, from];
      changedNow();
    }
    if (kind === 'bye') return;
    hear(kind, message.state);
    if (kind === 'ask') send('answer');
  };

  return {
    read: () => (known ??= { state, stages, isJoined: line !== undefined || !isOpen }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => {
      line = given.openLine(receive);
      isOpen = true;
      keep.write(state);
      send('ask');
      changedNow();
      return () => {
        send('bye');
        keep.clear(); // the talk is left; a reload takes the window without this
        line?.close();
        line = undefined;
        isOpen = false;
        stages = [];
        changedNow();
      };
    },
    move: (address) => {
      if (address !== state.address) lead(moved(state, address, id, time()));
    },
    change: (part) => lead(changed(state, part, id)),
    tell: () => send('now'),
    leave: () => send('bye'),
    comeBack: () => send('ask'),
  };
}
