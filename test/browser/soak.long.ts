/** A thousand changes of tab and filter over ten thousand made-up records: afterwards the page holds what it held before. */
import { execFileSync } from 'node:child_process';
import { type CDPSession, expect, type Page, test } from '@playwright/test';

test.setTimeout(900_000);

const changes = 1000;
/** What is kept for good is kept by then: code, what is worked out once for a record, and what the browser learns of both. */
const warmUp = 200;
const tabs = ['Agreements', 'Gas route', 'Aid & visits', 'Sources', 'Timeline'];

/**
 * One change, from 0: mostly a sector or a kind is ticked or unticked, every fourth time the next tab is opened, and now and then all is
 * shown again. A round of all tabs with something ticked in each takes 20.
 */
async function change(page: Page, at: number): Promise<void> {
  const rail = page.getByRole('complementary', { name: 'Filters' });
  if (at % 4 === 0) await page.getByRole('tab', { name: tabs[(at / 4) % tabs.length]! }).click();
  else if (at % 20 === 19) await page.getByRole('button', { name: 'Reset' }).first().click();
  else {
    const boxes = rail.getByRole('group', { name: at % 4 === 2 ? 'Kinds' : 'Sectors' }).getByRole('checkbox');
    await boxes.nth(Math.floor(at / 7) % 5).click();
  }
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Shows everything on the first tab, comes to rest, and tells what is held. */
async function held(page: Page, devtools: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> {
  await page.getByRole('tab', { name: 'Timeline' }).click();
  const reset = page.getByRole('button', { name: 'Reset' }).first();
  if (await reset.isEnabled()) await reset.click();
  await expect(page.getByRole('tabpanel').locator('[data-lane]').first()).toBeVisible();
  await page.waitForTimeout(2000); // what was begun for a view that was left is given up
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  return { heap: usedSize + backingStorageSize, nodes, listeners: jsEventListeners };
}

test('a thousand changes of tab and filter leave nothing behind', async ({ page, context }, info) => {
  const file = info.outputPath('made-10k.json');
  execFileSync(process.execPath, ['scripts/made.mjs', '10000', file]);
  await context.route('**/made-10k.json', (route) => route.fulfill({ path: file }));
  const devtools = await context.newCDPSession(page);
  await page.goto('/?data=made-10k.json');
  await expect(page.getByRole('status').first()).toHaveText(/^10,000 of 10,000 records/, { timeout: 60_000 });

  for (let at = 0; at < warmUp; at += 1) await change(page, at);
  const before = await held(page, devtools);
  for (let at = 0; at < changes; at += 1) await change(page, at);
  const after = await held(page, devtools);

  console.log(`before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
  expect(after.heap, `bytes, ${before.heap} before`).toBeLessThan(1.1 * before.heap);
  // the browser keeps what was drawn last, which is now more and now less; what is left behind by each change would be many times as much
  expect(after.nodes, `nodes, ${before.nodes} before`).toBeLessThan(2 * before.nodes);
  expect(after.listeners, `listeners, ${before.listeners} before`).toBeLessThan(2 * before.listeners);
});
