/** From a phone to a tablet, at both sizes of text: what sticks out of the screen or is cut. */
import { expect, type Page, test } from '@playwright/test';

const tabs = ['timeline', 'agreements', 'gas-route', 'aid-and-visits', 'sources'] as const;

/** A tablet with text of the usual size has more room than any of these. */
const sizes = [
  { width: 360, text: 100 },
  { width: 360, text: 200 },
  { width: 768, text: 200 },
];

export async function open(page: Page, tab: string, lang: string) {
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

/** Every tab in a language, its pictures and its tables. */
export function standsWhole(lang: string): void {
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
