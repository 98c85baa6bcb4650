/** The languages: chosen by the address, then by the reader's choice, then by the browser; the record in them; and what is not reviewed. */
import { expect, test } from '@playwright/test';
import { words } from './support/words.ts';
import { watchFaults } from './support/faults.ts';

test('a language is chosen, stands in the address, is there again, and leads back', async ({ page }) => {
  const faults = watchFaults(page);
  const az = await words('az');
  await page.goto('/?sector=energy');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Azərbaycanca');
  await expect(page.getByRole('tab', { name: az.tabs.agreements })).toBeVisible();
  await expect(page).toHaveURL(/lang=az/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'az');
  await expect(page.getByText(az.translation.machine)).toBeVisible();
  await page.goto('/?tab=agreements'); // an address that names none
  await expect(page.getByRole('tab', { name: az.tabs.agreements, selected: true })).toBeVisible();
  await page.getByRole('combobox', { name: az.frame.language }).selectOption('English');
  await expect(page.getByRole('tab', { name: 'Agreements', selected: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('tab', { name: 'Agreements', selected: true })).toBeVisible();
  expect(faults).toEqual([]);
});

test.describe('a browser that asks for Arabic', () => {
  test.use({ locale: 'ar-SY' });

  test('shows the record in Arabic from right to left, with time to the right, and its original', async ({ page }) => {
    const faults = watchFaults(page);
    const ar = await words('ar');
    await page.goto('/?tab=agreements&record=2009-07-assad-azerbaijan');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const panel = page.getByRole('complementary', { name: /بشار الأسد/ });
    await expect(panel).toBeVisible();
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/بشار الأسد/);
    await panel.getByRole('button', { name: ar.translation.show }).click();
    await expect(panel.getByRole('region', { name: ar.translation.original })).toContainText('Bashar al-Assad visits Azerbaijan');
    expect(faults).toEqual([]);
  });

  test('finds names in any script and spelling', async ({ page }) => {
    const ar = await words('ar');
    const count = page.getByRole('status').first();
    const found: string[] = [];
    await page.goto('/');
    for (const text of ['علييف', 'Aliyev', 'Əliyev', 'Aliyeva']) {
      await page.getByRole('searchbox', { name: ar.filter.search }).fill(text);
      await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(text)}`));
      await expect(count).not.toHaveText(ar.filter.loading);
      found.push((await count.textContent())!);
    }
    for (const one of found) expect(one).not.toMatch(/^0 /);
  });

  test('an address that names a language comes before the browser and the choice', async ({ page }) => {
    await page.goto('/?lang=tr');
    await expect(page.getByRole('tab', { name: (await words('tr')).tabs.sources })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  });
});

test('in Arabic time can be mirrored, and digits can be its own', async ({ page }) => {
  const ar = await words('ar');
  await page.goto('/?tab=aid-and-visits&fig=visits&lang=ar');
  await expect(page.getByRole('tabpanel').locator('[data-picture]').first()).toBeVisible();
  await page.getByRole('button', { name: ar.frame.help, exact: true }).click();
  const help = page.getByRole('dialog', { name: ar.help.title });
  await help.locator('summary').filter({ hasText: ar.help.parts.reading }).click();
  await help.getByLabel(ar.help.reading.time).selectOption(ar.help.reading.toLeft);
  await expect(page).toHaveURL(/time=rtl/);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: ar.frame.language }).selectOption('العربية (٠١٢)');
  await expect(page.getByRole('status').first()).toHaveText(/[٠-٩]/);
});
