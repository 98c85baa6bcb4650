/** A figure in a page of somebody else's: what a reader of an article can do with it, and what its author is given. */
import { expect, type Page, test } from '@playwright/test';
import { embedCode } from '../../src/present/embedding/embedCode.ts';

// the article is on another site than this machine, which a browser asks about
test.use({ permissions: ['local-network-access'] });

/** An article on another site, with the code of the embed as it is given to its author. */
async function article(page: Page, search: string, base: string, more = '') {
  const code = embedCode({ src: new URL(`embed.html${search}`, base).href, title: 'The figure', shape: 'fixed', height: 560 });
  const html = `<!doctype html><title>An article</title><h1>An article</h1>${code.replace('<iframe', `<iframe ${more}`)}`;
  await page.route('http://article.localhost/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('http://article.localhost/');
  const handle = await page.locator('iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The article has no frame');
  return frame;
}

test('a figure in an article draws, obeys what its reader may do, and leads to the dashboard', async ({ page, baseURL }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).host));
  const frame = await article(
    page,
    '?tab=aid-and-visits&fig=visits-by-time&sector=energy,diplomacy&theme=dark&controls=filter,options,table',
    baseURL!,
  );
  const figure = frame.getByRole('figure').first();
  await expect(figure.locator('svg[data-picture], [data-picture] svg').first()).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor), 'and is drawn in it').not.toBe(
    'rgb(255, 255, 255)',
  );
  await expect(frame.getByRole('button', { name: 'Save picture' }), 'what is not allowed is not there').toHaveCount(0);

  const steps = await page.evaluate(() => window.history.length);
  const status = frame.getByRole('status').filter({ hasText: /of \d+ records/ });
  const before = await status.textContent();
  await frame.getByRole('button', { name: 'Remove Energy' }).click();
  await expect(status).not.toHaveText(before ?? '');
  expect(new URL(frame.url()).search).toBe(
    '?tab=aid-and-visits&fig=visits-by-time&sector=diplomacy&theme=dark&controls=filter,options,table',
  );
  await frame.getByRole('button', { name: 'Table' }).click();
  await expect(frame.getByRole('table').first()).toBeVisible();
  expect(await page.evaluate(() => window.history.length), 'Back still leads out of the article').toBe(steps);

  const out = frame.getByRole('link', { name: /^Open in / });
  await expect(out).toHaveAttribute('target', '_blank');
  await expect(out).toHaveAttribute('rel', 'noopener');
  const address = await out.evaluate((link: HTMLAnchorElement) => link.href);
  expect(address).toMatch(new RegExp(`^${baseURL}/\\?tab=aid-and-visits&fig=visits-by-time&sector=diplomacy&ed=\\d+\\.\\d+\\.\\d+$`));

  expect([...asked].toSorted(), 'nothing is asked of anybody else').toEqual(['article.localhost', new URL(baseURL!).host]);
  expect(await frame.evaluate(() => [localStorage.length, document.cookie]), 'and nothing is kept').toEqual([0, '']);
});

test('a frozen embed shows its edition, says that there is a newer one, and what it cannot draw; one that is not kept offers the newest, whose records open within the frame', async ({
  page,
  baseURL,
}) => {
  const frame = await article(page, '?tab=gas-route&fig=map&ed=0.3.0&frozen=1&lang=ar-XB', baseURL!);
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(frame.locator('footer')).toContainText('0.3.0');
  await expect(frame.locator('footer').getByRole('link')).toHaveCount(2);
  await expect(frame.getByRole('figure').locator('svg').first()).toBeVisible();
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

  await page.unrouteAll();
  const lost = await article(page, '?tab=agreements&fig=table&sector=energy&ed=9.9.9&frozen=1', baseURL!);
  await expect(lost.getByText('Edition 9.9.9 is not kept here')).toBeVisible();
  await lost.getByRole('button', { name: 'Show the newest edition' }).click();
  await expect(lost.locator('footer')).toContainText(/Edition \d+\.\d+\.\d+, /);
  expect(new URL(lost.url()).search).toBe('?tab=agreements&fig=table&sector=energy');

  await lost.getByRole('link', { name: /gas/i }).first().click();
  const record = lost.getByRole('dialog');
  await expect(record.getByRole('link', { name: /^Open this record in / })).toHaveAttribute('href', /^\.\/\?.*record=/);
  await expect(record.getByRole('button', { name: /^Copy citation/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(record).toHaveCount(0);
});

test('the page of an embed is reached from a figure, works by keyboard, and gives the code of what it shows', async ({ page }) => {
  await page.goto('/?tab=aid-and-visits&sector=health');
  await page.getByRole('button', { name: 'Save picture' }).first().click();
  await page.getByRole('menuitem', { name: 'Embed…' }).click();
  await expect(page.getByRole('heading', { name: 'Embed this view' })).toBeVisible();
  const code = page.getByRole('textbox', { name: 'Code for your page' });
  await expect(code).toHaveValue(/sector=health/);
  await expect(code).toHaveValue(/fig=/);

  await page.getByRole('combobox', { name: 'Record' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('d'); // dark
  await expect(page.getByRole('combobox', { name: 'Theme' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(code).toHaveValue(/ed=\d+\.\d+\.\d+&amp;theme=dark&amp;controls=filter,options,table&amp;frozen=1"/);
  const preview = page.frameLocator('iframe');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(preview.getByRole('figure').first()).toBeVisible();
  await expect(preview.locator('footer')).toContainText(', as of ');
  await page.getByRole('combobox', { name: 'Width of the column' }).selectOption('360');
  expect((await page.locator('iframe').boundingBox())?.width).toBe(360);
  await page.getByRole('link', { name: 'Back to the dashboard' }).click();
  await expect(page.getByRole('tab', { name: 'Aid & visits' })).toBeVisible();
});
