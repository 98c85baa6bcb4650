/** Every tab, dialog and talk in every language, both themes, on a desk and on a phone: no rule of WCAG 2.2 AA is broken, nothing sticks out, nothing stays in English. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { words } from './support/words.ts';
import { standsWhole } from './support/narrow.ts';

test.setTimeout(300_000);

const tabs = ['timeline', 'agreements', 'gas-route', 'aid-and-visits', 'sources'] as const;
const ids = ['en', 'az', 'ar', 'tr'] as const;

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()).violations
    .map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]!.html.slice(0, 200)}`); // oxfmt-ignore

for (const lang of ids)
  for (const theme of ['light', 'dark'] as const)
    for (const width of [1440, 390]) {
      test(`${lang}, ${theme}, ${width} px: tabs, an open record, dialogs and a talk`, async ({ page }) => {
        const m = await words(lang);
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        const looked = async (what: string) => expect.soft(await violations(page), what).toEqual([]);
        for (const tab of tabs) {
          await page.goto(`/?tab=${tab}&lang=${lang}`);
          await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
          await page.waitForLoadState('networkidle');
          await looked(tab);
        }
        await page.goto(`/?record=2009-07-assad-azerbaijan&lang=${lang}`);
        await expect(page.getByRole('heading', { name: m.record.citations })).toBeVisible();
        await looked('an open record');
        await page.goto(`/?lang=${lang}`);
        for (const name of [m.frame.open, m.frame.present, m.frame.export, m.frame.saved, m.frame.help]) {
          await page.getByRole('banner').getByRole('button', { name, exact: true }).click();
          const dialog = page.getByRole('dialog');
          await expect(dialog.getByRole('heading').first()).toBeVisible();
          for (const summary of await dialog.locator('summary').all()) await summary.click();
          await looked(name);
          await page.keyboard.press('Escape');
          await expect(dialog).toHaveCount(0);
        }
        for (const address of [
          '?talk=gas-route&scene=1',
          '?talk=gas-route&scene=2',
          '?talk=gas-route&as=handout',
          '?as=embed&tab=gas-route',
        ]) {
          await page.goto(`/${address}&lang=${lang}`);
          await page.waitForLoadState('networkidle');
          await page.waitForTimeout(1000);
          await looked(address);
        }
      });
    }

for (const lang of ids.slice(1)) standsWhole(lang);
