/** The first moments: what stands before the program runs, nothing that jumps, the reader's theme, and the page from right to left. */
import { expect, test } from '@playwright/test';
import { watchFaults } from './support/faults.ts';
import { watchShifts } from './support/shifts.ts';

test('the first view stands before the program runs: title, tabs, the count, the facets', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baku–Damascus');
  await expect(page.getByRole('tab')).toHaveCount(5);
  await expect(page.getByRole('status').first()).toHaveText(/^(\d+) of \1 records$/);
  await expect(page.getByRole('group', { name: 'Sectors' }).getByRole('checkbox')).toHaveCount(15);
});

test('what is typed and chosen while the program loads waits for it, and is not lost', async ({ page }) => {
  // the program comes late
  await page.route('**/assets/index-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('searchbox', { name: 'Search' }).fill('gas');
  await page.getByRole('checkbox', { name: 'Energy' }).check();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Theme: dark' });
  await expect(page).toHaveURL(/sector=energy&q=gas/);
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('gas');
});

test('of a view that is not the first, only the frame stands before the program runs', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/?tab=sources&sector=health');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/of \d+ records/)).toBeHidden();
});

for (const width of [1440, 390]) {
  // the tabs are in walk.spec.ts
  for (const address of ['/', '/?sector=health&by=syria']) {
    const tag = (width === 390) === (address === '/') ? [] : '@long';
    test(`nothing jumps while ${address} loads at ${width} px`, { tag }, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const shifts = await watchShifts(page);
      await page.goto(address, { waitUntil: 'networkidle' });
      await expect(page.getByText('Loading…')).toHaveCount(0);
      expect(await shifts()).toBeLessThan(0.05);
    });
  }
}

test('the theme that the reader chose is there again before anything is drawn, and can follow the system again', async ({ page }) => {
  const colour = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await colour();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Theme: dark' });
  expect(await colour()).not.toBe(light);
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.reload();
  expect(await colour()).not.toBe(light);
  await page.unroute('**/assets/*.js');
  await page.reload();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Theme: system' });
  expect(await colour()).toBe(light);
});

test('without storage the theme holds for as long as the page is open', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('off', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Theme: dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('each tab stands whole from right to left, with long words', async ({ page }) => {
  // a phone, and text of twice the size, are in narrow.spec.ts; what axe sees is the same as from left to right
  const faults = watchFaults(page);
  await page.goto('/?sector=health,transport&from=2009&lang=ar-XB');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const box = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
  expect(box.x + box.width, 'the title begins at the right').toBeGreaterThan(1440 - 60);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const aside = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(aside, (await tab.textContent())!).toBe(0);
  }
  expect(faults).toEqual([]);
});
