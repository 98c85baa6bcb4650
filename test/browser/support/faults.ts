/** What a page complains of. */
import type { Page } from '@playwright/test';

/** Playwright's own words, where a test lets no service worker in (playwright.config.ts). */
const own = 'Service Worker registration blocked by Playwright';

/** Errors and warnings of the console, and what nobody caught: it fills from now on. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && message.text() !== own) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}
