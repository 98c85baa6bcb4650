/** The ways in and out of opening a file: given up, dropped beside the zone, a link without its file, a phone. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

const csv = (fault = '2009-02-30') => `date,title,summary,sector,source
2008,First visit,It took place.,Energy,https://example.org/a
${fault},No such day,It cannot be.,Energy,https://example.org/a
`;
const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Open a record of your own' });
const input = (page: Page) => sheet(page).locator('input[type=file]');
const banner = (page: Page) => page.getByRole('complementary', { name: 'Whose record this is' });
const openSheet = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Open', exact: true }).click();

/** Drops a file there, as a hand does. */
async function drop(page: Page, where: string, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content!], file!));
      return data;
    },
    [name, text],
  );
  for (const step of ['dragover', 'drop']) await page.dispatchEvent(where, step, { dataTransfer });
}

test('what takes long is left by giving up alone, and leaves all as it was', async ({ page }) => {
  await page.route(/\/worker-[^/]*\.js/, () => undefined); // it never comes
  await page.goto('/?sector=energy');
  await openSheet(page);
  await input(page).setInputFiles(fileOf('relations.csv', csv()));
  await expect(sheet(page).getByText('Opening relations.csv')).toBeFocused();
  for (const leave of ['Escape', 'Escape']) await page.keyboard.press(leave); // the second time a browser insists
  await page.mouse.click(5, 5);
  await expect(sheet(page).getByRole('status')).toHaveText('The files are being read');
  await sheet(page).getByRole('button', { name: 'Give up' }).click();
  await expect(sheet(page).getByRole('button', { name: 'Choose files' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\?sector=energy$/);
  await expect(page.getByRole('banner').getByRole('button', { name: 'Open', exact: true })).toBeFocused();
});

test('a file is dropped anywhere on the open dialog, and its report is saved as a workbook and copied as text', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await openSheet(page);
  await drop(page, 'dialog h2', 'relations.csv', csv());
  await banner(page)
    .getByRole('button', { name: /^Report: 1 error/ })
    .click();
  const report = page.getByRole('dialog', { name: 'What was found in relations.csv' });
  await report.getByRole('button', { name: 'Save the whole report' }).click();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Workbook (XLSX)' }).click()]);
  expect(saved.suggestedFilename()).toBe('relations-report.xlsx');
  const parts = unzipSync(new Uint8Array(readFileSync(await saved.path())));
  expect(strFromU8(parts['xl/workbook.xml']!)).toContain('Line by line');
  expect(Object.values(parts).map((part) => strFromU8(part)).join('\n')).toContain('2009-02-30'); // oxfmt-ignore
  await report.getByRole('button', { name: 'Copy it as text' }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('2 records in the file = 1 shown + 1 waiting.');
  expect(text).toContain('relations.csv, row 3, A “date” (2009-02-30): "2009-02-30" is no day that exists');
});

test('a link whose file is not here leads to its own view as soon as the file is opened', async ({ page, browser }) => {
  await page.goto('/');
  await openSheet(page);
  await input(page).setInputFiles(fileOf('relations.csv', csv('2009')));
  await page.getByRole('tab', { name: 'Sources' }).click();
  await expect(page).toHaveURL(/tab=sources/);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByRole('alert')).toContainText('not on this machine');
  await elsewhere.getByRole('button', { name: 'Open a file' }).click();
  await input(elsewhere).setInputFiles(fileOf('relations.csv', csv('2009')));
  await expect(banner(elsewhere)).toContainText('2 of 2 records are shown');
  await expect(elsewhere.getByRole('tab', { name: 'Sources' })).toHaveAttribute('aria-selected', 'true');
});

test('files that are kept are listed, opened again and forgotten', async ({ page }) => {
  await page.goto('/');
  for (const [name, text] of [['first.csv', csv('2010')], ['second.csv', csv('2011')]] as const) {
    await openSheet(page);
    await input(page).setInputFiles(fileOf(name, text));
    await expect(banner(page)).toContainText(`${name}: opened by you`);
  } // oxfmt-ignore
  await openSheet(page);
  const kept = sheet(page).getByRole('listitem').filter({ hasText: 'opened on' });
  await expect(kept).toHaveText([/^second.*open now/, /^first.*2 of 2 records shown/]);
  await sheet(page).getByRole('link', { name: 'first' }).click();
  await expect(banner(page)).toContainText('first.csv: opened by you');
  await openSheet(page);
  await sheet(page).getByRole('button', { name: 'Forget second' }).click();
  await expect(kept).toHaveText([/^first.*open now/]);
  await page.goto('/');
  await openSheet(page);
  await sheet(page).getByRole('button', { name: 'Forget first' }).click();
  await expect(sheet(page).getByRole('heading', { name: 'Kept in this browser' })).toBeFocused();
  await expect(sheet(page)).toContainText('Nothing is kept any more');
});

test('on a phone the banner has two lines until it is unfolded, however long the name', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await openSheet(page);
  await input(page).setInputFiles(fileOf(`${'relations-of-two-countries-'.repeat(8)}.csv`, csv()));
  const lines = () => banner(page).evaluate((element) => element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight)); // oxfmt-ignore
  await expect(banner(page)).toContainText('Not published here');
  expect(await lines()).toBeLessThan(3); // with its padding
  await expect(banner(page).getByRole('button')).toHaveCount(0);
  await banner(page).locator('summary').click();
  await expect(banner(page).getByRole('button', { name: /^Report/ })).toBeVisible();
});
