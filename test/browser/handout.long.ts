/** Every talk that ships, whole, on paper. */
import { readdirSync } from 'node:fs';
import { test } from '@playwright/test';
import { printsWhole, shippedTalk } from './support/handout.ts';

for (const file of readdirSync('data/stories'))
  test(`${file} prints whole`, async ({ page }) => {
    test.slow(); // it draws every scene of a talk
    await printsWhole(page, shippedTalk(file.replace('.json', '')), 3);
  });
