/** A talk on two windows: each follows the other, and either may be loaded anew in the middle. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

interface Talk {
  id: string;
  scenes: { title: string; note: string; guess?: string }[];
}
const talk = JSON.parse(readFileSync('data/stories/thirty-years.json', 'utf8')) as Talk;
const [visit] = (JSON.parse(readFileSync('data/visits.json', 'utf8')) as { entries: { id: string; title: string }[] }).entries;
const guessing = talk.scenes.findIndex(({ guess }) => guess !== undefined) + 1;

const sceneOf = (page: Page) => Number(new URL(page.url()).searchParams.get('scene') ?? 1);
const isAt = (page: Page, scene: number) => expect.poll(() => sceneOf(page)).toBe(scene);
/** "1:05" as seconds */
const elapsed = async (page: Page) => {
  const text = (await page.getByText('Elapsed', { exact: true }).locator('xpath=following-sibling::dd').textContent()) ?? '';
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
};

test('the speaker leads the stage and follows it, through black, a guess, a changed filter, and a reload of either window', async ({
  page: stage,
}) => {
  const sentence = stage.getByRole('heading', { level: 1 });
  await stage.goto(`/?talk=${talk.id}`);
  await expect(sentence).toHaveText(talk.scenes[0]!.title);
  const opened = stage.waitForEvent('popup');
  await stage.keyboard.press('p');
  const speaker = await opened;
  const now = speaker.getByRole('region', { name: 'On the stage' });
  const picture = speaker.frameLocator('iframe[name=preview-now]').getByRole('heading', { level: 1 });
  await expect(now.getByRole('heading')).toHaveText(talk.scenes[0]!.title);
  await expect(speaker.getByText('No stage is open')).toHaveCount(0);
  await expect(speaker.getByText('Starts with the first move')).toBeVisible();
  await expect(picture).toHaveText(talk.scenes[0]!.title);
  const frame = speaker.frame('preview-now')!;
  await frame.evaluate(() => Object.assign(window, { isMarked: true }));

  // either leads
  await speaker.keyboard.press('PageDown');
  await isAt(stage, 2);
  await expect(sentence).toHaveText(talk.scenes[1]!.title);
  await stage.keyboard.press('PageUp');
  await isAt(speaker, 1);
  await expect(picture).toHaveText(talk.scenes[0]!.title);
  // the picture was moved, and not loaded anew
  expect(await frame.evaluate(() => 'isMarked' in window)).toBe(true);
  await expect(speaker.frameLocator('iframe[name=preview-next]').getByRole('heading', { level: 1 })).toHaveText(talk.scenes[1]!.title);

  // black, from either
  await speaker.keyboard.press('b');
  await expect(stage.getByRole('button', { name: /^The screen is black/ })).toBeVisible();
  await stage.keyboard.press('Space');
  await expect(speaker.getByRole('button', { name: 'Black' })).toHaveAttribute('aria-pressed', 'false');

  // a guess, by number and Enter
  await speaker.keyboard.type(String(guessing));
  await speaker.keyboard.press('Enter');
  await expect(sentence).toHaveText(talk.scenes[guessing - 1]!.guess!);
  await speaker.getByRole('button', { name: 'Reveal' }).click();
  await expect(sentence).toHaveText(talk.scenes[guessing - 1]!.title);
  await expect(speaker.getByRole('group', { name: 'Notes' })).toContainText(talk.scenes[guessing - 1]!.note.slice(0, 30));

  // either is loaded anew: the scene, what is revealed and the clock are as they were
  await stage.reload();
  await expect(sentence).toHaveText(talk.scenes[guessing - 1]!.title);
  await isAt(speaker, guessing);
  const before = await elapsed(speaker);
  await speaker.reload();
  await expect(now.getByRole('heading')).toHaveText(talk.scenes[guessing - 1]!.title);
  await expect(speaker.getByText('Revealed.')).toBeVisible();
  await expect.poll(() => elapsed(speaker)).toBeGreaterThan(before);

  // what is changed on the stage is said, and goes with "As written"
  await stage.evaluate((id) => {
    window.history.pushState(null, '', `${window.location.search}&kind=visit&record=${id}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, visit!.id);
  await expect(speaker.getByText(/^Changed on the stage.*visits? \(\d+ of/i)).toContainText(`A record is open: ${visit!.title}`);
  await expect(speaker.frameLocator('iframe[name=preview-now]').getByRole('dialog')).toBeVisible();
  // the dialog in the picture has not taken the keys
  await speaker.keyboard.press('r');
  await expect.poll(() => new URL(stage.url()).searchParams.has('kind')).toBe(false);

  // the stage goes, and the speaker is told
  await stage.close();
  await expect(speaker.getByText('No stage is open')).toBeVisible();
});
