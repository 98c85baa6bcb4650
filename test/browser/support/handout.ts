/** A handout as the browser prints it, held against its talk. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

export interface Talk {
  id: string;
  title: string;
  scenes: { title: string; note: string; show: string }[];
}

export function shippedTalk(id: string): Talk {
  return JSON.parse(readFileSync(`data/stories/${id}.json`, 'utf8')) as Talk;
}

/** px: a page of A4 within its margins, and a rounding. */
const pagePx = 1016;

/** Opens the handout and prints it: each scene on its page, in order, with its note and its works; the list of works at the end. So many scenes may take a second page. */
export async function printsWhole(page: Page, { id, title: name, scenes }: Talk, mostOver: number): Promise<void> {
  const last = scenes.length - 1;
  expect(scenes[last]?.show).toBe('sources'); // the pages of works stand at the end
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`?talk=${id}&as=handout`);
  const print = page.getByRole('button', { name: 'Print' });
  await expect(page.getByRole('status').first()).toHaveText(`Drawing scene 1 of ${scenes.length}`);
  await expect(print).toBeDisabled();
  await expect(page.getByRole('status').first()).toHaveText(/ready to print/, { timeout: 60_000 });
  await expect(print).toBeEnabled();

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(print).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const sheets = page.getByRole('main').locator('> section');
  await expect(sheets).toHaveCount(scenes.length);
  for (const [index, { title, note, show }] of scenes.entries()) {
    const sheet = sheets.nth(index);
    await expect(sheet.getByRole('heading', { level: 2 }).first()).toHaveText(title);
    await expect(sheet).toContainText(note.split('\n\n')[0] ?? '');
    if (show === 'sources') continue;
    await expect(sheet.getByText(/^Sources .*\[\d+/)).toBeVisible();
    // what is told apart by colour and pattern alone has been drawn
    if (show === 'view') expect(await sheet.locator('svg, table, ol, ul').count()).toBeGreaterThan(0);
    await expect(sheet.getByRole('link', { name: 'The live view' })).toHaveAttribute('href', /^http:\/\/localhost.*ed=/);
  }
  // a scene ends on its page, the list of works goes on as far as it must
  const heights = await sheets.evaluateAll((all) => all.map((sheet) => (sheet as HTMLElement).offsetHeight));
  const ofScenes = heights.slice(0, last);
  expect(Math.max(...ofScenes)).toBeLessThanOrEqual(2 * pagePx); // a table may be longer than its page, and so may a note
  expect(ofScenes.filter((height) => height > pagePx).length).toBeLessThanOrEqual(mostOver);

  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const least = heights.reduce((sum, height) => sum + Math.ceil(height / pagePx), 0);
  expect(pages).toBeGreaterThanOrEqual(least);
  expect(pages).toBeLessThanOrEqual(least + 1); // an end of a page on which no work fits
  expect(text).toContain('/Font'); // words, and not a picture of them
  expect(pdf.length).toBeLessThan(3_000_000);
}
