/** A picture that is saved stands alone: as a drawing, as pixels, and without the site. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';

async function save(page: Page, format: string, within: Page | Locator = page) {
  await within.getByRole('button', { name: 'Save picture' }).first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: new RegExp(`^${format}`) }).click(),
  ]);
  const name = download.suggestedFilename();
  await expect(page.getByRole('status').filter({ hasText: `Saved as ${name}` })).toBeVisible();
  return { name, content: await readFile(await download.path()) };
}

test('the timeline is saved as a drawing and as pixels, with its filter, signs and sources, and needs nothing from anywhere', async ({
  page,
}) => {
  await page.goto('/?sector=health');
  const svg = await save(page, 'SVG');
  expect(svg.name).toMatch(/-timeline-health\.svg$/);
  const text = svg.content.toString('utf8');
  for (const said of ['Health: ', 'a day', 'Sources', 'Edition', 'CC BY 4.0', 'sector=health', 'Food and health products'])
    expect(text).toContain(said);
  expect(text).not.toMatch(/<script|<style|<foreignObject|\bon\w+="|var\(|(?:href|src)="|url\((?!#)/);

  // alone, as an image on a page that has no network
  const alone = await page.context().newPage();
  const asked: string[] = [];
  await alone.context().setOffline(true);
  alone.on('request', (request) => asked.push(request.url()));
  await alone.setContent(`<img src="data:image/svg+xml;base64,${svg.content.toString('base64')}">`);
  const image = alone.locator('img');
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(480);
  const [width, height] = await image.evaluate((element: HTMLImageElement) => [element.naturalWidth, element.naturalHeight]);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
  await alone.context().setOffline(false);
  await alone.close();

  const png = await save(page, 'PNG, sharp');
  expect(png.name).toMatch(/-timeline-health\.png$/);
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([2 * (width ?? 0), 2 * (height ?? 0)]);
});

test('the map of the gas route is saved with its filter, legend, sources and disclaimer, its words as text', async ({ page }) => {
  await page.goto('/?tab=gas-route&to=2011-12&hide=aid');
  const map = page.getByRole('group', { name: 'Map of the gas route' });
  await expect(map.locator('text', { hasText: /^Georgia$/ })).toBeVisible();
  const { name, content } = await save(page, 'SVG', page.locator('figure', { has: map })); // each figure has its own, as soon as it is there
  expect(name).toMatch(/-gas-route-.*2011\.svg$/);
  const file = await page.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    return { words: [...svg.querySelectorAll('text')].map((one) => one.textContent).join(' '), root: svg.documentElement.localName };
  }, content.toString('utf8'));
  expect(file.root).toBe('svg');
  for (const said of [
    'to December 2011',
    'Put away: Aid',
    'likely path',
    'Capacity not published',
    'imply no opinion',
    'Sources',
    'Global Energy Monitor',
  ])
    expect(file.words).toContain(said);
  expect(content.toString('utf8')).not.toMatch(/<script|<style|<foreignObject|\bon\w+="|var\(|(?:href|src)="(?!#)/);
});

test('a browser that gives no pixels is named, and what can be saved instead', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await page.goto('/?sector=health');
  await page.getByRole('button', { name: 'Save picture' }).first().click();
  await page.getByRole('menuitem', { name: /^PNG, as/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Save the SVG' })).toBeVisible();
});

const chart = (page: Page) => page.getByRole('figure', { name: 'Visits by year and direction' });

test('a chart is saved in the shape of a square and of a slide, and afterwards stands on the page as before', async ({ page }) => {
  await page.goto('/?tab=aid-and-visits');
  const drawing = chart(page).locator('[data-picture] svg').first();
  await expect(drawing).toBeVisible();
  const before = await drawing.boundingBox();
  for (const [format, width, height] of [
    ['PNG, square', 1080, 1080],
    ['PNG, slide', 1920, 1080],
  ] as const) {
    const { content } = await save(page, format, chart(page));
    expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([width, height]);
  }
  await expect.poll(async () => (await drawing.boundingBox())?.width).toBe(before?.width);
});

test('what is pressed and pointed at of a chart is not in its file, and its legend is, links and all', async ({ page }) => {
  await page.goto('/?tab=aid-and-visits&from=2009&to=2009');
  await chart(page).getByRole('link', { name: /^2009/ }).focus();
  const { content } = await save(page, 'SVG', chart(page));
  const text = content.toString('utf8');
  for (const said of ['Visits by year and direction', 'In a third country', 'outline: the whole record', 'Sources'])
    expect(text).toContain(said);
  expect(text).not.toMatch(/Press to|aria-|href="\?|var\(|<foreignObject/);
});

test('the rows of a chart are saved as CSV and JSON, and its citation is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?tab=aid-and-visits&sector=energy');
  const download = async (format: RegExp) => {
    await chart(page).getByRole('button', { name: 'Save picture' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: format }).click()]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  const csv = await download(/^CSV/);
  expect(csv.name).toMatch(/visits-by-year-energy\.csv$/);
  expect(csv.text).toContain('2010');
  const json = JSON.parse((await download(/^JSON/)).text) as {
    about: Record<string, string>;
    tables: { id: string }[];
    sources: unknown[];
  };
  expect(json.tables.map(({ id }) => id)).toEqual(['visits-by-year']);
  expect(json.about['Filter']).toBe('Energy');
  expect(json.sources.length).toBeGreaterThan(0);
  await chart(page).getByRole('button', { name: 'Save picture' }).click();
  await page.getByRole('menuitem', { name: 'Copy citation' }).click();
  await expect(chart(page).getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  for (const said of ['(Visits by year and direction)', 'edition', 'filter: Energy', 'sector=energy', 'accessed', 'Sources: '])
    expect(cited).toContain(said);
});

test('where the browser forbids to copy, the citation stands there to be copied by hand', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/?tab=aid-and-visits');
  await chart(page).getByRole('button', { name: 'Save picture' }).click();
  await page.getByRole('menuitem', { name: 'Copy citation' }).click();
  await expect(chart(page).getByText('accessed')).toBeVisible();
});
