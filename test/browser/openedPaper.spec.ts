/** A large record on paper: what is counted in slices and drawn where somebody looks is there before the page is laid out. */
import { expect, type Page, test } from '@playwright/test';
import type { EditionFile } from '@/record/editions.ts';
import { madeRecord } from './support/madeRecord.ts';

/** What of each tab waits, on the screen, until it is counted or in sight. */
const parts = {
  agreements: ['#reached figure', '#promises figure', '#pairs figure'],
  'gas-route': ['section:has(:text("The chain, end to end"))', 'figure:has(h2:text("planned, contracted, delivered"))'],
  'aid-and-visits': ['figure:has(:text("Aid by year"))', 'figure:has(:text("Gas: totals of a period"))'],
  sources: ['#works li', '#disagreements tbody tr'],
};

let made: EditionFile;
test.beforeAll(() => {
  made = madeRecord(5000);
});

/** On a machine so slow that the clock has moved on whenever it is looked at: a slice is one step. */
async function openSlowly(page: Page, tab: string): Promise<void> {
  await page.addInitScript(() => {
    let now = 0;
    performance.now = () => (now += 5);
  });
  await page.route('**/other.json', (route) => route.fulfill({ json: made }));
  await page.goto(`/?data=other.json&tab=${tab}&sector=${made.sectors[1]!.id}`);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
}

for (const [tab, selectors] of Object.entries(parts))
  test(
    `${tab} of an opened record prints whole, whenever it is printed`,
    { tag: tab === 'sources' || tab === 'gas-route' ? '@long' : [] },
    async ({ page }) => {
      await openSlowly(page, tab);
      // the browser lays the page out as soon as this event has been heard
      const waiting = await page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        return [...document.querySelectorAll('main p')].map((line) => line.textContent).filter((text) => /^(Counting|Loading)…/.test(text));
      });
      await page.emulateMedia({ media: 'print' });
      expect(waiting).toEqual([]);
      for (const selector of selectors) await expect(page.getByRole('main').locator(selector).first()).toBeVisible();
    },
  );
