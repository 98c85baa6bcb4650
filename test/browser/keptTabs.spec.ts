/** Tabs that were left are still in the page, unseen: what is seen must not lean on them. */
import { expect, test } from '@playwright/test';

test('hatches are painted whichever tabs were opened before: each is defined outside of those that are out of sight', async ({ page }) => {
  await page.goto('/');
  for (const tab of ['Timeline', 'Agreements', 'Gas route', 'Aid & visits', 'Timeline']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tabpanel', { name: tab }).locator('svg').first()).toBeVisible();
    const unseen = () =>
      page.evaluate(() => {
        const drawn = [...document.querySelectorAll('svg [fill^="url(#"]')].filter((one) => one.checkVisibility());
        const ids = drawn.map((one) => /#([^)]+)/.exec(one.getAttribute('fill')!)![1]!);
        return ids.filter((id) => !document.getElementById(id)?.closest('svg')?.checkVisibility());
      });
    expect(await unseen()).toEqual([]);
  }
  await page.getByRole('tab', { name: 'Aid & visits' }).click();
  await expect(page.getByRole('tabpanel').locator('[fill="url(#band-hatch)"]').first()).toBeVisible();
});
