/** From a phone to a tablet, at both sizes of text and in both directions: nothing scrolls sideways, nothing is cut, and cards can be sorted. */
import { expect, type Page, test } from '@playwright/test';

const tabs = ['timeline', 'agreements', 'gas-route', 'aid-and-visits', 'sources'] as const;

const sizes = [360, 768].flatMap((width) => [100, 200].map((text) => ({ width, text })));

async function open(page: Page, tab: string, lang: string) {
  await page.goto(`/?tab=${tab}${lang === 'en' ? '' : `&lang=${lang}`}`);
  await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
}

/** As a reader would who turns the screen and sets text larger. Pictures are laid out anew, one frame later. */
async function resize(page: Page, { width, text }: (typeof sizes)[number]) {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(async (size) => {
    document.documentElement.style.fontSize = `${size}%`;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, text);
}

/** What sticks out of the screen, or has more text than it shows and does not say the whole elsewhere. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const faults = scrollWidth > clientWidth ? [`the page scrolls sideways by ${scrollWidth - clientWidth} px`] : [];
    // what stands in a frame that scrolls can be reached; the frame itself must stand whole
    const frames = [...document.querySelectorAll('[role=tabpanel] *')].filter(
      (one) => one.scrollWidth > one.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX),
    );
    for (const element of document.querySelectorAll<HTMLElement>(
      '[role=tabpanel] *:not(svg *, .visually-hidden, tr:nth-child(n + 30) *, li:nth-child(n + 30) *)',
    )) {
      const { overflowX, clipPath } = getComputedStyle(element);
      const { left, right, width } = element.getBoundingClientRect();
      if (width <= 1 || clipPath !== 'none' || frames.some((frame) => frame !== element && frame.contains(element))) continue;
      const name = `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
      if (right > clientWidth + 1 || left < -1) faults.push(`${name} stands from ${Math.round(left)} to ${Math.round(right)}`);
      const isCut = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (isCut && !element.matches('[title]')) faults.push(`${name} is cut`);
    }
    return faults;
  });
}

for (const lang of ['en', 'ar-XB']) {
  for (const tab of tabs) {
    test(`${tab} in ${lang} stands whole, its tables too`, async ({ page }) => {
      await open(page, tab, lang);
      const faults = async (what: string) => {
        for (const size of sizes) {
          await resize(page, size);
          expect.soft(await faultsOf(page), `${what} at ${size.width} px, text at ${size.text} %`).toEqual([]);
        }
      };
      await faults('pictures');
      const pictures = page.locator('figure button[aria-pressed=false]');
      while ((await pictures.count()) > 0) await pictures.first().click();
      await faults('tables');
    });
  }
}

test.describe('agreements as cards', () => {
  test.use({ viewport: { width: 360, height: 900 } });

  test('stay a table, name their columns and can be sorted', async ({ page }) => {
    await open(page, 'agreements', 'en');
    const table = page.getByRole('table').first();
    await expect(table.getByRole('columnheader')).toHaveCount(15);
    const row = table.getByRole('row').nth(1);
    await expect(row.getByText('Status')).toBeVisible();
    const title = row.getByRole('rowheader');
    const before = await title.textContent();
    await page.getByLabel('Sort by').selectOption('title');
    await page.getByRole('button', { name: 'Descending' }).click();
    await expect(table.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'descending');
    await expect(title).not.toHaveText(before ?? '');
  });
});

test.describe('beside an open record', () => {
  test.use({ viewport: { width: 1240, height: 900 } });

  test('agreements are cards too', async ({ page }) => {
    await page.goto('/?tab=agreements&record=2009-07-health');
    const row = page.getByRole('tabpanel').getByRole('row').nth(1);
    await expect(row.getByText('Date signed')).toBeVisible();
    await page.goto('/?tab=agreements');
    await expect(row.getByText('Agreement', { exact: true })).toBeVisible();
    await expect(row.getByText('Date signed')).toBeHidden();
  });
});
