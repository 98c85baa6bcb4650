/** Pictures before an audience: they fill the stage, hide their answer until it is asked for, and move so that one can follow. */
import { expect, type Page, test } from '@playwright/test';
import { filled, readable } from './support/onStage.ts';

/** Takes one number at every frame for so many ms, and tells those that differ, in their order. */
function courseOf(page: Page, ms: number, selector: string, attribute: string): Promise<string[]> {
  return page.evaluate(
    async ([time, what, name]) => {
      const seen: string[] = [];
      for (const start = performance.now(); performance.now() - start < time;) {
        const value = document.querySelector(what)?.getAttribute(name) ?? '';
        if (seen.at(-1) !== value) seen.push(value);
        await new Promise(requestAnimationFrame);
      }
      return seen;
    },
    [ms, selector, attribute] as const,
  );
}

test('a chart and the map fill the stage, an answer is hidden until it is asked for, and then grows', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('/?talk=thirty-years&scene=3');
  const figure = page.locator('figure');
  await expect(figure.getByRole('img', { name: 'Hidden until the answer is shown' })).toBeVisible();
  // axes and names stand, and nothing that tells: no bar, no link, no sentence
  await expect(figure.getByText('1992', { exact: true })).toBeVisible();
  expect(await figure.locator('[data-fill], a, [role=list] [role=img]').count()).toBe(0);
  expect(await figure.innerText()).not.toMatch(/\d visits/);
  await expect(figure.locator('[data-moves]')).toBeVisible(); // a picture that has just come does not move
  // it listens before the key is pressed
  const moved = await page.evaluateHandle(() => {
    const properties: string[] = [];
    document.addEventListener('transitionrun', ({ propertyName }) => properties.push(propertyName));
    return properties;
  });
  await page.keyboard.press('ArrowRight');
  await expect(figure.locator('[data-fill]').first()).toBeVisible();
  await expect.poll(() => moved.jsonValue()).toContain('transform');
  await expect.poll(async () => (await filled(page, readable)).faults).toEqual([]);
  const [chart] = (await filled(page, readable)).drawings;
  expect(chart?.[1]).toBeGreaterThan(300);

  await page.goto('/?talk=thirty-years&scene=1&tab=gas-route&fig=map');
  await expect(page.locator('[data-map] [role=button]').first()).toBeVisible();
  await expect.poll(async () => (await filled(page, readable)).faults).toEqual([]);
  // map and foot end within the box
  const [over] = await page.locator('[data-map]').evaluateAll((maps) => maps.map((map) => map.scrollHeight - map.clientHeight));
  expect(over).toBeLessThanOrEqual(1);
});

test(
  'from scene to scene the window of time is travelled through, and at once for those who ask for less motion',
  { tag: '@long' },
  async ({ page }) => {
    const windows = async (ms: number) => {
      await page.goto('/?talk=thirty-years&scene=1');
      await expect(page.locator('[data-lane]').first()).toBeVisible();
      const course = courseOf(page, ms, 'svg[data-picture]', 'aria-label');
      await page.keyboard.press('ArrowRight');
      return (await course).length;
    };
    expect(await windows(1500)).toBeGreaterThan(2);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await windows(800)).toBeLessThanOrEqual(2);
  },
);
