/** Without a network: a talk goes on, also after a reload in the middle of it, and what was never opened can be opened. */
import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

test('a talk is given without a network, with a reload in the middle of it', async ({ page, context }) => {
  await page.goto('./');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve);
      });
  });
  // the map of the world is for those who open a record that lies elsewhere
  const isKept = () => page.evaluate(async () => (await caches.match(new URL('base-map-world.json', location.href))) !== undefined);
  expect(await isKept()).toBe(false);
  await page.evaluate(async () => (await fetch('base-map-world.json')).text());
  await expect.poll(isKept).toBe(true);
  await context.setOffline(true);
  await page.goto('./?talk=thirty-years');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/scene=2/);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await page.goto('./?tab=gas-route&fig=map');
  await expect(page.locator('svg[data-picture]')).toBeVisible();
});
