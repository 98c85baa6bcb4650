/** Ten tasks by keyboard alone, each thing found by the role and the name that a screen reader is given. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

/** Presses Tab until the focus is where it is wanted; what it passes is what a reader passes. */
async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp, most = 400): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: typeof name === 'string' });
  await expect(wanted.first()).toBeVisible();
  for (let at = 0; at < most; at++) {
    if (await wanted.evaluateAll((all) => all.some((one) => one === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No ${role} “${String(name)}” within ${most} presses of Tab`);
}

const count = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: / records$/ })
    .first();
const start = async (page: Page, address = '/') => {
  await page.goto(address);
  await expect(count(page)).toBeVisible();
  await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
};

test('1: goes to the view past all that stands before it', async ({ page }) => {
  await start(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the view' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('2: goes through the tabs by arrows', async ({ page }) => {
  await start(page);
  await tabTo(page, 'tab', 'Timeline');
  for (const name of ['Agreements', 'Gas route', 'Aid & visits', 'Sources']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name, selected: true })).toBeFocused();
  }
});

test('3: filters by a sector and takes it away in the sentence', async ({ page }) => {
  await start(page);
  const whole = await count(page).textContent();
  await tabTo(page, 'checkbox', /^Health/);
  await page.keyboard.press('Space');
  await expect(count(page)).not.toHaveText(whole!);
  await page.keyboard.press('Shift+Tab');
  await page.evaluate(() => document.getElementById('view')?.focus());
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, 'button', 'Reset');
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText(whole!);
});

test('4: searches, and hears how many are found', async ({ page }) => {
  await start(page);
  await tabTo(page, 'searchbox', 'Search');
  await page.keyboard.type('Jandar');
  await expect(page).toHaveURL(/q=Jandar/);
  await expect(count(page)).toHaveText(/^[1-9]\d? of 279 records$/);
});

test('5: opens a record from a table, reads it, closes it, and is back where it was', async ({ page }) => {
  await start(page, '/?sector=health');
  await tabTo(page, 'button', 'Table');
  await page.keyboard.press('Enter');
  const link = page.getByRole('tabpanel').getByRole('table').getByRole('link').first();
  const title = await link.textContent();
  await tabTo(page, 'link', title!);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: title! });
  await expect(panel).toBeVisible();
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('link', { name: title!, exact: true }).first()).toBeFocused();
});

test('6: sorts the agreements and opens a row in place', async ({ page }) => {
  await start(page, '/?tab=agreements');
  await tabTo(page, 'button', 'Type');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=type/);
  await tabTo(page, 'button', /^Details of/);
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('aria-expanded', 'true');
});

test('7: saves the rows as a file', async ({ page }) => {
  await start(page, '/?sector=health');
  await tabTo(page, 'button', 'Export');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, 'button', /^CSV/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('Record (id)');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
});

test('8: reads in another language and comes back', async ({ page }) => {
  await start(page);
  await tabTo(page, 'combobox', 'Language');
  await page.keyboard.type('Tür');
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
  await page.keyboard.type('Eng');
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
});

test('9: walks the gas route, leg by leg', async ({ page }) => {
  await start(page, '/?tab=gas-route&fig=map');
  await tabTo(page, 'button', 'Zoom in');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/at=/);
});

test('10: gives a talk to its second scene and leaves it', async ({ page }) => {
  await start(page);
  await tabTo(page, 'button', 'Present');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /gas route/i })).toBeVisible();
  await tabTo(page, 'button', /^Start /);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'stage');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/scene=2/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab').first()).toBeVisible();
});
