// Pictures of views, to be looked at: node scripts/look.mjs FOLDER ADDRESS… takes each at three sizes and in both themes.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumArgs, ensureChromium } from './browser.mjs';

const [folder = 'looks', ...addresses] = process.argv.slice(2);
const base = process.env.BASE ?? 'http://localhost:4173/';
const sizes = (process.env.SIZES ?? '1440x900,390x844,1920x1080').split(',').map((size) => size.split('x').map(Number));
const themes = (process.env.THEMES ?? 'light,dark').split(',');
mkdirSync(folder, { recursive: true });
const { path: executablePath } = await ensureChromium();
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
for (const address of addresses.length > 0 ? addresses : ['']) {
  for (const [width, height] of sizes) {
    for (const colorScheme of themes) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      page.on(
        'console',
        (message) => ['error', 'warning'].includes(message.type()) && console.log(`${address}: ${message.type()}: ${message.text()}`),
      );
      page.on('pageerror', (error) => console.log(`${address}: ${error.message}`));
      page.on(
        'request',
        (request) =>
          !request.url().startsWith(base) && !request.url().startsWith('data:') && console.log(`${address}: asked ${request.url()}`),
      );
      await page.goto(base + address, { waitUntil: 'networkidle' });
      await page.waitForTimeout(300);
      const name = `${folder}/${address.replaceAll(/[^\w=-]+/g, '_') || 'start'}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: name, fullPage: process.env.FULL === '1' });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      console.log(name, overflow > 0 ? `OVERFLOWS by ${overflow} px` : '');
      await page.close();
    }
  }
}
await browser.close();
