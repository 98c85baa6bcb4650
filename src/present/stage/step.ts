/** What a command does to a talk. Pure, and the same on the stage and in the window of the speaker. */
import type { Cover } from '../together/state.ts';
import { type Command, isDigit } from './keys.ts';

export interface Where {
  readonly number: number;
  readonly count: number;
  /** True while the scene asks for a guess and what the data say is hidden. */
  readonly isGuessing: boolean;
  readonly cover: Cover;
  /** Digits of a scene's number that were typed. */
  readonly typed: string;
}

export type Step =
  | { readonly to: 'scene'; readonly number: number }
  | { readonly to: 'cover'; readonly cover: Cover }
  | { readonly to: 'typed'; readonly typed: string }
  | { readonly to: 'reveal' | 'as-written' | 'list' | 'keys' };

const mostDigits = 3;
/** Taken, and nothing more comes of it. */
const nothing: Step = { to: 'typed', typed: '' };

/** Undefined for a command that each window takes in its own way, or not at all. A dark screen is no obstacle: what moves the talk lifts it. */
export function stepOf(command: Command, where: Where): Step | undefined {
  const { number, count, isGuessing, cover, typed } = where;
  if (isDigit(command)) return { to: 'typed', typed: `${typed}${command}`.replace(/^0+/, '').slice(-mostDigits) };
  const isDark = cover === 'black' || cover === 'white';
  switch (command) {
    case 'enter':
      return typed === '' ? stepOf('next', where) : { to: 'scene', number: Math.min(Math.max(1, Number(typed)), count) };
    case 'next':
      if (cover === 'end') return nothing;
      if (isGuessing) return { to: 'reveal' };
      return number < count ? { to: 'scene', number: number + 1 } : { to: 'cover', cover: 'end' };
    case 'back':
      if (cover === 'end') return { to: 'cover', cover: '' };
      if (number > 1) return { to: 'scene', number: number - 1 };
      return isDark ? { to: 'cover', cover: '' } : nothing;
    case 'first':
      return { to: 'scene', number: 1 };
    case 'last':
      return { to: 'scene', number: count };
    case 'black':
    case 'white':
      return { to: 'cover', cover: cover === command ? '' : command };
    case 'escape':
      if (typed !== '') return { to: 'typed', typed: '' };
      return isDark ? { to: 'cover', cover: '' } : undefined;
    case 'as-written':
      return { to: 'as-written' };
    case 'keys':
      return { to: 'keys' };
    case 'scenes':
      return { to: 'list' };
    default:
      return undefined;
  }
}
