/** The dashboard as a single file, opened from the disk without a network: it asks for nothing, and everything is there. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { singleFileOf } from '../../src/exchange/files/singleFile.ts';
import { watchFaults } from './support/faults.ts';
import { madeRecord } from './support/madeRecord.ts';

test.describe.configure({ mode: 'default' }); // in turn: the file is made once

/** What stands in a tab that is drawn. */
const landmarks = {
  Agreements: 'tbody tr',
  'Gas route': 'svg[data-picture] path',
  'Aid & visits': 'svg[role=img]',
  Sources: '#works li',
  Timeline: '[data-lane]',
};

let folder: string;
let single: string;
test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'single-'));
  execFileSync(process.execPath, ['scripts/single.mjs']);
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  single = path.resolve('dist-single', `${name}-single.html`);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const status = (page: Page) => page.getByRole('status').first();
const rail = (page: Page) => page.getByRole('complementary', { name: 'Filters' });

/** Opens a file without a network. What it asks for beside itself, and what it complains of, fills the list. */
async function open(page: Page, file: string, query = ''): Promise<string[]> {
  const faults = watchFaults(page);
  const { href } = pathToFileURL(file);
  await page.context().setOffline(true);
  page.on('request', (request) => {
    const url = request.url();
    if (url.split('?')[0] !== href && !/^(blob|data):/.test(url)) faults.push(`asked for ${url}`);
  });
  await page.goto(`${href}${query}`);
  return faults;
}

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('shows every tab, filters, and keeps the view in its address', async ({ page }) => {
  const faults = await open(page, single);
  await expect(status(page)).toHaveText(/(\d+) of \1 records/);
  for (const [tab, landmark] of Object.entries(landmarks)) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tabpanel').locator(landmark).first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await rail(page).getByRole('checkbox').first().check();
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(1);
  const filtered = await status(page).textContent();
  await page.reload();
  await expect(status(page)).toHaveText(filtered ?? '');
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('opens a record, and saves what is shown as rows and as a picture', async ({ page }) => {
  const faults = await open(page, single, '?tab=agreements');
  const link = page.getByRole('tabpanel').locator('tbody tr a').first();
  const title = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.getByRole('heading', { name: title, exact: true }).first()).toBeVisible();
  await page.getByRole('tab', { name: 'Aid & visits' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  const rows = await saved(page, () => page.getByRole('dialog').getByRole('button', { name: /CSV/ }).first().click());
  expect(rows.name).toMatch(/\.csv$/);
  expect(rows.content.toString('utf8').split('\n').length).toBeGreaterThan(10);
  await page.keyboard.press('Escape');
  await page.getByRole('tabpanel').getByRole('button', { name: 'Save picture' }).first().click();
  const picture = await saved(page, () => page.getByRole('menuitem', { name: /^PNG/ }).first().click());
  expect(picture.content.subarray(1, 4).toString()).toBe('PNG');
  expect(faults).toEqual([]);
});

test('gives a talk, and the speaker has the pictures of the stage', async ({ page }) => {
  const faults = await open(page, single, '?talk=thirty-years');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/scene=2/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title ?? '');
  const speaker = await page.context().newPage();
  faults.push(...(await open(speaker, single, '?talk=thirty-years&as=presenter')));
  await expect(speaker.frameLocator('iframe').first().getByRole('heading', { level: 1 })).toBeVisible();
  // the windows of a talk find each other
  await speaker.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page).toHaveURL(/scene=3/);
  expect(faults).toEqual([]);
});

test('holds a record that was put into the shell of the build, and nothing of its own', async ({ page }) => {
  const made = madeRecord(300);
  const [first, ...others] = made.records;
  const hostile = '</script><script>document.title = "run"</script><!--';
  const json = JSON.stringify({ ...made, records: [{ ...first, title: hostile }, ...others] });
  const file = path.join(folder, 'own.html');
  writeFileSync(file, singleFileOf(readFileSync('dist/single/shell.html', 'utf8'), { name: 'own.json', json }));
  const faults = await open(page, file, '?tab=sources');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(made.dataset.title);
  await expect(status(page)).toHaveText(/300 of 300 records/);
  await rail(page).getByRole('searchbox').fill('document title run');
  await expect(status(page)).toHaveText(/1 of 300 records/);
  await expect(page).toHaveTitle(new RegExp(made.dataset.title));
  expect(faults).toEqual([]);
});

test('makes slides', { tag: '@long' }, async ({ page }) => {
  const faults = await open(page, single, '?tab=aid-and-visits');
  await page.getByRole('button', { name: 'Present' }).click();
  const make = page.getByRole('dialog').getByRole('button', { name: 'Make slides (PPTX)' }).last();
  const { name, content } = await saved(page, () => make.click());
  expect(name).toMatch(/\.pptx$/);
  expect(content.subarray(0, 2).toString()).toBe('PK');
  expect(faults).toEqual([]);
});
