/** Figures and words that several parts of the gas route say. */
import type { knownAs as english } from '../en/gasRouteShared.ts';
import type { Translated } from '../translated.ts';
import { plural, quantity } from './format.ts';

export const legs = (count: number) => plural(count, 'kesim');
export const records = (count: number) => plural(count, 'kayıt');

/** "443 km" */
export const km = (value: number) => quantity({ value, unit: 'kilometre' });

/** "24 milyar m³/yıl" */
export const bcmPerYear = (value: number) => quantity({ value, unit: 'bcm-per-year' });

/** How well a leg is known, within a sentence. */
export const knownAs: Translated<typeof english> = {
  documented: 'belgelenmiş',
  likely: 'olası hat',
  assumed: 'varsayılan',
  planned: 'plan',
};

export const capacityNotPublished = 'Kapasite yayımlanmamış';
