/** The gas route on paper: names that are buttons on the screen are words there. */
import { expect, test } from '@playwright/test';

test('names of legs and places that can be pressed are printed as words, and the ends of a distance with them', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto('?tab=gas-route');
  const card = page.getByRole('region', { name: 'The chain, end to end' });
  await expect(card).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(card.getByText('1. Shah Deniz subsea line').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Legs of the route' }).getByText(/^1\. Shah Deniz/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Places of the shown records' }).getByText(/^Baku: \d+ records$/)).toBeVisible();
  const distances = page.getByRole('region', { name: 'Distances along the chain' });
  await expect(distances.getByText('Shah Deniz gas field – Jandar power plant')).toBeVisible();
  await expect(distances.getByText('10. Aleppo – Homs – Jandar')).toBeVisible();
});
