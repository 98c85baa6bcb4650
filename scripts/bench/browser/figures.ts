/** What the bench finds in a browser, and how many measurements become one figure. */
import type { Opening, Watched } from './watch.ts';

/** ms */
export interface Spread {
  readonly median: number;
  readonly worst: number;
}

export interface StepFigures {
  /** "Agreements, again" */
  readonly step: string;
  readonly samples: number;
  /** From the press to the frame in which its answer stands. */
  readonly painted: Spread;
  /** From the press to the last frame that it changes. */
  readonly settled: Spread;
  /** Tasks of more than 50 ms, in all samples together. */
  readonly longTasks: number;
  /** The longest of them, ms; 0 where there was none. */
  readonly longest: number;
}

export interface BrowserFigures {
  readonly records: number;
  readonly fileBytes: number;
  /** ms, of the median opening. */
  readonly open: Omit<Opening, 'long'> & { readonly samples: number; readonly longTasks: number; readonly longest: number };
  readonly steps: readonly StepFigures[];
  /** Of the page after all steps and a collection of garbage; its worker has its own. */
  readonly heap: { readonly objects: number; readonly buffers: number };
}

/** Steps to which no answer was seen are no samples: a letter that finds as many as the one before says nothing new. */
export function stepFigures(step: string, all: readonly Watched[]): StepFigures {
  const seen = all.flatMap(({ painted, settled }) => (painted === undefined ? [] : [{ painted, settled }]));
  const long = all.flatMap((one) => one.long);
  return {
    step,
    samples: seen.length,
    painted: spreadOf(seen.map(({ painted }) => painted)),
    settled: spreadOf(seen.map(({ settled }) => settled)),
    longTasks: long.length,
    longest: Math.max(0, ...long),
  };
}

export function openFigures(all: readonly Opening[]): BrowserFigures['open'] {
  const long = all.flatMap((one) => one.long);
  const middle = (of: (opening: Opening) => number) => spreadOf(all.map(of)).median;
  return {
    read: middle(({ read }) => read),
    painted: middle(({ painted }) => painted),
    settled: middle(({ settled }) => settled),
    samples: all.length,
    longTasks: long.length,
    longest: Math.max(0, ...long),
  };
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = sorted.length / 2;
  const median = sorted.length === 0 ? Number.NaN : ((sorted[Math.ceil(at) - 1] ?? 0) + (sorted[Math.floor(at)] ?? 0)) / 2;
  return { median, worst: sorted.at(-1) ?? Number.NaN };
}
