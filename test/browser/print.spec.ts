/** Paper: what every tab prints, and what it leaves out. */
import { expect, type Page, test } from '@playwright/test';

/** What each tab must say on paper, with the filter on Health. */
const tabs = {
  timeline: ['What happened when', 'Food and health products for 400 Syrian families', 'Al-Thawra'],
  agreements: ['Agreements and what became of them', 'cooperation in the field of health', 'Wikipedia, § Diplomatic relations'],
  'gas-route': ['The route, leg by leg', 'Shah Deniz', 'Global Energy Monitor'],
  'aid-and-visits': ['Aid by year', '400 families'],
  sources: ['The works, and what rests on them', 'How this record is made'],
};
const record = '2015-12-aid-jordan';

async function print(page: Page, address: string, width = 794): Promise<void> {
  await page.setViewportSize({ width, height: 1123 });
  await page.goto(address);
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ of/);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

async function pagesOf(page: Page, landscape = false): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', landscape })).toString('latin1');
  expect(pdf).toContain('/Font'); // text, and not a picture of it
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const [tab, facts] of Object.entries(tabs)) {
  // the charts are looked at on paper below, and with them an open record
  test(
    `${tab} prints its facts on white, without what can only be pressed, within the width of the page`,
    { tag: tab === 'aid-and-visits' ? '@long' : [] },
    async ({ page }) => {
      await print(page, `?tab=${tab}&sector=health`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('body')).toContainText('Edition');
      await expect(page.getByText(/^6 of \d+ records/).first()).toBeVisible();
      for (const fact of facts) await expect(page.getByRole('main').getByText(fact).filter({ visible: true }).first()).toBeVisible();
      await expect(page.locator('footer')).toContainText(`sector=health`);

      const chrome = page.locator('[role=tablist], select, input, nav, dialog, a[href="#view"], [aria-label="Filters"]');
      await expect(chrome.filter({ visible: true })).toHaveCount(0);
      // a button that is left is a word of the sentence, or the name of a leg
      for (const button of await page.locator('button').filter({ visible: true }).all())
        await expect(button).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      await expect(page.getByText('×').filter({ visible: true })).toHaveCount(0);

      const root = page.locator('html');
      await expect(root).toHaveCSS('color-scheme', 'light');
      await expect(root).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      expect(await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);

      expect(await pagesOf(page)).toBeGreaterThan(0);
      expect(await pagesOf(page, true)).toBeGreaterThan(0);
    },
  );
}

for (const [tab, picture] of [
  ['aid-and-visits', '.recharts-surface'],
  ['gas-route', '[role=group] > svg[data-picture]'],
] as const)
  test(`pictures of ${tab} take the width of the paper, and that of the screen again`, { tag: tab === 'gas-route' ? '@long' : [] }, async ({ page }) => {
    const width = async () => (await page.locator(picture).first().boundingBox())?.width ?? 0;
    await print(page, `?tab=${tab}`, 1440);
    await expect.poll(width).toBe(680);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(width).toBeGreaterThan(700);
  }); // oxfmt-ignore

for (const width of [1440, 390]) {
  test(
    `an open record prints whole after the view, from a page ${width} px wide`,
    { tag: width < 1200 ? '@long' : [] },
    async ({ page }) => {
      await print(page, `?tab=aid-and-visits&record=${record}`, width);
      const panel = page.getByRole('complementary', { name: /Food and health products/ });
      await expect(panel.getByRole('heading', { name: 'Who says so' })).toBeVisible();
      await expect(panel).toHaveCSS('overflow-y', 'visible');
      await expect(panel).toHaveCSS('position', 'static');
      expect(await panel.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThanOrEqual(0);
      await page.emulateMedia({ media: 'screen' });
      await expect(page.getByRole(width < 1200 ? 'dialog' : 'complementary', { name: /Food and health products/ })).toBeVisible();
    },
  );
}

test('the browser’s own printing prepares the page before it lays it out', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ of/);
  const listed = (event: string) =>
    page.evaluate((name) => {
      window.dispatchEvent(new Event(name));
      return [document.querySelectorAll('footer').length, document.querySelectorAll('figure section ol > li').length];
    }, event);
  // the list is loaded behind the first view
  await expect.poll(async () => (await listed('beforeprint'))[1]).toBeGreaterThan(200);
  expect((await listed('beforeprint'))[0]).toBe(1);
  expect(await listed('afterprint')).toEqual([0, 0]);
});
