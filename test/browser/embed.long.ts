/** Every kept edition of the record still draws every tab, frozen; and the newest draws every figure alone in a small frame. */
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { figures } from '../../src/tabs/figures.ts';
import { tabIds } from '../../src/view/view.ts';

const editions = readdirSync('public/editions').map((file) => file.replace('.json', ''));

for (const edition of editions) {
  test(`edition ${edition} draws every tab`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.setViewportSize({ width: 640, height: 480 });
    for (const tab of tabIds) {
      await page.goto(`/embed.html?tab=${tab}&ed=${edition}&frozen=1`);
      await expect(page.locator('footer'), tab).toContainText(`Edition ${edition}, as of `);
      await expect(page.locator('#view :is(figure, section, table)').first(), tab).toBeVisible();
      await expect(page.getByRole('alert'), tab).toHaveCount(0);
    }
    expect(faults).toEqual([]);
  });
}

for (const tab of tabIds) {
  test(`each figure of ${tab} stands alone in a small frame`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.setViewportSize({ width: 320, height: 420 });
    for (const figure of figures[tab]) {
      await page.goto(`/embed.html?tab=${tab}&fig=${figure}&controls=none`);
      await expect(page.getByRole('link', { name: /^Open in / }), figure).toBeVisible();
      await expect(page.getByRole('alert'), figure).toHaveCount(0);
      await expect.poll(() => page.locator('#view').evaluate((view) => view.textContent.trim().length), figure).toBeGreaterThan(20);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), figure).toBe(0);
    }
    expect(faults).toEqual([]);
  });
}
