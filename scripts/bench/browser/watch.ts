/** What runs in the page: from an event to the frame in which its answer is painted, and to the last frame that it changes. It is sent there as text, so it refers to nothing outside itself. */

/** When an answer stands. All that is named must hold. */
export interface Answered {
  /** The name of the tab that is chosen. */
  readonly tab?: string;
  /** There is such an element in the panel of the tab. */
  readonly has?: string;
  /** What these say is not what they said when the event came. */
  readonly changed?: string;
}

/** ms */
export interface Watched {
  /** From the event to the end of the frame in which its answer stood; undefined where it never did. */
  readonly painted: number | undefined;
  /** From the event to the end of the last frame that changed the page, with nothing left to wait for. */
  readonly settled: number;
  /** How long each task of more than 50 ms took. */
  readonly long: readonly number[];
}

export interface Opening {
  /** From the start of the worker to its data: fetched, read, checked, made into columns. */
  readonly read: number;
  /** From the data to the end of the frame in which the first view stood. */
  readonly painted: number;
  readonly settled: number;
  readonly long: readonly number[];
}

export interface Watch {
  /** Waits for the next event of that type; `result` tells what came of it. Resolves when it listens. */
  readonly next: (type: string, answered: Answered, patience: number) => void;
  readonly result: () => Promise<Watched>;
  readonly opening: (answered: Answered, patience: number) => Promise<Opening>;
}

declare global {
  // oxlint-disable-next-line no-var -- a global has no other form
  var bench: Watch;
}

export function watch(): void {
  /** Without a change for so long, ms, the page has settled. */
  const quiet = 350;
  const waitingWords = new Set(['Loading…', 'Counting…']);
  const tasks: { start: number; duration: number }[] = [];
  const longTasks = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  });
  longTasks.observe({ type: 'longtask', buffered: true });

  let workerAt = 0;
  let tellData: (at: number) => void;
  const data = new Promise<number>((resolve) => (tellData = resolve));
  const Native = globalThis.Worker;
  globalThis.Worker = class extends Native {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      if (workerAt === 0) workerAt = performance.now();
      this.addEventListener('message', (event) => {
        // the first look at what was sent unpacks it: that is the page's time, not the worker's
        const now = performance.now();
        const { value } = event.data as { value?: unknown };
        if (value !== undefined) tellData(now);
      });
    }
  };

  /** Of the tab that is seen; those that were left are still there. */
  const panel = () => [...document.querySelectorAll('[role=tabpanel]')].find((one) => one.checkVisibility());
  const said = (selector: string) =>
    [...document.querySelectorAll(selector)].map((one) => `${one.textContent}${one.getAttribute('aria-valuetext') ?? ''}`).join('|');
  const holds = ({ tab, has, changed }: Answered, before: string) => {
    if (tab !== undefined && document.querySelector('[role=tab][aria-selected=true]')?.textContent !== tab) return false;
    if (has !== undefined && !panel()?.querySelector(has)) return false;
    return changed === undefined || said(changed) !== before;
  };
  const isWaiting = () =>
    [...(panel()?.querySelectorAll('p, [role=status]') ?? [])].some((one) => waitingWords.has(one.textContent?.trim() ?? '')) ||
    Boolean(panel()?.querySelector('[aria-busy=true]'));

  /** Calls at the end of the next frame: what it changed is painted. */
  const behindFrame = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', then, { once: true });
      port1.start();
      port2.postMessage(undefined);
    });

  /** From `start` on. */
  const follow = (start: number, answered: Answered, before: string, patience: number) =>
    new Promise<Watched>((resolve) => {
      let painted: number | undefined;
      let last = start;
      let isMarked = false;
      const changes = new MutationObserver(() => {
        if (isMarked) return;
        isMarked = true;
        behindFrame(() => {
          isMarked = false;
          last = performance.now();
        });
      });
      changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      const look = () =>
        behindFrame(() => {
          if (holds(answered, before)) painted = performance.now();
          else if (performance.now() - start < patience) look();
        });
      look();
      const settle = () => {
        const now = performance.now();
        const isOver = now - start > patience || (painted !== undefined && now - Math.max(last, painted) > quiet && !isWaiting());
        if (!isOver) return setTimeout(settle, 50);
        changes.disconnect();
        const settled = Math.max(last, painted ?? last);
        return resolve({
          painted: painted === undefined ? undefined : painted - start,
          settled: settled - start,
          long: tasks.filter((task) => task.start + task.duration > start && task.start < settled).map(({ duration }) => duration),
        });
      };
      setTimeout(settle, 50);
    });

  let result: Promise<Watched> | undefined;
  globalThis.bench = {
    next(type, answered, patience) {
      result = new Promise((resolve) => {
        const listener = (event: Event) => {
          const before = answered.changed === undefined ? '' : said(answered.changed);
          resolve(follow(event.timeStamp, answered, before, patience));
        };
        window.addEventListener(type, listener, { capture: true, once: true, passive: true });
      });
    },
    result: () => result ?? Promise.reject(new Error('Nothing is waited for')),
    async opening(answered, patience) {
      const late = new Promise<never>((_, reject) => setTimeout(reject, patience, new Error('The record was not opened in time')));
      const dataAt = await Promise.race([data, late]);
      const { painted = Number.NaN, settled, long } = await follow(dataAt, answered, '', patience);
      return { read: dataAt - workerAt, painted, settled, long };
    },
  };
}
