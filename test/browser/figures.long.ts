/** Every figure of every tab alone: on a stage it can be read from the last row, in a frame of an article it keeps within it, and nowhere is it a hole. */
import { expect, type Page, test } from '@playwright/test';
import { figures } from '../../src/tabs/figures.ts';
import { filled, readable } from './support/onStage.ts';

const all = Object.entries(figures).flatMap(([tab, ids]) => ids.map((id) => ({ tab, id })));

/** What goes wrong in the page while something is done. */
function faultsIn(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return faults;
}

async function stands(page: Page, address: string, least: number) {
  const faults = faultsIn(page);
  await page.goto(address);
  await expect(page.locator('[data-only] [data-fit=true]')).toBeVisible({ timeout: 30_000 });
  await expect.poll(async () => (await filled(page, least)).text.length, { timeout: 30_000 }).toBeGreaterThan(20);
  // fonts, the land and what stands around the figure come by and by
  await expect.poll(async () => (await filled(page, least)).faults, { timeout: 15_000 }).toEqual([]);
  expect(faults).toEqual([]);
  const { scroll, room } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(room);
}

for (const { tab, id } of all) {
  test(`${id} of ${tab} fills a stage and a frame`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await stands(page, `/?talk=thirty-years&scene=1&tab=${tab}&fig=${id}`, readable);
    await page.setViewportSize({ width: 640, height: 480 });
    await stands(page, `/embed.html?tab=${tab}&fig=${id}`, 11);
  });
}
