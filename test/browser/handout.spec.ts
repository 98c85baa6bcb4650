/** A talk on paper: one scene a page, with its notes and sources, as the browser prints it. All scenes of all talks are in handout.long.ts. */
import { expect, test } from '@playwright/test';
import { printsWhole, shippedTalk } from './support/handout.ts';

/** The first scene of one that ships, a chart, sentences alone and all sources, as a talk of the reader's own. */
const long = shippedTalk('since-december-2024');
const talk = { ...long, id: 'on-paper', scenes: [0, 3, -2, -1].flatMap((at) => long.scenes.at(at) ?? []) };

test('the handout of a talk prints each scene on its page, in order, and its works behind them', async ({ page }) => {
  await page.addInitScript(
    (text) => window.localStorage.setItem('own-talks:/', text),
    JSON.stringify({ format: 'own-talks', version: 1, talks: [talk] }),
  );
  await printsWhole(page, talk, 0);

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: 'With notes' }).uncheck();
  const first = page.getByRole('main').locator('> section').first();
  await expect(first).not.toContainText(talk.scenes[0]?.note.split('\n\n')[0] ?? '');
  await page.getByRole('button', { name: 'Back to the talk' }).click();
  await expect(page).not.toHaveURL(/as=handout/);
  await expect(page).toHaveURL(new RegExp(`talk=${talk.id}`));
});
