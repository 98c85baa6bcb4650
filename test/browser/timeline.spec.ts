/** The timeline as only a browser shows it: what lies where, what the pointer hits, where the focus goes. */
import { expect, type Page, test } from '@playwright/test';

const stage = (page: Page) => page.getByRole('group', { name: 'Time', exact: true });
const marks = (page: Page) => stage(page).locator('[data-lane] a');

for (const address of [
  '/',
  '/?scale=elastic&lanes=kind',
  '/?w=2009-07-01/2009-07-31',
  '/?w=2025-07-20/2025-08-10&sector=energy&lanes=side',
]) {
  const tag = address === '/' || address.includes('lanes=kind') ? [] : '@long';
  test(`no title lies over another, and every record is hit where it is drawn: ${address}`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 4000 });
    await page.goto(address);
    await expect(marks(page).first()).toBeVisible();
    const faults = await stage(page).evaluate((element) => {
      const found: string[] = [];
      for (const lane of element.querySelectorAll('[data-lane]')) {
        const links = [...lane.querySelectorAll('a')];
        const boxes = links.map((link) => [...link.children].filter((one) => !one.matches('title, rect')).map((one) => one.getBoundingClientRect()));
        for (const [at, own] of boxes.entries()) {
          for (const other of boxes.slice(at + 1))
            for (const a of own)
              for (const b of other)
                if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
                  found.push(`${links[at]!.getAttribute('aria-label')} touches another`);
          const shape = [...links[at]!.children].find((one) => one.matches('circle, g:not([class*="ghost"])'))!.getBoundingClientRect();
          const { left, right } = element.getBoundingClientRect();
          const start = left + Number(element.querySelector('svg svg')!.getAttribute('x')); // the names of lanes stand before it
          const x = (Math.max(shape.left, start + 1) + Math.min(shape.right, right - 1)) / 2;
          const y = (shape.top + shape.bottom) / 2;
          if (!links[at]!.contains(document.elementFromPoint(x, y))) found.push(`${links[at]!.getAttribute('aria-label')} is covered`);
        }
      }
      return found;
    });
    expect(faults).toEqual([]);
  }); // oxfmt-ignore
}

test('a lane is one stop of the Tab key, arrows go from record to record and from lane to lane', async ({ page }) => {
  await page.goto('/?w=2009-01-01/2012-12-31');
  const lanes = stage(page).locator('[data-lane]');
  await expect(lanes.first().locator('a').nth(1)).toBeVisible();
  await page.waitForLoadState('networkidle');
  const focused = () => page.evaluate(() => document.activeElement?.closest('[data-lane]')?.getAttribute('data-lane'));
  const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(await stage(page).locator('[data-lane] a[tabindex="0"]').count()).toBe(await lanes.filter({ has: page.locator('a') }).count());
  await lanes.first().locator('a[tabindex="0"]').focus();
  const [before, lane] = [await name(), await focused()];
  await page.keyboard.press('ArrowRight');
  expect(await name()).not.toBe(before);
  expect(await focused()).toBe(lane);
  await page.keyboard.press('ArrowLeft');
  expect(await name()).toBe(before);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).not.toBe(lane);
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe(lane);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/record=/);
});

test('a lane folds and unfolds by key, a crowd opens its stretch of time, and Back returns from each', async ({ page }) => {
  await page.goto('/');
  const lane = stage(page).getByRole('button', { name: /^Energy, / });
  await lane.press('Enter');
  await expect(page).toHaveURL(/fold=energy/);
  await expect(lane).toHaveAttribute('aria-expanded', 'false');
  await expect(stage(page).locator('[data-lane="energy"] a')).toHaveCount(0);
  await page.goBack();
  await expect(lane).toHaveAttribute('aria-expanded', 'true');
  await stage(page).getByRole('button', { name: /more records in 2025, Energy/ }).click(); // oxfmt-ignore
  await expect(page).toHaveURL(/w=2025-01-01\/2025-12-31/);
  await expect(page.getByText('1 January – 31 December 2025', { exact: false }).first()).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/w=/);
});

test('two windows are compared under the filter, and the address keeps them', async ({ page }) => {
  await page.goto('/?sector=energy');
  await page.getByRole('button', { name: 'Compare two windows' }).click();
  await expect(page).toHaveURL(/compare=gas-years,new-relations/);
  await page.reload();
  const section = page.getByRole('region', { name: 'Compare two windows of time' });
  await expect(section.getByRole('row', { name: /Energy/ })).toBeVisible();
  await expect(section.getByText(/filter’s 70 records/)).toBeVisible();
});
