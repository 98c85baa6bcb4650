/**
 * What all windows of one talk have in common, and which of two of them is the later. Every change has a turn, counted from 0, and the
 * window that made it: the higher turn holds; of two changes of one turn, that of the window whose name comes later in the alphabet. So
 * all windows come to the same, in whatever order they hear of it.
 */
import { formatAddress, parseAddress } from '@/view/address.ts';
import { defaultView, type View } from '@/view/view.ts';
import { type Clock, isUnstarted, started, unstarted } from './clock.ts';

/** What lies over the scene. */
export const covers = ['', 'black', 'white', 'end'] as const;
export type Cover = (typeof covers)[number];

export interface Shared {
  /** The view on the stage, by its address: the talk, the scene, and what has been changed in it. */
  readonly address: string;
  readonly cover: Cover;
  /** The number of the scene whose guess is revealed; 0 is none. */
  readonly revealed: number;
  readonly clock: Clock;
}

export interface State extends Shared {
  readonly turn: number;
  readonly by: string;
}

/** What two windows of a talk must agree on: neither the screen nor the language nor the edition. */
export function addressOf(view: View): string {
  const { screen, lang, edition } = defaultView;
  return formatAddress({ ...view, screen, lang, edition });
}

/** The view of that address, on the screen and in the language of the present one. */
export function viewAt(address: string, { screen, lang, edition }: View): View {
  return { ...parseAddress(address).view, screen, lang, edition };
}

export function firstState(address: string, turn: number, by: string): State {
  return { address, cover: '', revealed: 0, clock: unstarted, turn, by };
}

export function isLater(one: State, other: State): boolean {
  return one.turn === other.turn ? one.by > other.by : one.turn > other.turn;
}

/** The next turn. */
export function changed(now: State, part: Partial<Shared>, by: string): State {
  return { ...now, ...part, turn: now.turn + 1, by };
}

/** The next turn, in which the stage shows another view. Another scene lifts what lies over it; the first move to one starts the clock. */
export function moved(now: State, address: string, by: string, time: number): State {
  const scene = sceneOf(address);
  if (scene === sceneOf(now.address)) return changed(now, { address }, by);
  const clock = isUnstarted(now.clock) && scene > 1 ? started(now.clock, time) : now.clock;
  return changed(now, { address, cover: '', revealed: 0, clock }, by);
}

/** The next turn, in which a window was opened at another view: its clock is left alone. */
export function opened(now: State, address: string, by: string): State {
  return changed(now, { address, cover: '', revealed: 0 }, by);
}

function sceneOf(address: string): number {
  return parseAddress(address).view.scene;
}
