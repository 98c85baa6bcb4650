/** What a reader does in a browser, each press a real one, and how long the page takes to answer. */
import type { Locator, Page } from 'playwright';
import { type StepFigures, stepFigures } from './figures.ts';
import type { Answered, Watched } from './watch.ts';

/** The tabs, and what stands in each when it is drawn. */
const landmarks: Readonly<Record<string, string>> = {
  Timeline: '[data-lane]',
  Agreements: 'tbody tr',
  'Gas route': '[data-picture]',
  'Aid & visits': 'svg[role=img]',
  Sources: 'h3',
};

export const firstView: Answered = { tab: 'Timeline', has: landmarks['Timeline']! };

/** The count above the view, and the years that the brush says. */
const counts = '[role=status], aside input[type=range]';

export interface StepOptions {
  /** How often each is done. */
  readonly rounds: number;
  /** Words that stand in titles. */
  readonly words: readonly string[];
  /** ms after which an answer is no longer waited for. */
  readonly patience: number;
  /** The same of a letter, which may find as many as the one before: then nothing tells that it has answered. */
  readonly letterPatience: number;
}

export async function goThrough(page: Page, { rounds, words, patience, letterPatience }: StepOptions): Promise<StepFigures[]> {
  const figures: StepFigures[] = [];
  const told = (step: string, all: readonly Watched[]) => figures.push(stepFigures(step, all));
  const timed = async (type: string, answered: Answered, act: () => Promise<unknown>, longest = patience): Promise<Watched> => {
    await page.evaluate(([event, until, ms]) => bench.next(event, until, ms), [type, answered, longest] as const);
    await act();
    return page.evaluate(() => bench.result());
  };
  const times = async (count: number, act: (at: number) => Promise<Watched>) => {
    const all: Watched[] = [];
    for (let at = 0; at < count; at += 1) all.push(await act(at));
    return all;
  };
  const press = async (what: Locator) => {
    const box = await boxOf(what);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  const toTab = (tab: string) => timed('click', { tab, has: landmarks[tab]! }, () => press(page.getByRole('tab', { name: tab })));
  const tabs = Object.keys(landmarks);
  const later = [...tabs.slice(1), tabs[0]!];

  // each for the first time, when its code has yet to come
  for (const tab of later.slice(0, -1)) told(`${tab}, the first time`, [await toTab(tab)]);
  await toTab('Timeline');
  const again = new Map<string, Watched[]>(later.map((tab) => [tab, []]));
  for (let round = 0; round < rounds; round += 1) for (const tab of later) again.get(tab)!.push(await toTab(tab));
  for (const [tab, all] of again) told(`${tab}, again`, all);

  const sectors = page.getByRole('complementary').getByRole('group', { name: 'Sectors' }).getByRole('checkbox');
  for (const tab of tabs) {
    await toTab(tab);
    const ticks = await times(2 * rounds, (at) => timed('click', { changed: counts }, () => press(sectors.nth(Math.floor(at / 2) % 4))));
    told(`a sector ticked, ${tab}`, ticks);
  }

  await toTab('Timeline');
  const years = await boxOf(page.getByRole('complementary').locator('[data-many]'));
  const yearWidth = years.width / (await page.getByRole('complementary').locator('[data-many] [data-out]').count());
  const overYear = (year: number) => page.mouse.move(years.x + (year + 0.5) * yearWidth, years.y + years.height / 2);
  await overYear(4);
  await page.mouse.down();
  told('a move of the brush', await times(20, (at) => timed('pointermove', { changed: counts }, () => overYear(at + 6), 5000)));
  await page.mouse.up();
  await timed('click', { changed: counts }, () => press(page.getByRole('button', { name: 'Reset' }).first()));

  const stage = await boxOf(page.getByRole('group', { name: 'Time', exact: true }));
  await page.mouse.move(stage.x + stage.width * 0.6, Math.min(stage.y + 150, 850));
  const wheel = (x: number, y: number) => timed('wheel', {}, () => page.mouse.wheel(x, y));
  await page.keyboard.down('Control');
  told('a turn of the wheel that zooms in', await times(4 * rounds, () => wheel(0, -120)));
  await page.keyboard.up('Control');
  told('a turn of the wheel that pans', await times(4 * rounds, () => wheel(60, 0)));
  await page.keyboard.down('Control');
  told('a turn of the wheel that zooms out', await times(4 * rounds, () => wheel(0, 120)));
  await page.keyboard.up('Control');

  const search = page.getByRole('searchbox');
  const [firstWord = 'a', ...otherWords] = words;
  await toTab('Timeline');
  await search.focus();
  const type = (letter: string, ms = letterPatience) => timed('input', { changed: counts }, () => page.keyboard.type(letter), ms);
  told('the first letter of a search', [await type(firstWord.slice(0, 1), 10 * patience)]);
  const letters: Watched[] = [];
  for (const word of [...otherWords, firstWord]) {
    await timed('input', { changed: counts }, () => search.fill(''), letterPatience);
    await search.focus();
    for (const letter of word.slice(0, 6)) letters.push(await type(letter));
  }
  told('a letter of a search', letters);
  await timed('input', { changed: counts }, () => search.fill(''), letterPatience);

  await toTab('Agreements');
  const table = await boxOf(page.getByRole('tabpanel').locator('tbody').first());
  await page.mouse.move(table.x + 200, Math.min(table.y + 100, 800));
  told('a turn of the wheel over the table', await times(6 * rounds, () => wheel(0, 500)));
  return figures;
}

async function boxOf(what: Locator) {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error(`${String(what)} has no place on the page`);
  return box;
}
