/** What jsdom cannot show: the map, the charts, focus, gestures, sheets, history in a real browser. */
import { expect, type Page, test } from '@playwright/test';

const count = (page: Page) => page.getByRole('status').first();
const first = async (page: Page) => {
  await expect(count(page)).toHaveText(/^\d+ of/);
  return Number(/^(\d+) of/.exec((await count(page).textContent()) ?? '')?.[1]);
};
const shows = (page: Page, records: number) => expect(count(page)).toHaveText(new RegExp(`^${records} of `));

test('a choice of sector holds in every tab, after reload, Back and Forward, and in a copied link', async ({ page, context }) => {
  await page.goto('/');
  const all = await first(page);
  await page.getByRole('group', { name: 'Sectors' }).getByRole('checkbox', { name: 'Health' }).check();
  const health = await first(page);
  expect(health).toBeGreaterThan(0);
  expect(health).toBeLessThan(all);
  for (const name of ['Agreements', 'Gas route', 'Aid & visits', 'Sources', 'Timeline']) {
    await page.getByRole('tab', { name }).click();
    await shows(page, health);
  }
  await page.reload();
  await shows(page, health);
  const copy = await context.newPage();
  await copy.goto(page.url());
  await shows(copy, health);
  for (let step = 0; step < 6; step += 1) await page.goBack();
  await shows(page, all);
  await page.goForward();
  await shows(page, health);
  await page.getByRole('button', { name: 'Reset' }).click();
  await shows(page, all);
});

test('the map draws the base map and every leg, and a leg opens in the list beside it', async ({ page }) => {
  await page.goto('/?tab=gas-route');
  const map = page.getByRole('group', { name: 'Map of the gas route' });
  await expect(map.locator('text', { hasText: /^Georgia$/ })).toBeVisible();
  const legs = page.getByRole('region', { name: 'Legs of the route' }).getByRole('listitem');
  const drawn = map.getByRole('group', { name: /^Legs of the route/ }).getByRole('button');
  await expect(drawn).toHaveCount(11);
  await expect(legs).toHaveCount(11);
  await legs.nth(7).getByRole('button').click();
  await expect(page).toHaveURL(/leg=tr-sy-syria/);
  await expect(legs.nth(7)).toContainText('62');
  await expect(map.getByRole('button', { name: /^8\. / })).toHaveAttribute('aria-pressed', 'true');
  await expect(map).toContainText(/imply no opinion on legal\s*status/);
  await page.getByRole('button', { name: 'Table' }).first().click();
  await expect(page.getByRole('table').first()).toContainText('Likely path');
});

test('the wheel scrolls the page over the map; with Ctrl it zooms, a drag moves, and the address keeps where it stands', async ({
  page,
}) => {
  await page.goto('/?tab=gas-route');
  const map = page.getByRole('group', { name: 'Map of the gas route' });
  await expect(map.locator('text', { hasText: /^Georgia$/ })).toBeVisible();
  const { x, y, width } = (await map.boundingBox())!;
  await page.mouse.move(x + width / 3, y + 150);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.has('at')).toBe(false);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  const at = () => new URL(page.url()).searchParams.get('at')?.split(',').map(Number) ?? [];
  await expect.poll(() => at()[2] ?? 0).toBeGreaterThan(5);
  const [lat, lon, zoom] = at();
  await page.mouse.down();
  await page.mouse.move(x + width / 3 + 120, y + 150, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => at()[1]).toBeLessThan(lon!);
  expect([at()[0], at()[2]]).toEqual([lat, zoom]);
});

test('without the base map the route and the list still work, and it can be tried again', async ({ page }) => {
  let broken = true;
  await page.route('**/base-map.json', (route) => (broken ? route.abort() : route.continue()));
  await page.goto('/?tab=gas-route');
  await expect(page.getByRole('alert')).toContainText('The base map could not be loaded', { timeout: 15_000 });
  await expect(page.getByRole('region', { name: 'Legs of the route' }).getByRole('listitem')).toHaveCount(11);
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('group', { name: 'Map of the gas route' }).locator('text', { hasText: /^Georgia$/ })).toBeVisible();
});

test('a tab whose code cannot be loaded says so, leaves the others working, and can be tried again', async ({ page }) => {
  let broken = true;
  await page.route('**/assets/agreementsTab-*.js', (route) => (broken ? route.abort() : route.continue()));
  await page.goto('/?tab=agreements');
  await expect(page.getByRole('alert')).toContainText('This part could not be shown');
  await page.getByRole('tab', { name: 'Sources' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('Azerbaijan–Syria relations');
  broken = false;
  await page.getByRole('tab', { name: 'Agreements' }).click();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('table', { name: 'Agreements', exact: true })).toBeVisible();
});

test('the charts draw their bars, and the table says the same', { tag: '@long' }, async ({ page }) => {
  await page.goto('/?tab=aid-and-visits');
  const figure = page.getByRole('figure', { name: 'Visits by year and direction' });
  await expect(figure.locator('[data-fill]').first()).toBeVisible();
  await figure.getByRole('button', { name: 'Table' }).click();
  await expect(figure.getByRole('row', { name: /^2009/ })).toBeVisible();
});

test('the timeline zooms and moves by wheel, drag, buttons and keys, and the address keeps the window', async ({ page }) => {
  await page.goto('/');
  // the first view stands in the page before its program: what takes the wheel is there with the buttons
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  const stage = page.getByRole('group', { name: 'Time', exact: true });
  const box = (await stage.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.6, box.y + 200);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/w=\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}/);
  const zoomed = page.url();
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + 200, { steps: 5 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(zoomed);
  await stage.focus();
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/w=/);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/w=/);
  await page.getByRole('combobox', { name: 'Window of time' }).selectOption({ label: 'The gas years' });
  await expect(page).toHaveURL(/w=2009-07-08\/2012-07-31/);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Window of time' })).toHaveValue('era:gas-years');
});

test('what happens while the timeline comes to rest is not undone', { tag: '@long' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('group', { name: 'Sectors' }).getByRole('checkbox', { name: 'Health' }).check();
  await expect(page).toHaveURL(/sector=health&w=/);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('combobox', { name: 'Window of time' }).selectOption({ label: 'The gas years' });
  await page.waitForTimeout(400);
  await expect(page).toHaveURL(/sector=health&w=2009-07-08\/2012-07-31/);
});

test('a record opens from the timeline by keyboard, takes the focus, and gives it back', async ({ page }) => {
  await page.goto('/?sector=health');
  const link = page.getByRole('link', { name: /^7–18 December 2015: Food and health products/ });
  await link.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: /Food and health products/ });
  await expect(panel).toBeFocused();
  await expect(panel).toContainText('400 families');
  await expect(panel).toContainText('§ Humanitarian assistance, ¶ 1');
  await expect(page).toHaveTitle(/^Food and health products/);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('an open record stands in sight, wherever the page was scrolled to', async ({ page }) => {
  await page.goto('/?tab=sources');
  await page
    .getByText(/^Cited by/)
    .last()
    .click();
  const link = page.getByRole('tabpanel').locator('details[open] ul a').first();
  await link.click();
  await expect(page.getByRole('complementary').last().getByRole('button', { name: 'Close' })).toBeInViewport();
});

test('a search whose code cannot be loaded says so and can be tried again', { tag: '@long' }, async ({ page }) => {
  let broken = true;
  await page.route('**/assets/search-*.js', (route) => (broken ? route.abort() : route.continue()));
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search' }).fill('gas');
  await expect(page.getByRole('alert')).toContainText('This part could not be shown', { timeout: 10_000 });
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(count(page)).toHaveText(/^\d+ of/);
  await expect(page.getByRole('searchbox')).toHaveValue('gas');
});

test('the filter comes before the view for the keyboard', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('tab', { name: 'Timeline' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('facets and records are sheets that Escape closes, with the focus back where it was', async ({ page }) => {
    await page.goto('/?tab=agreements');
    await page.getByRole('button', { name: 'Filters' }).click();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByRole('checkbox', { name: 'Health' }).check();
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Filters' })).toBeFocused();
    await page.getByRole('link', { name: /field of health/ }).click();
    await expect(page.getByRole('dialog', { name: /field of health/ })).toContainText('Ministry of Health of Azerbaijan');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/tab=agreements&sector=health&ed=[\d.]+$/);
  });
});

test('Back is not undone by a window that still moves, and the focus stays where somebody zooms', async ({ page }) => {
  await page.goto('/?w=2009-01-01/2012-12-31');
  const window = page.getByRole('combobox', { name: 'Window of time' });
  await window.selectOption({ label: '2010' });
  await expect(page).toHaveURL(/w=2010-01-01/);
  await window.selectOption({ label: '2012' });
  await page.goBack();
  await page.waitForTimeout(500);
  // to what was before 2010 where the window had not come to rest, else to 2010
  await expect(page).toHaveURL(/w=(?:2009|2010)-01-01/);

  await page.locator('[data-lane] a[tabindex="0"]').first().focus();
  const inStage = () => page.evaluate(() => document.activeElement?.closest('[role="group"][aria-label="Time"]') !== null);
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('+');
    await page.waitForTimeout(250);
    expect(await inStage()).toBe(true);
  }
});

test('without the tools of the timeline its picture still stands', { tag: '@long' }, async ({ page }) => {
  await page.route(/assets\/tools-/, (route) => route.abort());
  await page.goto('/');
  await expect(page.locator('[data-lane] a').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-lane] a').first()).toBeVisible();
  await expect(page.getByText('This part could not be shown')).toHaveCount(0);
});
