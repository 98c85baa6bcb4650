/** A walk through everything in a real browser, as built: nothing asked of other hosts, nothing in the console, nothing cut off, nothing that axe objects to. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const tabs = ['timeline', 'agreements', 'gas-route', 'aid-and-visits', 'sources'] as const;
// of long tables and of the timeline a part, which has every kind of row and mark: axe looks at each; the whole timeline stands beside an open record
const parts: Partial<Record<(typeof tabs)[number], string>> = {
  timeline: '&sector=health,transport',
  agreements: '&sector=health,trade',
  'gas-route': '&leg=tr-sy-syria',
  sources: '&sector=health,transport',
};
const addresses = [
  ...tabs.map((tab) => `?tab=${tab}${parts[tab] ?? ''}`),
  '?tab=timeline&record=2011-12-gas-exports-claim',
  '?tab=agreements&page=2009-07-health',
];

function watch(page: Page, host: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on(
    'request',
    (request) => !request.url().startsWith(host) && !request.url().startsWith('data:') && faults.push(`asked ${request.url()}`),
  );
  return faults;
}

// 360 px and large text are in narrow.spec.ts
for (const width of [390, 1200, 1440]) {
  for (const colorScheme of width === 1440 ? (['light', 'dark'] as const) : (['light'] as const)) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme });
      // what is opened within a tab is walked on a phone and on a desk in the light
      const isWhole = width !== 1200 && colorScheme === 'light';
      for (const address of isWhole ? addresses : addresses.slice(0, tabs.length + 1)) {
        test(`${address} stands whole`, async ({ page, baseURL }) => {
          const faults = watch(page, baseURL ?? '');
          await page.goto(`/${address}`);
          await expect(page.getByRole('tabpanel')).not.toBeEmpty();
          await expect(page.getByText('Loading…')).toHaveCount(0);
          await page.waitForLoadState('networkidle');
          expect(faults).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
            'no sideways scrolling',
          ).toBe(0);
          if (width !== 390 && width !== 1440) return; // what axe sees does not hang on a few pixels
          const axe = new AxeBuilder({ page });
          if (colorScheme === 'light') axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
          // colours hang on the theme and not on the width, all else on the width and not on the theme; looking at everything is slow
          if (colorScheme === 'dark') axe.withRules(['color-contrast']);
          else if (width !== 1440) axe.disableRules('color-contrast');
          const { violations } = await axe.analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
        });
      }
    });
  }
}
