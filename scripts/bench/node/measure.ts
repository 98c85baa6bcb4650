/** Times one engine at one size. Its answers come with the figures, so that they can be held against those of the others. */
import { type FacetId, facetIds } from '../../../src/record/facets.ts';
import type { Answer, Engine, StartEngine } from './engine.ts';
import type { BenchRecords } from './records.ts';
import { brush, keystrokes, slips, type Step, ticks } from './steps.ts';

/** Years are counted in either set: they are the sixth of six. */
export const facetSets = {
  six: ['sector', 'kind', 'actor', 'place', 'source'],
  all: facetIds,
} as const satisfies Record<string, readonly FacetId[]>;

/** ms */
export interface Times {
  readonly median: number;
  readonly p95: number;
  readonly samples: number;
}

export interface Making {
  readonly ms: number;
  /** What is held beyond what was held before, after garbage was collected; undefined where Node was not started with --expose-gc. */
  readonly bytes: number | undefined;
}

export interface SetFigures {
  /** What is made before the first question. */
  readonly build: Making;
  /** From a choice to all counts, the years and the list of what is shown. */
  readonly tick: Times;
  /** The same without the list. */
  readonly tickCounts: Times;
  readonly brush: Times;
}

export interface SearchFigures {
  readonly build: Making;
  /** From a letter to all counts and the list, up to five letters. */
  readonly keystroke: Times;
  /** The same from the sixth letter on, one letter being wrong; only where slips are forgiven. */
  readonly slip: Times | undefined;
}

export interface EngineFigures {
  readonly six: SetFigures;
  readonly all: SetFigures;
  readonly search: SearchFigures;
}

/** An answer, and to what. */
export interface Given {
  readonly asked: string;
  readonly answer: Answer;
}

export interface Measured {
  readonly figures: EngineFigures;
  readonly answers: readonly Given[];
}

export interface MeasureOptions {
  readonly forgivesSlips: boolean;
  /** Each kind of step is gone through anew for so long, ms; at least once. */
  readonly budgetMs: number;
  /** 1 where all steps are gone through; where it is `stride`, the first and each seventh behind it. */
  readonly every: number;
}

export function measure(start: StartEngine, records: BenchRecords, { forgivesSlips, budgetMs, every }: MeasureOptions): Measured {
  const answers: Given[] = [];
  const goThrough = (engine: Engine, steps: readonly Step[], set: string) => {
    const some = steps.filter((_, at) => at % every === 0);
    const keep = ({ name }: Step) => answers.push({ asked: `${set}: ${name}`, answer: engine.answer() });
    // an engine that is asked only some would take as long again
    if (every > 1) return timed(engine, some, budgetMs, keep);
    for (const step of some) {
      engine.hold(step.filter);
      keep(step);
    }
    globalThis.gc?.(); // the garbage of the answers is of no step
    return timed(engine, some, budgetMs);
  };
  const setFigures = (set: keyof typeof facetSets): { figures: SetFigures; engine: Engine } => {
    const { made: engine, ...build } = making(() => start(records, facetSets[set]));
    const ticked = goThrough(engine, ticks(records), set);
    const brushed = goThrough(engine, brush(records), set);
    engine.hold({ choices: {} });
    return { engine, figures: { build, tick: ticked.whole, tickCounts: ticked.counts, brush: brushed.whole } };
  };
  const six = setFigures('six').figures;
  const { engine, figures: all } = setFigures('all');
  const { made: _, ...build } = making(() => engine.learnTexts());
  const keystroke = goThrough(engine, keystrokes(records), 'all').whole;
  const slip = forgivesSlips ? timed(engine, slips(records), budgetMs).whole : undefined;
  return { figures: { six, all, search: { build, keystroke, slip } }, answers };
}

function making<Made>(make: () => Made): Making & { readonly made: Made } {
  const before = heldBytes();
  const start = performance.now();
  const made = make();
  const ms = performance.now() - start;
  const after = heldBytes();
  return { made, ms, bytes: before === undefined || after === undefined ? undefined : after - before };
}

function heldBytes(): number | undefined {
  if (!globalThis.gc) return undefined;
  for (let time = 0; time < 3; time += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** `onFirst` is called behind each step of the first round, outside of what is timed. */
function timed(engine: Engine, steps: readonly Step[], budgetMs: number, onFirst?: (step: Step) => void): { whole: Times; counts: Times } {
  const [whole, counts]: [number[], number[]] = [[], []];
  for (const end = performance.now() + budgetMs; whole.length === 0 || (performance.now() < end && whole.length < 2000);) {
    const isFirst = whole.length < steps.length;
    for (const step of steps) {
      const start = performance.now();
      engine.hold(step.filter);
      counts.push(performance.now() - start);
      engine.list();
      whole.push(performance.now() - start);
      if (isFirst) onFirst?.(step);
    }
  }
  return { whole: timesOf(whole), counts: timesOf(counts) };
}

function timesOf(all: readonly number[]): Times {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), samples: sorted.length };
}
