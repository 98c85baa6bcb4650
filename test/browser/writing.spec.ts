/** A talk from its first view to the stage, in a real browser: written in the dashboard, kept, taken elsewhere as a file, and given. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';

const desk = (page: Page) => page.getByRole('region', { name: /^Writing / });
const button = (page: Page, name: string) => desk(page).getByRole('button', { name, exact: true });
const titleField = (page: Page) => desk(page).getByRole('textbox', { name: /^Title: / });
const scenes = (page: Page) => desk(page).getByRole('list', { name: 'Scenes' }).getByRole('listitem');
const faultsOf = async (page: Page, part: string) =>
  (
    await new AxeBuilder({ page }).setLegacyMode(true).include(part).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  ).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

test('a talk is written, survives a reload, goes out and in as a file, and is given', async ({ page }) => {
  await page.goto('/?tab=aid-and-visits&fig=visits-by-time');
  await expect(page.getByRole('figure')).toBeVisible();
  const finding = await page.getByRole('figure').getByRole('heading').first().textContent();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(
    page
      .getByRole('dialog')
      .getByRole('button', { name: /^Make a copy of/ })
      .first(),
  ).toBeVisible();
  expect(await faultsOf(page, 'dialog')).toEqual([]);
  await page.getByRole('button', { name: 'New talk from this view' }).click();
  await expect(titleField(page)).toHaveValue(finding ?? ''); // what the data say is offered
  await titleField(page).fill('The visits');

  // three scenes: each is the view as it stands
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await expect(button(page, 'Update this scene to the present view')).toBeVisible();
  await button(page, 'Add this view as a scene').click();
  await expect(titleField(page)).toBeFocused();
  await titleField(page).fill('All of it');
  await desk(page).getByRole('textbox', { name: 'Note for the speaker' }).fill('Say hello.\n\nThen begin.');
  await desk(page)
    .getByRole('textbox', { name: /^Question/ })
    .fill('How much is there?');
  await page.getByRole('group', { name: 'Sectors' }).getByRole('checkbox', { name: 'Health' }).check();
  await button(page, 'Add this view as a scene').click();
  await titleField(page).fill('Health');
  await desk(page).getByText('About the talk').click();
  await desk(page).getByRole('textbox', { name: 'Title of the talk' }).fill('My talk');
  await expect(scenes(page)).toHaveText([/The visits/, /All of it/, /Health/]);

  // a sentence that rests on a record
  await button(page, 'Add a sentence').click();
  await page.keyboard.type('Doctors came.');
  await desk(page).getByText('Rest it on a record').click();
  await desk(page).getByRole('searchbox').fill('health');
  await desk(page)
    .getByRole('listitem')
    .getByRole('button', { name: /Health/i })
    .last()
    .click();
  await expect(desk(page).getByRole('button', { name: /^Remove .*health/i })).toBeVisible();

  // by the keyboard: moved, and moved back
  await scenes(page).nth(2).getByRole('link').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(scenes(page)).toHaveText([/The visits/, /Health/, /All of it/]);
  await expect(scenes(page).nth(1).getByRole('link')).toBeFocused();
  await expect(page).toHaveURL(/scene=2/);
  await page.keyboard.press('Control+z');
  await expect(scenes(page)).toHaveText([/The visits/, /All of it/, /Health/]);
  await page.keyboard.press('Control+y');
  expect(await faultsOf(page, 'section[data-open]')).toEqual([]);

  await page.reload();
  await expect(scenes(page)).toHaveText([/The visits/, /Health/, /All of it/]);
  await button(page, 'Undo').click(); // within the session, over the reload
  await expect(scenes(page)).toHaveText([/The visits/, /All of it/, /Health/]);

  await scenes(page).nth(0).dragTo(scenes(page).nth(2));
  await expect(scenes(page)).toHaveText([/All of it/, /Health/, /The visits/]);
  await button(page, 'Undo').click();

  // tried, and back at the desk
  await scenes(page).nth(0).getByRole('link').click();
  await button(page, 'Try it').click();
  await expect(page.getByRole('heading', { name: 'The visits' })).toBeVisible();
  await expect(desk(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(desk(page)).toBeVisible();

  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Export').click()]);
  expect(download.suggestedFilename()).toBe('my-talk.json');
  const buffer = await readFile(await download.path());
  await page.evaluate(() => window.localStorage.clear());
  await page.reload();
  await expect(page.getByText('This talk is not on this machine')).toBeVisible();
  await page.getByRole('button', { name: 'Stop writing' }).click();

  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const file = page.getByRole('dialog').locator('input[type=file]');
  await file.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"id":7}') });
  await expect(page.getByText('“broken.json” was not imported.')).toBeVisible();
  await page.evaluate((text) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], 'my-talk.json', { type: 'application/json' }));
    document.querySelector('dialog h3')?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
  }, buffer.toString());
  await expect(page.getByText('Imported “My talk”, 3 scenes.')).toBeVisible();
  await page.getByRole('button', { name: 'Start “My talk”' }).click();
  await expect(page.getByRole('heading', { name: 'The visits' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'How much is there?' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'All of it' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Doctors came.')).toBeVisible();
  await expect(page).toHaveURL(/scene=3/);
});
