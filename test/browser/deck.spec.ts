/** A deck is made in the browser, from what is shown; it can be given up at any time. */
import { expect, test } from '@playwright/test';
import { readDeck } from './support/deckFile.ts';

test('figures of a view become slides with native charts, tables and pictures, notes and links, without the network; a talk can be given up', async ({
  page,
}) => {
  await page.goto('/?tab=aid-and-visits&from=2009');
  await page.getByRole('button', { name: 'Present' }).click();
  const dialog = page.getByRole('dialog');
  const make = dialog.getByRole('button', { name: 'Make slides (PPTX)' });
  const choices = dialog.getByRole('group', { name: 'Slides of this view' });
  await expect(choices).toBeVisible();

  // given up while it is drawn: nothing is saved, and nothing is left behind
  await make.first().click();
  await expect(dialog.getByRole('progressbar', { name: 'Making the slides' })).toBeVisible();
  await expect(dialog.getByText(/^Slide [12] of \d+$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Cancelled: nothing was saved.' })).toBeVisible();
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
  await expect(page.locator('[data-taken]')).toHaveCount(0);

  const wanted = new Set(['Visits through time', 'Who met whom', 'Promised aid, and what came of it']);
  for (const box of await choices.getByRole('checkbox').all())
    if (!wanted.has((await box.evaluate((input) => input.closest('label')?.innerText.trim())) ?? '')) await box.uncheck();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const [download] = await Promise.all([page.waitForEvent('download'), make.last().click()]);
  expect(download.suggestedFilename()).toMatch(/-aid-visits-from-2009\.pptx$/);
  const { parts, slides } = await readDeck(download);
  expect(asked.filter((url) => !/^(?:data|blob):/.test(url) && !new URL(url).pathname.startsWith('/assets/'))).toEqual([]);

  const [opening, visits, pairs, promised] = slides;
  expect(opening?.title).toBe('Aid & visits');
  expect(opening?.texts.join(' ')).toContain('CC BY 4.0');
  expect([visits?.has, pairs?.has, promised?.has]).toEqual([
    { chart: true, table: false, picture: false },
    { chart: false, table: false, picture: true },
    { chart: false, table: true, picture: false },
  ]);
  expect(visits?.texts.join(' ')).toContain('Shown: from 2009');
  expect(visits?.texts.join(' ')).toContain('Sources: ');
  expect(visits?.notes).toContain('What the data say: ');
  expect(visits?.links.map((link) => new URL(link).searchParams.get('fig'))).toEqual(['visits-by-time']);
  const chart = parts.get('ppt/charts/chart1.xml') ?? '';
  expect(chart).toContain('<c:grouping val="stacked"/>');
  expect(chart).toContain('<c:v>2009</c:v>');
  expect(parts.has('ppt/embeddings/chart1.xlsx')).toBe(true);
  expect(slides.at(-1)?.title).toMatch(/^Sources/);
  expect(slides.at(-1)?.links.length).toBeGreaterThan(3);
  expect(parts.get('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy/);
});
