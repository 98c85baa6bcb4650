/** A talk on paper: one scene a page, with its notes and sources, as the browser prints it. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

interface Talk {
  title: string;
  scenes: { title: string; note: string; show: string }[];
}

const id = 'since-december-2024';
const talk = JSON.parse(readFileSync(`data/stories/${id}.json`, 'utf8')) as Talk;
const last = talk.scenes.length - 1;

test('the handout of a talk prints each scene on its page, in order, and its works behind them', async ({ page }) => {
  test.slow(); // it draws every scene of a talk
  expect(talk.scenes[last]?.show).toBe('sources'); // the pages of works stand at the end
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`?talk=${id}&as=handout`);
  const print = page.getByRole('button', { name: 'Print' });
  await expect(page.getByRole('status').first()).toHaveText(`Drawing scene 1 of ${talk.scenes.length}`);
  await expect(print).toBeDisabled();
  await expect(page.getByRole('status').first()).toHaveText(/ready to print/, { timeout: 60_000 });
  await expect(print).toBeEnabled();

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(print).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(talk.title);
  const sheets = page.getByRole('main').locator('> section');
  await expect(sheets).toHaveCount(talk.scenes.length);
  for (const [index, { title, note, show }] of talk.scenes.entries()) {
    const sheet = sheets.nth(index);
    await expect(sheet.getByRole('heading', { level: 2 }).first()).toHaveText(title);
    await expect(sheet).toContainText(note.split('\n\n')[0] ?? '');
    if (show === 'sources') continue;
    await expect(sheet.getByText(/^Sources .*\[\d+/)).toBeVisible();
    // what is told apart by colour and pattern alone has been drawn
    if (show === 'view') expect(await sheet.locator('svg, table, ol, ul').count()).toBeGreaterThan(0);
    await expect(sheet.getByRole('link', { name: /^http:\/\/localhost.*ed=/ })).toBeVisible();
  }
  // the heights of paper, in px: a scene ends on its page, the list of works goes on as far as it must
  const heights = await sheets.evaluateAll((all) => all.map((sheet) => (sheet as HTMLElement).offsetHeight));
  const over = heights.slice(0, last).filter((height) => height > 1016);
  expect(over.length).toBeLessThanOrEqual(1); // somebody may write a note that is longer than its page

  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const least = heights.reduce((sum, height) => sum + Math.ceil(height / 1016), 0);
  expect(pages).toBeGreaterThanOrEqual(least);
  expect(pages).toBeLessThanOrEqual(least + 1); // an end of a page on which no work fits
  expect(text).toContain('/Font'); // words, and not a picture of them
  expect(pdf.length).toBeLessThan(3_000_000);

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: 'With notes' }).uncheck();
  await expect(sheets.first()).not.toContainText(talk.scenes[0]?.note.split('\n\n')[0] ?? '');
  await page.getByRole('button', { name: 'Back to the talk' }).click();
  await expect(page).not.toHaveURL(/as=handout/);
  await expect(page).toHaveURL(new RegExp(`talk=${id}`));
});
