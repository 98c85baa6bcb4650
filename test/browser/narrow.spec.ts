/** From a phone to a tablet, at both sizes of text and from right to left: nothing scrolls sideways, nothing is cut, and cards can be sorted. */
import { expect, test } from '@playwright/test';
import { open, standsWhole } from './support/narrow.ts';

// accented, a third longer, and turned round: what holds here holds in English, which narrow.long.ts looks at
standsWhole('ar-XB');

test.describe('agreements as cards', () => {
  test.use({ viewport: { width: 360, height: 900 } });

  test('stay a table, name their columns and can be sorted', async ({ page }) => {
    await open(page, 'agreements', 'en');
    const table = page.getByRole('table').first();
    await expect(table.getByRole('columnheader')).toHaveCount(15);
    const row = table.getByRole('row').nth(1);
    await expect(row.getByText('Status')).toBeVisible();
    const title = row.getByRole('rowheader');
    const before = await title.textContent();
    await page.getByLabel('Sort by').selectOption('title');
    await page.getByRole('button', { name: 'Descending' }).click();
    await expect(table.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'descending');
    await expect(title).not.toHaveText(before ?? '');
  });
});

test.describe('beside an open record', () => {
  test.use({ viewport: { width: 1240, height: 900 } });

  test('agreements are cards too', async ({ page }) => {
    await page.goto('/?tab=agreements&record=2009-07-health');
    const row = page.getByRole('tabpanel').getByRole('row').nth(1);
    await expect(row.getByText('Date signed')).toBeVisible();
    await page.goto('/?tab=agreements');
    await expect(row.getByText('Agreement', { exact: true })).toBeVisible();
    await expect(row.getByText('Date signed')).toBeHidden();
  });
});
