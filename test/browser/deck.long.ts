/** Decks of all that there is: every shipped talk, and every figure of every tab, in both directions of reading. */
import { expect, type Page, test } from '@playwright/test';
import { figures } from '../../src/tabs/figures.ts';
import { readDeck } from './support/deckFile.ts';

test.setTimeout(240_000);

async function open(page: Page, address: string, name = 'Present') {
  await page.goto(address);
  await page.getByRole('button', { name }).click();
  return page.getByRole('dialog');
}

const faults = /could not be drawn in time|Nothing was saved/;

for (const id of ['thirty-years', 'gas-route', 'since-december-2024']) {
  test(`the talk ${id} becomes a deck: each scene a slide, with its note, its sources and its link`, async ({ page }) => {
    const dialog = await open(page, '/');
    const items = dialog.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Make slides (PPTX)' }) });
    await expect(items).toHaveCount(3);
    const hrefs = await items
      .getByRole('link', { name: /^Handout/ })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const at = hrefs.findIndex((href) => new URLSearchParams(href.replace(/^[^?]*/, '')).get('talk') === id);
    expect(at).toBeGreaterThan(-1);
    const began = Date.now();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 200_000 }),
      items.nth(at).getByRole('button', { name: 'Make slides (PPTX)' }).click(),
    ]);
    const took = Date.now() - began;
    await expect(items.nth(at).getByRole('status').filter({ hasText: 'Saved as' })).not.toHaveText(faults);
    const { slides, parts } = await readDeck(download);
    const bytes = [...parts.values()].reduce((sum, part) => sum + part.length, 0);
    console.log(`${id}: ${slides.length} slides in ${took} ms, ${bytes} characters unpacked`);
    const scenes = new Set(slides.flatMap(({ links: all }) => all.flatMap((link) => new URL(link).searchParams.get('scene') ?? [])));
    expect(scenes.size).toBeGreaterThan(8);
    const talks = new Set(slides.flatMap(({ links: all }) => all.flatMap((link) => new URL(link).searchParams.get('talk') ?? [])));
    expect([...talks]).toEqual([id]);
    expect(slides.some(({ has }) => has.chart)).toBe(true);
    expect(slides.some(({ has }) => has.picture)).toBe(true);
    for (const slide of slides) expect(slide.title).not.toBe('');
    const inside = slides.slice(1).filter(({ has }) => has.chart || has.picture || has.table);
    for (const slide of inside) {
      expect(slide.texts.join(' ')).toContain('Sources: ');
      expect(slide.notes.length).toBeGreaterThan(40);
      expect(slide.links.length).toBeGreaterThan(0);
    }
  });
}

for (const [tab, all] of Object.entries(figures)) {
  for (const lang of ['', 'ar-XB']) {
    test(`every figure of ${tab} becomes a slide, or says that it has nothing${lang && ', mirrored'}`, async ({ page }) => {
      const isPlain = lang === '';
      const dialog = await open(page, `/?tab=${tab}${lang && `&lang=${lang}`}`, isPlain ? 'Present' : '[Préšéñt ~ ~]');
      const make = dialog.getByRole('button', { name: /PPTX/i }).last();
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: 200_000 }), make.click()]);
      if (isPlain) await expect(dialog.getByRole('status').filter({ hasText: 'Saved as' })).not.toHaveText(faults);
      const { slides, parts } = await readDeck(download);
      const shown = new Set(slides.flatMap(({ links }) => links.flatMap((link) => new URL(link).searchParams.get('fig') ?? [])));
      expect([...shown].filter((figure) => !(all as readonly string[]).includes(figure))).toEqual([]);
      expect(shown.size).toBeGreaterThan(all.length / 2);
      for (const slide of slides) expect(slide.title).not.toBe('');
      expect(parts.get('ppt/presentation.xml')?.includes('rtl="1"')).toBe(!isPlain);
    });
  }
}
