/** A record out of a file beside the page, of 5,000 made-up records: what it shows is theirs, and what is long is drawn where it is looked at. */
import { expect, type Page, test } from '@playwright/test';
import type { EditionFile } from '@/record/editions.ts';
import { madeRecord } from './support/madeRecord.ts';

let made: EditionFile;
test.beforeAll(() => {
  made = madeRecord(5000);
});

const status = (page: Page) => page.getByRole('status').first();
const rail = (page: Page) => page.getByRole('complementary', { name: 'Filters' });
const number = (value: number) => value.toLocaleString('en');

/** What stands in a tab that is drawn. */
const landmarks = {
  Timeline: '[data-lane]',
  Agreements: 'tbody tr',
  'Gas route': '[data-picture]',
  'Aid & visits': 'svg[role=img]',
  Sources: 'li[aria-setsize]',
};

/** Serves `made` as a file beside the page, with what is changed in it. */
async function open(page: Page, change: object = {}, query = ''): Promise<void> {
  await page.route('**/other.json', (route) => route.fulfill({ json: { ...made, ...change } }));
  await page.goto(`/?data=other.json${query}`);
}

test('is counted and filtered as its records are, on every tab, and the address keeps it', async ({ page }) => {
  const sector = made.sectors[1]!;
  const inSector = made.records.filter(({ sectors }) => sectors.includes(sector.id));
  await open(page);
  await expect(status(page)).toHaveText(/^5,000 of 5,000 records/);
  await expect(page).toHaveTitle(new RegExp(made.dataset.title.slice(0, 10)));
  await rail(page).getByRole('checkbox', { name: sector.label }).check();
  for (const [tab, landmark] of Object.entries(landmarks)) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(status(page)).toHaveText(new RegExp(`^${number(inSector.length)} of 5,000 records`));
    await expect(page.getByRole('tabpanel').locator(landmark).first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  const works = new Set(JSON.stringify(inSector).match(/(?<="source":")[^"]+/g));
  await expect(page.getByRole('tabpanel').locator(landmarks.Sources).first()).toHaveAttribute('aria-setsize', String(works.size));
  expect(new URL(page.url()).searchParams.get('data')).toBe('other.json');
  await page.reload();
  await expect(status(page)).toHaveText(new RegExp(`^${number(inSector.length)} of 5,000 records`));
});

test('with faults is opened: what has one waits, and is named at its record', async ({ page }) => {
  const [first, second, ...others] = made.records;
  await open(page, { records: [{ ...first, date: '2009-02-30' }, { ...second, sectors: ['no-such-sector'] }, ...others] });
  const banner = page.getByRole('complementary', { name: 'Whose record this is' });
  await expect(banner).toContainText('A record out of other.json');
  await expect(banner).toContainText('4,998 of 5,000 records are shown, 2 wait.');
  await expect(status(page)).toHaveText(/^4,998 of 4,998 records/);
  await banner.getByRole('button', { name: /^Report/ }).click();
  const report = page.getByRole('dialog', { name: 'What was found in other.json' });
  await expect(report.getByRole('listitem').filter({ hasText: '2009-02-30' })).toContainText('records, row 1, “date”');
  await expect(report.getByRole('listitem').filter({ hasText: 'no-such-sector' })).toContainText('records, row 2, “sectors.0”');
  await page.keyboard.press('Escape');
  await banner.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('tab', { name: 'Timeline' })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('data')).toBeNull();
});

test('has lists of thousands, of which a part is drawn: the keyboard keeps its place, and each item knows its own', async ({ page }) => {
  await open(page, {}, '&tab=sources');
  const cited = new Set(JSON.stringify(made.records).match(/(?<="source":")[^"]+/g));
  await expect(status(page)).toHaveText(/^5,000 of 5,000 records/);

  // a facet: what has the focus stays, however far the list is scrolled
  const works = rail(page).getByRole('group', { name: 'Sources' });
  await rail(page).getByText('Sources', { exact: true }).first().click();
  const box = works.getByRole('checkbox').first();
  await box.focus();
  const name = await box.evaluate((element) => element.closest('li')!.textContent);
  const drawn = () => works.getByRole('checkbox').count();
  expect(await drawn()).toBeLessThan(150);
  await works.getByRole('list').evaluate((list) => (list.closest('[data-scrolls]')!.scrollTop = 9000));
  await expect(works.getByRole('checkbox').nth(20)).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('li')?.textContent)).toBe(name);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(1);
  await page.getByRole('button', { name: 'Reset' }).first().click();

  // the works of the tab: blocks near the window, each item with its place among all
  const items = page.getByRole('tabpanel').locator('li[aria-setsize]');
  await expect(items.first()).toHaveAttribute('aria-posinset', '1');
  await expect(items.first()).toHaveAttribute('aria-setsize', String(cited.size));
  expect(await items.count()).toBeLessThan(200);
  await items.first().locator('a, button, summary').first().focus({ timeout: 5000 });
  await page.mouse.move(800, 600);
  for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, 4000);
  await expect.poll(async () => Number(await items.last().getAttribute('aria-posinset'))).toBeGreaterThan(200);
  await expect(items.first()).toHaveAttribute('aria-posinset', '1'); // it has the focus
});
