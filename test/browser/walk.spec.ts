/** A walk through everything in a real browser, as built: nothing asked of other hosts, nothing in the console, nothing cut off, nothing that axe objects to. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { watchFaults } from './support/faults.ts';
import { watchShifts } from './support/shifts.ts';

const tabs = ['timeline', 'agreements', 'gas-route', 'aid-and-visits', 'sources'] as const;
// of long tables and of the timeline a part, which has every kind of row and mark: axe looks at each; one record is open beside it
const parts: Partial<Record<(typeof tabs)[number], string>> = {
  timeline: '&sector=health,transport',
  agreements: '&sector=health,trade',
  'gas-route': '&leg=tr-sy-syria',
  sources: '&sector=health,transport',
};
const addresses = [
  ...tabs.map((tab) => `?tab=${tab}${parts[tab] ?? ''}`),
  '?tab=timeline&sector=energy&record=2011-12-gas-exports-claim',
  '?tab=agreements&page=2009-07-health',
];

function watch(page: Page, host: string): string[] {
  const faults = watchFaults(page);
  page.on(
    'request',
    (request) => !request.url().startsWith(host) && !request.url().startsWith('data:') && faults.push(`asked ${request.url()}`),
  );
  return faults;
}

async function stands(page: Page, address: string, faults: readonly string[]): Promise<void> {
  const shifts = await watchShifts(page);
  await page.goto(`/${address}`);
  await expect(page.getByRole('tabpanel')).not.toBeEmpty();
  await expect(page.getByText('Loading…')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
  // a record that a link opens covers a phone when it has come
  if (!address.includes('record=')) expect(await shifts(), 'nothing jumps while it loads').toBeLessThan(0.05);
}

async function fits(page: Page): Promise<void> {
  const aside = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  // pictures are laid out anew a frame after a change of width
  await expect.poll(aside, 'no sideways scrolling').toBe(0);
}

async function isAccessible(page: Page, rules: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  // in this page alone: it has no frames; what is in order is not put into words
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await rules(axe).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

// colours hang on the theme and not on the width, all else on the width and not on the theme; looking at everything is slow
test.describe('on a desk', () => {
  test.use({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  for (const address of addresses) {
    test(`${address} stands whole, in both themes, and on a narrower screen`, async ({ page, baseURL }) => {
      const faults = watch(page, baseURL ?? '');
      await stands(page, address, faults);
      await fits(page);
      await isAccessible(page, (axe) => axe.withTags(tags));
      await page.emulateMedia({ colorScheme: 'dark' });
      await isAccessible(page, (axe) => axe.withRules(['color-contrast']));
      await page.setViewportSize({ width: 1200, height: 900 });
      await fits(page);
      expect(faults).toEqual([]);
    });
  }
});

// 360 px and large text are in narrow.spec.ts
test.describe('on a phone', { tag: '@long' }, () => {
  test.use({ viewport: { width: 390, height: 900 }, colorScheme: 'light' });
  for (const address of addresses) {
    test(`${address} stands whole`, async ({ page, baseURL }) => {
      const faults = watch(page, baseURL ?? '');
      await stands(page, address, faults);
      await fits(page);
      await isAccessible(page, (axe) => axe.withTags(tags).disableRules('color-contrast'));
      expect(faults).toEqual([]);
    });
  }
});
