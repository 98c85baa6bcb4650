/** What was done to a talk, step by step, and what of it was undone. */
import type { Talk } from '@/record/types.ts';

export interface Step {
  readonly before: Talk;
  readonly after: Talk;
  /** The field that was written in: letters that follow one another are one step. "" is never joined. */
  readonly field: string;
  /** The id of the scene that it concerns; "" is none. */
  readonly scene: string;
  /** ms, when it was last added to. */
  readonly at: number;
}

export interface History {
  readonly past: readonly Step[];
  /** The next one to redo is the last. */
  readonly future: readonly Step[];
}

export const nothingDone: History = { past: [], future: [] };

const most = 200;
/** ms within which letters in one field belong together. */
const pause = 1500;

export function withStep({ past }: History, step: Step): History {
  const last = past.at(-1);
  const joins = last && step.field !== '' && last.field === step.field && last.scene === step.scene && step.at - last.at < pause;
  return { past: joins ? [...past.slice(0, -1), { ...step, before: last.before }] : [...past, step].slice(-most), future: [] };
}

/** The history once its last step is undone, and the step. */
export function back({ past, future }: History): { history: History; step: Step } | undefined {
  const step = past.at(-1);
  return step && { step, history: { past: past.slice(0, -1), future: [...future, step] } };
}

/** The history once the step that was undone last is done again, and the step. */
export function forth({ past, future }: History): { history: History; step: Step } | undefined {
  const step = future.at(-1);
  // letters that follow begin a step of their own
  return step && { step, history: { past: [...past, { ...step, at: 0 }], future: future.slice(0, -1) } };
}
