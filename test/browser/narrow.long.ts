/** As narrow.spec.ts, in English and in longer words that run from left to right. */
import { standsWhole } from './support/narrow.ts';

for (const lang of ['en', 'en-XA']) standsWhole(lang);
