/** A talk that ships, given from its first scene to its end by the keyboard alone. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { watchFaults } from './support/faults.ts';

interface Scene {
  title: string;
  view: string;
  show: string;
  guess?: string;
  points: { records: string[] }[];
}

const id = 'thirty-years';
const { title, scenes } = JSON.parse(readFileSync(`data/stories/${id}.json`, 'utf8')) as { title: string; scenes: Scene[] };
const count = scenes.length;
/** The number of a scene, and the scene. */
const find = (is: (scene: Scene) => boolean) => {
  const at = scenes.findIndex(is);
  const scene = scenes[at];
  if (!scene) throw new Error('The talk has no such scene');
  return { number: at + 1, scene };
};
const guessed = find(({ guess }) => guess !== undefined);
const one = find(({ show, points, guess }) => show === 'view' && guess === undefined && points.some(({ records }) => records.length > 0));

const sentence = (page: Page) => page.getByRole('heading', { level: 1 });
/** Without the edition, which every change writes into it. */
const address = (page: Page) => new URL(page.url()).search.replace(/&ed=[\d.]+/, '');

/** Of whom reads on the stage: px of the smallest text that is not the picture's own. */
function smallest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (element) =>
        !element.closest('[data-only], .visually-hidden') &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    return Math.min(...texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  });
}

test('a talk is given by the keyboard alone', async ({ page, context }) => {
  const faults = watchFaults(page);
  const keys = async (...names: string[]) => {
    for (const name of names) await page.keyboard.press(name);
  };
  const go = (number: number) => keys(...String(number), 'Enter');

  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(`/?talk=${id}`);
  await expect(sentence(page)).toHaveText(scenes[0]?.title ?? '');
  await expect(page.getByText(`1 of ${count}`, { exact: true })).toBeVisible();
  expect(await smallest(page), 'a projector needs 24 px').toBeGreaterThanOrEqual(24);
  await keys('ArrowRight', 'ArrowLeft', 'PageDown');
  await expect(page.getByText(`2 of ${count}`, { exact: true })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();

  // a question is answered before the talk goes on
  await keys(...String(guessed.number));
  await expect(page.getByText(`Go to ${guessed.number}: press Enter`)).toBeVisible();
  await keys('Enter');
  await expect(sentence(page)).toHaveText(guessed.scene.guess ?? '');
  await keys('Space');
  await expect(sentence(page)).toHaveText(guessed.scene.title);
  await keys('Space');
  await expect(page.getByText(`${guessed.number + 1} of ${count}`, { exact: true })).toBeVisible();
  // each scene is a step: Back shows it as it was written
  await page.goBack();
  await expect(sentence(page)).toHaveText(guessed.scene.guess ?? '');

  // the screen goes black, and any key brings the scene back; one that asks for something does that too
  await keys('b');
  await expect(page.getByRole('button', { name: /The screen is black/ })).toBeVisible();
  await keys('w');
  await expect(page.getByRole('button', { name: /The screen is/ })).toHaveCount(0);
  await keys('w', 'PageDown');
  await expect(sentence(page)).toHaveText(guessed.scene.title);
  await keys('b', '1');
  await expect(page.getByText('Go to 1: press Enter')).toBeVisible();
  await keys('Escape');

  // what is opened takes Escape first, and the talk goes on
  await go(one.number);
  await expect(sentence(page)).toHaveText(one.scene.title);
  const written = address(page);
  await keys('s');
  const sources = page.getByRole('dialog', { name: 'Sources of this scene' });
  await sources.getByRole('listitem').getByRole('link').first().click();
  await expect(sources).toHaveCount(0);
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(address(page)).toContain('record=');
  await keys('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(address(page)).toBe(written);

  // loaded anew in the middle, with a change that one key takes back
  await page.goto(`/${written}&sector=energy`);
  await expect(sentence(page)).toHaveText(one.scene.title);
  await expect(page.getByText('Changed', { exact: false }).first()).toBeVisible();
  await keys('r');
  await expect(page.getByText('Changed', { exact: false })).toHaveCount(0);
  expect(address(page)).toBe(written);

  // its short link, opened elsewhere, is the same scene
  const other = await context.newPage();
  await other.goto(`/?talk=${id}&scene=${one.number}`);
  await expect(sentence(other)).toHaveText(one.scene.title);
  expect(address(other)).toBe(written);
  await other.close();

  await keys('End');
  await expect(page.getByText(`${count} of ${count}`, { exact: true })).toBeVisible();
  // its works go by in pages of whole lines, each work once, before the talk goes on
  const works = page.getByText(/^Works? \d.* of \d+$/);
  for (let last = 0, all = 1; last < all;) {
    await expect(works).toHaveText(new RegExp(`^Works? ${last + 1}\\b`));
    const [first = 0, ...others] = [...(await works.innerText()).matchAll(/\d+/g)].map(Number);
    [last, all] = [others.at(-2) ?? first, others.at(-1) ?? 0];
    await keys('PageDown');
  }
  await expect(sentence(page)).toHaveText(title);
  await expect(page.getByRole('link', { name: 'Back to the dashboard' })).toBeVisible();
  await keys('Home');
  await expect(sentence(page)).toHaveText(scenes[0]?.title ?? '');
  expect(await page.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight])).toEqual([0, 0]); // oxfmt-ignore
  await keys('Escape');
  await expect(page.getByRole('tabpanel')).not.toBeEmpty();
  expect(address(page)).not.toContain('talk=');
  expect(faults).toEqual([]);
});

test('a talk is given from right to left, on a phone and by finger', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(`/?talk=${id}&scene=999&lang=ar-XB`);
  await expect.poll(() => address(page), 'a number beyond the last is corrected').toContain(`&scene=${count}`);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => address(page)).toContain(`&scene=${count - 1}`);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => address(page)).toContain(`&scene=${count}`);
  const swipe = async (from: number, to: number) => {
    const finger = await context.newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 60 }] });
    await send('touchStart', from);
    await send('touchMove', (from + to) / 2);
    await send('touchMove', to);
    await send('touchEnd');
  };
  await swipe(300, 80);
  await expect.poll(() => address(page)).toContain(`&scene=${count - 1}`);
  await swipe(80, 300);
  await expect.poll(() => address(page)).toContain(`&scene=${count}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await context.close();
});
