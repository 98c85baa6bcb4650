/** One filter, one link: what a link holds, what a filter leaves, and the parts of the rail that only a real browser shows. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { actors, dataset, recount, records, type Row, sectors, sources, valuesOf } from './support/recount.ts';

const all = records.length;
const count = (page: Page) => page.getByRole('status').first();
const shows = (page: Page, shown: number) => expect(count(page)).toHaveText(new RegExp(`^${shown} of ${all} records`));
const chips = (page: Page) => page.getByRole('button', { name: /^Remove / });
const rail = (page: Page) => page.getByRole('complementary', { name: 'Filters' });
const field = (page: Page, name: 'From' | 'To') => page.getByRole('textbox', { name, exact: true });
const partsOf = (url: string) => Object.fromEntries(new URL(url).searchParams);
const sectorName = (id: string) => sectors.find((sector) => sector.id === id)?.label ?? id;

test.describe('a link with three choices in every facet, dates, a search and a perspective', () => {
  // the longest ids that the record has: no three choices of anybody make a longer link
  const longest = (ids: Iterable<string>) => [...new Set(ids)].toSorted((a, b) => b.length - a.length);
  const facets = Object.entries(valuesOf).map(([facet, values]) => ({
    facet,
    ids: longest(records.flatMap(values)).slice(0, 3).toSorted(),
  }));
  for (const [form, except] of [
    ['these', ''],
    ['all but these', '-'],
  ] as const) {
    test(
      `is short, and holds in a fresh browser, another tab and a reload: ${form}`,
      { tag: except ? '@long' : [] },
      async ({ browser, baseURL }) => {
        expect(facets.filter(({ ids }) => ids.length < 3)).toEqual([]);
        const parts = {
          tab: 'aid-and-visits',
          ...Object.fromEntries(facets.map(({ facet, ids }) => [facet, `${except}${ids.join(',')}`])),
          from: '2009-07-08',
          to: '2026-03-13',
          q: 'Əliyev, gas to Aleppo',
          by: `source:${longest(sources.keys())[0]}`,
          record: longest(records.map(({ id }) => id))[0]!,
          ed: dataset.edition.version,
        };
        const context = await browser.newContext({ baseURL: baseURL! });
        const page = await context.newPage();
        await page.goto(`/?${new URLSearchParams(parts).toString()}`);
        const stands = async () => {
          // nothing in the record is a visit, an agreement and an aid at once
          await shows(page, 0);
          await expect(page.getByRole('combobox', { name: 'According to' })).toHaveValue(parts.by);
          await expect(page.getByRole('searchbox', { name: 'Search', exact: true })).toHaveValue(parts.q);
          await expect(field(page, 'From')).toHaveValue(parts.from);
          await expect(field(page, 'To')).toHaveValue(parts.to);
          await expect(chips(page)).toHaveCount(facets.length * 3 + 4); // every choice is a word of the sentence; and From, To, search, perspective
          await expect(page.getByRole('alert').filter({ hasText: 'left out' })).toHaveCount(0);
        };
        await stands();
        expect(partsOf(page.url())).toEqual(parts);
        await page.getByRole('tab', { name: 'Gas route' }).click();
        await expect(page).toHaveURL(/tab=gas-route/);
        expect(partsOf(page.url())).toEqual({ ...parts, tab: 'gas-route' });
        expect(page.url().length, page.url()).toBeLessThan(2000);
        await stands();
        await page.reload();
        await stands();
        expect(partsOf(page.url())).toEqual({ ...parts, tab: 'gas-route' });
        await context.close();
      },
    );
  }
});

test('a filter that selects one record says so in every tab', async ({ page }) => {
  const id = [...actors.keys()].find((actor) => recount(`?actor=${actor}`).length === 1)!;
  await page.goto(`/?actor=${id}`);
  await shows(page, 1);
  for (const name of ['Agreements', 'Gas route', 'Aid & visits', 'Sources', 'Timeline']) {
    await page.getByRole('tab', { name }).click();
    await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
    await shows(page, 1);
  }
  const [row] = recount(`?actor=${id}`);
  const links = page.getByRole('tabpanel').locator('a[href]');
  await expect(links).not.toHaveCount(0);
  for (const link of await links.all()) await expect(link).toHaveAttribute('href', new RegExp(`record=${row!.id}\\b`));
});

test(
  'a filter that selects nothing says which part empties it, and lifting that part shows records',
  { tag: '@long' },
  async ({ page }) => {
    const sector = sectors.find(({ id }) => recount(`?sector=${id}`).length > 1 && recount(`?sector=${id}&kind=gas`).length === 0)!;
    const [inSector, gas] = [recount(`?sector=${sector.id}`).length, recount('?kind=gas').length];
    await page.goto(`/?sector=${sector.id}&kind=gas`);
    await shows(page, 0);
    const notice = page.getByRole('note').filter({ hasText: 'No record matches the filter' });
    await expect(notice).toContainText('One of these parts empties it');
    await expect(notice.getByRole('listitem')).toHaveText([`${gas} records without: ${sector.label}`, `${inSector} records without: gas`]);
    await notice.getByRole('button', { name: /without: gas$/ }).click();
    await shows(page, inSector);
    await expect(page).toHaveURL(new RegExp(`sector=${sector.id}`));
    await expect(page).not.toHaveURL(/kind=/);
    await expect(notice).toHaveCount(0);
    await page.goBack();
    await shows(page, 0);
  },
);

test('where no part alone empties the filter, each is offered alone', { tag: '@long' }, async ({ page }) => {
  await page.goto('/?kind=gas&level=minister&stage=pledged');
  const notice = page.getByRole('note').filter({ hasText: 'No record matches the filter' });
  await expect(notice).toContainText('No part alone empties it');
  await notice.getByRole('button', { name: /with only: aid pledged$/ }).click();
  await shows(page, recount('?stage=pledged').length);
  expect(Object.keys(partsOf(page.url())).toSorted()).toEqual(['ed', 'stage']);
});

test('a filter that selects everything shows everything, undated records too', { tag: '@long' }, async ({ page }) => {
  await page.goto('/?from=1900&to=2100');
  await shows(page, all);
  await page.goto(`/?kind=${[...new Set(records.map(({ kind }) => kind))].join(',')}`);
  await shows(page, all);
  for (const box of await page.getByRole('group', { name: 'Kinds' }).getByRole('checkbox').all()) await expect(box).toBeChecked();
  await page.getByRole('button', { name: 'Reset' }).click();
  await shows(page, all);
  await expect(chips(page)).toHaveCount(0);
});

test('the last box of a facet can be checked like the others, and what only one kind has still leaves the other kinds out', async ({
  page,
}) => {
  await page.goto('/');
  await rail(page)
    .locator('summary', { hasText: /^Visits/ })
    .click();
  const boxes = page.getByRole('group', { name: 'Level', exact: true }).getByRole('checkbox');
  for (const box of await boxes.all()) await box.click();
  await shows(page, records.filter((row) => valuesOf['level']!(row).length > 0).length);
  for (const box of await boxes.all()) await expect(box).toBeChecked();
});

test.describe('the brush over the years', () => {
  const [start, end] = [dataset.coverage.from, dataset.coverage.to].map((day) => Number(day.slice(0, 4))) as [number, number];
  const histogram = (page: Page) => page.getByRole('group', { name: 'Records by year' });
  /** The middle of a year's bar. */
  const middleOf = async (page: Page, year: number) => {
    const { x, y, width, height } = (await histogram(page).locator('[class*=plot]').boundingBox())!;
    return [x + (width * (year - start + 0.5)) / (end - start + 1), y + height / 2] as const;
  };
  const drag = async (page: Page, from: number, to: number) => {
    await page.mouse.move(...(await middleOf(page, from)));
    await page.mouse.down();
    await page.mouse.move(...(await middleOf(page, to)), { steps: 8 });
    await page.mouse.up();
  };
  const holds = async (page: Page, from: string, to: string) => {
    await expect(field(page, 'From')).toHaveValue(from);
    await expect(field(page, 'To')).toHaveValue(to);
    expect([partsOf(page.url())['from'] ?? '', partsOf(page.url())['to'] ?? '']).toEqual([from, to]);
    await shows(page, recount(new URL(page.url()).search).length);
  };

  test('sets From and To, and one Back returns to what was before it', async ({ page }) => {
    await page.goto('/?sector=energy');
    await shows(page, recount('?sector=energy').length);
    await drag(page, 2009, 2012);
    await holds(page, '2009', '2012');
    await drag(page, 2025, 2020); // the other way round, and instead of the first
    await holds(page, '2020', '2025');
    await page.goBack();
    await holds(page, '', '');
    expect(new URL(page.url()).search).toBe('?sector=energy');
    await page.goForward();
    await holds(page, '2020', '2025');
  });

  test('is given up by Escape while it is drawn, and an edge leaves its end open', async ({ page }) => {
    await page.goto('/?from=2009-07-08&to=2012-07');
    await holds(page, '2009-07-08', '2012-07');
    await page.mouse.move(...(await middleOf(page, 2000)));
    await page.mouse.down();
    await page.mouse.move(...(await middleOf(page, 2005)), { steps: 4 });
    await holds(page, '2000', '2005');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await holds(page, '2009-07-08', '2012-07');
    await drag(page, 2024, end);
    await holds(page, '2024', '');
  });

  test('moves by the keys of its two sliders, and says what it stands on', async ({ page }) => {
    await page.goto('/');
    const [from, to] = [page.getByRole('slider', { name: 'Start of the range' }), page.getByRole('slider', { name: 'End of the range' })];
    await from.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await holds(page, String(start + 2), '');
    await to.focus();
    await page.keyboard.press('ArrowLeft');
    await holds(page, String(start + 2), String(end - 1));
    await expect(to).toHaveAttribute('aria-valuetext', new RegExp(`^${end - 1}: (no record|1 record|\\d+ records)$`));
    await page.keyboard.press('End');
    await from.focus();
    await page.keyboard.press('Home');
    await holds(page, '', '');
    await shows(page, all);
  });

  test('is cleared by a click on the one year that is chosen, and by its words', { tag: '@long' }, async ({ page }) => {
    await page.goto('/');
    await page.mouse.click(...(await middleOf(page, 2009)));
    await holds(page, '2009', '2009');
    await page.mouse.click(...(await middleOf(page, 2009)));
    await holds(page, '', '');
    await drag(page, 2009, 2012);
    await page.getByRole('button', { name: 'Remove from 2009' }).click();
    await holds(page, '', '2012');
    await field(page, 'To').fill('');
    await holds(page, '', '');
  });
});

test('a long list scrolls in its own place, and its search finds every spelling of a name', async ({ page }) => {
  await page.goto('/');
  const people = rail(page).getByRole('group', { name: 'People and bodies' });
  await expect(page.getByRole('combobox', { name: 'According to' }).locator('option')).not.toHaveCount(1); // the whole record is there
  // what comes behind the first picture makes the page longer, and must be there before it is measured
  await expect(page.getByRole('region', { name: 'The longest silences' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const heights = () => rail(page).evaluate((element) => [element.scrollHeight, document.documentElement.scrollHeight] as const);
  const before = await heights();
  await rail(page)
    .locator('summary', { hasText: /^People and bodies/ })
    .click();
  await expect(people.getByRole('checkbox').nth(40)).toBeAttached();
  const { height } = (await people.boundingBox())!;
  expect(height, 'a part of the rail, however many there are').toBeLessThan(400);
  const after = await heights();
  expect(after[0] - before[0], 'the rail scrolls no further than to its end').toBeLessThan(400);
  expect(after[1] - before[1], 'the page is as long as it was').toBeLessThan(400);
  await people.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  const last = people.getByRole('checkbox').last();
  await expect(last).not.toBeInViewport();
  await people.getByRole('checkbox').first().hover();
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 20_000);
  await expect(last).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY), 'the page stays where it is').toBe(scrolled);
  expect((await people.boundingBox())!.height).toBe(height);
  const find = people.getByRole('searchbox', { name: 'Find in People and bodies' });
  const found = people.getByRole('checkbox', { name: 'Ahmed al-Sharaa', exact: true });
  for (const text of ['sharaa', 'Shara’a', "shara'a", 'Şara', 'əş-Şaraa', 'الشرع']) {
    await find.fill(text);
    await expect(found, text).toBeVisible();
    expect(await people.getByRole('checkbox').count(), text).toBeLessThan(5);
  }
  const { length } = recount('?actor=ahmed-al-sharaa');
  await expect(found).toHaveAccessibleDescription(`${length} records`);
  await found.check();
  await shows(page, length);
  await find.fill('nobody of this name');
  await expect(people).toContainText('Nothing of this name');
});

test.describe('saved views', () => {
  const open = (page: Page) => page.getByRole('button', { name: 'Saved views' }).click();
  const sheet = (page: Page) => page.getByRole('dialog', { name: 'Saved views' });
  const save = async (page: Page, name: string) => {
    await open(page);
    await sheet(page).getByRole('textbox', { name: 'Name' }).fill(name);
    await sheet(page).getByRole('button', { name: 'Save this view' }).click();
    await expect(sheet(page).getByRole('link', { name })).toBeVisible();
  };
  const address = '?tab=agreements&sector=energy&from=2009&to=2012';

  test('outlive the page, and open by their link', async ({ page }) => {
    await page.goto(`/${address}`);
    await save(page, 'Gas years');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Reset' }).click();
    await shows(page, all);
    await page.reload();
    await open(page);
    await sheet(page).getByRole('link', { name: 'Gas years' }).click();
    await expect(sheet(page)).toHaveCount(0);
    await shows(page, recount(address).length);
    expect(partsOf(page.url())).toEqual({ ...partsOf(`http://any/${address}`), ed: dataset.edition.version });
  });

  test('where the browser stores nothing it is said, and everything else works', { tag: '@long' }, async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied', 'SecurityError');
        },
      }),
    );
    await page.goto(`/${address}`);
    await save(page, 'Gas years');
    await expect(sheet(page)).toContainText('These views will not outlive this page');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Reset' }).click();
    await shows(page, all);
    await open(page);
    await sheet(page).getByRole('link', { name: 'Gas years' }).click();
    await shows(page, recount(address).length);
    await page.getByRole('group', { name: 'Kinds' }).getByRole('checkbox', { name: 'Gas' }).check();
    await shows(page, recount(`${address}&kind=gas`).length);
  });
});

test.describe('a link from another edition', () => {
  test('says so, and lists what has changed in what it shows', async ({ page }) => {
    const old = (JSON.parse(readFileSync('public/editions/0.1.0.json', 'utf8')) as { records: Row[] }).records;
    const [then, now] = [recount('?kind=visit,gas', old), recount('?kind=visit,gas')];
    const added = now.filter(({ id }) => !old.some((row) => row.id === id)).length;
    const corrected = now.filter((row) => then.some((other) => other.id === row.id && !isDeepStrictEqual(other, row))).length;
    await page.goto('/?kind=visit,gas&ed=0.1.0');
    const note = page.getByRole('note').filter({ hasText: 'This link was made from edition 0.1.0' });
    await expect(note).toContainText(`Changed since in what this view shows: ${corrected} records corrected and ${added} records added`);
    await note.getByText('Changed since').click();
    await expect(note.getByRole('listitem')).toHaveCount(added + corrected);
    await expect(note.getByRole('listitem').filter({ hasText: /added$/ })).toHaveCount(added);
    await note.getByRole('listitem').first().getByRole('link').click();
    await expect(page).toHaveURL(/record=.*&ed=0\.1\.0/); // the link stays what it was until the reader goes on
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: `Go on with edition ${dataset.edition.version}` }).click();
    await expect(note).toHaveCount(0);
    await shows(page, now.length);
    expect(partsOf(page.url())).toEqual({ kind: 'gas,visit', ed: dataset.edition.version });
  });

  test('that nobody knows, is named as left out, and the rest is shown', { tag: '@long' }, async ({ page }) => {
    await page.goto('/?kind=gas&ed=9.9.9');
    await expect(page.getByRole('alert')).toContainText('left out: ed=9.9.9');
    await shows(page, recount('?kind=gas').length);
    await expect(page.getByRole('note').filter({ hasText: 'This link was made from' })).toHaveCount(0);
  });
});

test('what happened on energy between the two governments, according to Syria, since 2024: three choices', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('group', { name: 'Sectors' })
    .getByRole('checkbox', { name: sectorName('energy') })
    .check();
  await page.getByRole('combobox', { name: 'According to' }).selectOption('syria');
  await field(page, 'From').fill('2024');
  await expect(page).toHaveURL(/\?sector=energy&from=2024&by=syria/);
  await expect(count(page)).toHaveText(new RegExp(`^[1-9]\\d* of ${all} records$`));
  const shown = Number.parseInt((await count(page).textContent()) ?? '', 10);
  expect(shown).toBeLessThan(recount('?sector=energy&from=2024').length);
  // the choice itself promises as many
  await expect(page.getByRole('combobox', { name: 'According to' }).locator('option:checked')).toHaveText(`Syria (${shown})`);
  await expect(page.getByText(`Energy×, from 2024×, according to Syria×: ${shown} of ${all} records`)).toBeVisible();
  await expect(chips(page)).toHaveText(['Energy×', 'from 2024×', 'according to Syria×']);
});
