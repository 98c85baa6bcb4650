/** Figures and words that several parts of the gas route say. */
import { plural, quantity } from './format.ts';

export const legs = (count: number) => plural(count, 'hissə');
export const records = (count: number) => plural(count, 'qeyd');

/** "443 km" */
export const km = (value: number) => quantity({ value, unit: 'kilometre' });

/** "24 milyard m³/il" */
export const bcmPerYear = (value: number) => quantity({ value, unit: 'bcm-per-year' });

/** How well a leg is known, within a sentence. */
export const knownAs = { documented: 'sənədləşdirilib', likely: 'ehtimal olunan yol', assumed: 'güman edilir', planned: 'plan' };

export const capacityNotPublished = 'Ötürücülük qabiliyyəti dərc olunmayıb';
