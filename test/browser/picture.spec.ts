/** A picture that is saved stands alone: as a drawing, as pixels, and without the site. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';

async function save(page: Page, format: 'SVG' | 'PNG') {
  await page.getByRole('button', { name: 'Save picture' }).first().click();
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

  const png = await save(page, 'PNG');
  expect(png.name).toMatch(/-timeline-health\.png$/);
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([2 * (width ?? 0), 2 * (height ?? 0)]);
});

test('the map of the gas route is saved with its filter, legend, sources and disclaimer, its words as text', async ({ page }) => {
  await page.goto('/?tab=gas-route&to=2011-12&hide=aid');
  const map = page.getByRole('group', { name: 'Map of the gas route' });
  await expect(map.locator('text', { hasText: /^Georgia$/ })).toBeVisible();
  const { name, content } = await save(page, 'SVG');
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

test('a browser that gives no pixels is named, and what can be saved instead', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await page.goto('/?sector=health');
  await page.getByRole('button', { name: 'Save picture' }).first().click();
  await page.getByRole('menuitem', { name: /^PNG/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Save the SVG' })).toBeVisible();
});
