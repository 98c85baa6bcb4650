// The pictures that show the dashboard elsewhere: public/share.png (1200 × 630, for links) and those of the README. Against a served build: BASE=… node scripts/pictures.mjs
import { chromium } from 'playwright';
import { chromiumArgs, ensureChromium } from './browser.mjs';

const base = process.env.BASE ?? 'http://localhost:4173/';
const { path: executablePath } = await ensureChromium();
const browser = await chromium.launch({ executablePath, args: chromiumArgs });

async function take(file, address, viewport, style = '') {
  const page = await browser.newPage({ viewport, colorScheme: 'light' });
  await page.goto(base + address, { waitUntil: 'networkidle' });
  if (style) await page.addStyleTag({ content: style });
  await page.waitForTimeout(500);
  await page.screenshot({ path: file });
  await page.close();
}

// what a link shows is small: the title large, the picture without its chrome
const share = `
  html { font-size: 118%; }
  [role=tablist], aside, header select, header button, [role=status], figure button, figure select { display: none !important; }
  #root > div { grid-template: 'header' auto 'view' 1fr / minmax(0, 1fr) !important; }
  div:has(> div > p > [role=status]), header p:last-of-type { display: none !important; }
  header h1 { font-size: 3rem !important; }
`;
await take('public/share.png', '?w=2006-01-01/2026-03-31', { width: 1200, height: 630 }, share);
await take('docs/timeline.png', '?record=2011-12-gas-exports-claim&w=2009-01-01/2013-12-31', { width: 1440, height: 900 });
await take('docs/agreements.png', '?tab=agreements&sector=health,energy', { width: 1440, height: 900 });
await take('docs/gas-route.png', '?tab=gas-route', { width: 1440, height: 900 });
await browser.close();
