/** The clock of a talk: how long it has been given, through pauses and reloads. Times are ms since 1970. */

export interface Clock {
  /** ms that had passed when it was last stopped. */
  readonly ran: number;
  /** When it was last started; 0 while it stands. */
  readonly since: number;
}

export const unstarted: Clock = { ran: 0, since: 0 };

export function isRunning({ since }: Clock): boolean {
  return since > 0;
}

export function isUnstarted({ ran, since }: Clock): boolean {
  return ran === 0 && since === 0;
}

/** ms that the talk has been given. A clock of the machine that was set back counts as no time. */
export function elapsed({ ran, since }: Clock, now: number): number {
  return ran + (since > 0 ? Math.max(0, now - since) : 0);
}

export function started(clock: Clock, now: number): Clock {
  return isRunning(clock) ? clock : { ...clock, since: now };
}

export function paused(clock: Clock, now: number): Clock {
  return { ran: elapsed(clock, now), since: 0 };
}
