/** The dashboard over made-up records of each size in Chromium, built and served as it ships. */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright';
import { build, preview } from 'vite';
import { chromiumArgs, ensureChromium } from '../browser.mjs';
import { madeRecords } from '../made/made.ts';
import { writeEdition } from '../made/write.ts';
import { type BrowserFigures, openFigures } from './browser/figures.ts';
import { firstView, goThrough } from './browser/steps.ts';
import { type Opening, watch } from './browser/watch.ts';

const seed = 1;

/** ms that an answer may take. */
const patience = 60_000;

/** `out`: a folder for the build and the made-up records; it is emptied first and left empty. */
export async function benchBrowser(
  sizes: readonly number[],
  out: string,
  onSize: (figures: BrowserFigures) => void,
): Promise<{ chromium: string; sizes: BrowserFigures[] }> {
  await build({ logLevel: 'warn', build: { outDir: out, emptyOutDir: true } });
  mkdirSync(out, { recursive: true });
  const server = await preview({ logLevel: 'warn', build: { outDir: out }, preview: { port: 0, strictPort: false } });
  const found = await ensureChromium();
  const figures: BrowserFigures[] = [];
  let version = '';
  try {
    for (const records of sizes) {
      // with the memory that a browser of a reader has: its default for pages is that of the machine
      const browser = await chromium.launch({
        executablePath: found.path,
        args: [...chromiumArgs, '--js-flags=--max-old-space-size=8192'],
      });
      version = browser.version();
      const name = `made-${records}.json`;
      const file = path.join(out, name);
      writeEdition({ records, seed }, file);
      const figure = await benchSize(browser, new URL(`?data=${name}`, server.resolvedUrls?.local[0]).href, records, statSync(file).size);
      figures.push(figure);
      onSize(figure);
      await browser.close();
      rmSync(file);
    }
  } finally {
    await server.close();
    rmSync(out, { recursive: true, force: true });
  }
  return { chromium: version, sizes: figures };
}

async function benchSize(browser: Browser, url: string, records: number, fileBytes: number): Promise<BrowserFigures> {
  const isLarge = records > 100_000;
  const openings: Opening[] = [];
  const openPage = async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    page.on('pageerror', (error) => console.error(error.message));
    await page.addInitScript(watch);
    await page.goto(url);
    openings.push(await page.evaluate(([first, ms]) => bench.opening(first, ms), [firstView, 5 * patience] as const));
    return { context, page };
  };
  for (let time = isLarge ? 1 : 3; time > 1; time -= 1) await (await openPage()).context.close();
  const { context, page } = await openPage();
  const steps = await goThrough(page, {
    rounds: isLarge ? 3 : 5,
    words: wordsOf(records),
    patience,
    letterPatience: isLarge ? 10_000 : 2500,
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
  await context.close();
  return { records, fileBytes, open: openFigures(openings), steps, heap: { objects: usedSize, buffers: backingStorageSize } };
}

/** The last words of some titles. */
function wordsOf(records: number): string[] {
  const words: string[] = [];
  for (const { title } of madeRecords({ records, seed })) {
    const word = title.split(' ').at(-1)?.toLowerCase() ?? '';
    if (/^[a-z]{5,}$/.test(word)) words.push(word);
    if (words.length === 3) break;
  }
  return words;
}

export function printSize({ records, open, steps, heap }: BrowserFigures): void {
  const [read, painted] = [open.read, open.painted].map((ms) => ms.toFixed(0));
  console.log(`\n${records.toLocaleString('en')} records in Chromium: read in ${read} ms, from data to painted ${painted} ms (ms)`);
  console.log(row(['', 'samples', 'painted', 'worst', 'settled', 'worst', 'long tasks', 'longest']));
  for (const { step, samples, painted: first, settled, longTasks, longest } of steps) {
    const times = [first.median, first.worst, settled.median, settled.worst].map((ms) => ms.toFixed(0));
    console.log(row([step, String(samples), ...times, String(longTasks), longest.toFixed(0)]));
  }
  console.log(`heap ${(heap.objects / 1e6).toFixed(0)} MB, buffers ${(heap.buffers / 1e6).toFixed(0)} MB`);
}

const row = ([name = '', ...cells]: readonly string[]) => name.padEnd(38) + cells.map((cell) => cell.padStart(11)).join('');
