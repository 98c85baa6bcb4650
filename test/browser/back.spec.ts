/** Back and Forward lead to where a page was scrolled to, though what is far down in it is drawn behind the first frame. */
import { expect, test } from '@playwright/test';

test('Forward finds the gas route where it was scrolled to', async ({ page }) => {
  await page.goto('/?tab=sources');
  const works = page.getByRole('heading', { name: 'The works, and what rests on them' });
  await expect(works).toBeVisible();
  await page.getByRole('tab', { name: 'Gas route' }).click();
  const volumes = page.getByRole('heading', { name: /planned, contracted, delivered/ });
  await volumes.scrollIntoViewIfNeeded();
  const pieces = () => page.locator('[data-tab="gas-route"] *').count();
  await expect
    .poll(async () => (await pieces()) - (await page.waitForTimeout(300).then(pieces)), 'what has code of its own is there')
    .toBe(0);
  const top = () => volumes.evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
  const before = await top();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(2000);
  await page.goBack();
  await expect(works).toBeVisible();
  await page.goForward();
  await expect(volumes).toBeInViewport();
  await expect.poll(top).toBe(before);
});
