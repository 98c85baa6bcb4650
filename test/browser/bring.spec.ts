/** A reader brings files: what is shown, what waits, what is said of it, and that it stays until it is closed. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

const csv = `id,date,title,summary,sector,source
first,8.7.2009,First visit,It took place.,Energy,https://example.org/a
second,2009-02-30,No such day,It cannot be.,Energy,https://example.org/a
third,2010,Third,It took place too.,Trade,https://example.org/b
`;

const openDialog = async (page: Page) => {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  return page.getByRole('dialog', { name: 'Open a record of your own' });
};

const bring = async (page: Page, ...files: { name: string; text: string | Buffer }[]) => {
  const dialog = await openDialog(page);
  await dialog
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
};

const banner = (page: Page) => page.getByRole('complementary', { name: 'Whose record this is' });
const count = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: / records/ })
    .first();

test('a table with a fault is opened: good rows are shown, the bad one waits and is named at its cell', async ({ page }) => {
  await page.goto('/');
  await bring(page, { name: 'relations.csv', text: csv });
  await expect(banner(page)).toContainText('relations.csv: opened by you, and kept in this browser alone');
  await expect(banner(page)).toContainText('2 of 3 records are shown, 1 wait');
  await expect(count(page)).toHaveText(/^2 of 2 records/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('relations');
  await page.getByRole('button', { name: /^Report: 1 error/ }).click();
  const report = page.getByRole('dialog', { name: 'What was found in relations.csv' });
  await expect(report.getByRole('listitem').filter({ hasText: '2009-02-30' })).toContainText('row 3, B “date”');
  await expect(report).toContainText('3 records in the file = 2 shown + 1 waiting');
  await report.getByRole('button', { name: 'Save the whole report' }).click();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /CSV/ }).click()]);
  expect(readFileSync(await saved.path(), 'utf8')).toContain('2009-02-30');
});

test.describe('for everyone', () => {
  for (const [theme, lang, width] of [
    ['light', '', 1440],
    ['dark', '&lang=ar-XB', 390],
  ] as const)
    // oxfmt-ignore
    test(`dialog, banner and report break no rule of WCAG 2.2 AA: ${theme}, ${width} px${lang}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`/?data=examples/estonia-finland.json${lang}`);
      const open = page.getByRole('banner').getByRole('button').filter({ hasText: /^(Open|\[Ópéñ)/ });
      await open.click();
      await expect(page.getByRole('dialog')).toBeVisible();
      const violations = async () => (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`); // oxfmt-ignore
      expect(await violations()).toEqual([]);
      await page.keyboard.press('Escape');
      if (width < 500) await page.getByRole('complementary').first().locator('summary').click(); // on a phone the banner is folded
      await page.getByRole('complementary').first().getByRole('button').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.getByRole('dialog').getByRole('heading', { level: 3 }).first()).toBeVisible();
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing is wider than the page').toBe(true);
    });
});

test('it stays through a reload, Back returns to the record of the dashboard, Forward to it, and it is gone when it is closed', async ({
  page,
}) => {
  await page.goto('/?sector=energy');
  const own = (await count(page).textContent())!;
  await bring(page, { name: 'relations.csv', text: csv });
  await expect(count(page)).toHaveText(/^2 of 2 records/);
  await page.reload();
  await expect(count(page)).toHaveText(/^2 of 2 records/);
  await page.getByRole('tab', { name: 'Sources' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('https://example.org/a');
  await page.goBack();
  await page.goBack();
  await expect(count(page)).toHaveText(own);
  await expect(banner(page)).toHaveCount(0);
  await page.goForward();
  await expect(count(page)).toHaveText(/^2 of 2 records/);
  await banner(page).getByRole('button', { name: 'Close' }).click();
  const address = page.url();
  await page.getByRole('dialog').getByRole('button', { name: 'Close it' }).click();
  await expect(banner(page)).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Timeline' })).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('alert')).toContainText('This link is of a file that is not on this machine');
});

test('what cannot be opened says why, and what was open is as it was', async ({ page }) => {
  await page.goto('/?sector=energy');
  const own = (await count(page).textContent())!;
  await bring(page, { name: 'page.csv', text: '<!doctype html><p>no table' });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('Nothing of page.csv can be shown');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'is a web page' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(count(page)).toHaveText(own);
});

test('a table is pasted, and a file dropped anywhere on the page', async ({ page }) => {
  await page.goto('/');
  const dialog = await openDialog(page);
  await dialog.getByLabel('Or paste a table, CSV or JSON').fill(csv.replaceAll(',', '\t'));
  await dialog.getByRole('button', { name: 'Open what was pasted' }).click();
  await expect(count(page)).toHaveText(/^2 of 2 records/);
  const data = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.csv'));
      return transfer;
    },
    csv.replace('2009-02-30', '2009-02-28'),
  );
  await expect(async () => {
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await expect(count(page)).toHaveText(/^3 of 3 records/, { timeout: 1500 });
  }).toPass();
});

test('the example shows another pair, is saved as JSON, as the workbook and as one file, and each opens as it was', async ({
  page,
  context,
}) => {
  await page.goto('/');
  const dialog = await openDialog(page);
  await dialog.getByRole('link', { name: 'Tallinn–Helsinki' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tallinn–Helsinki');
  await expect(banner(page)).toContainText('lies beside this dashboard');
  const shown = (await count(page).textContent())!;
  const save = async (form: string) => {
    await banner(page).getByRole('button', { name: 'Save as' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: form }).click()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path()) };
  };
  const workbook = await save('Workbook (XLSX)');
  const zip = await save('JSON, a zip of “data”');
  expect(Object.keys(unzipSync(new Uint8Array(zip.text)))).toContain('data/visits.json');
  const json = await save('JSON, one file');
  expect(JSON.parse(strFromU8(new Uint8Array(json.text)))).toHaveProperty('records');
  const html = await save('One HTML file that opens by itself');
  for (const file of [workbook, zip, json]) {
    await bring(page, file);
    await expect(banner(page), file.name).toContainText(`${file.name}: opened by you`);
    await expect(count(page)).toHaveText(shown);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tallinn–Helsinki');
    await expect(banner(page).getByRole('button', { name: /^Report/ })).not.toContainText('error');
  }
  const path = test.info().outputPath('saved.html');
  (await import('node:fs')).writeFileSync(path, html.text);
  const alone = await context.newPage();
  await alone.goto(`file://${path}`);
  await expect(alone.getByRole('heading', { level: 1 })).toHaveText('Tallinn–Helsinki');
  await expect(count(alone)).toHaveText(shown);
});

test('the template opens unchanged, and a later edition is compared with it', async ({ page }) => {
  await page.goto('/');
  const dialog = await openDialog(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the template (XLSX)' }).click(),
  ]);
  const template = readFileSync(await download.path());
  await page.keyboard.press('Escape');
  await bring(page, { name: 'template.xlsx', text: template });
  await expect(banner(page)).toContainText('template.xlsx: opened by you');
  await expect(banner(page).getByRole('button', { name: /^Report/ })).not.toContainText(/error|warning/);
  await banner(page).getByRole('button', { name: 'Compare' }).click();
  const compare = page.getByRole('dialog', { name: /compared with another edition/ });
  await compare.locator('input[type=file]').setInputFiles({ name: 'older.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(compare.getByRole('status')).toContainText(
    /From older\.csv \(2 records\) to template\.xlsx \(\d+ records\): \d+ added, 2 removed, 0 changed/,
  );
});
