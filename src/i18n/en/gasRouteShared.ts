/** Figures and words that several parts of the gas route say. */
import { plural, quantity } from './format.ts';

export const legs = (count: number) => plural(count, 'leg', 'legs');
export const records = (count: number) => plural(count, 'record', 'records');

/** "443 km" */
export const km = (value: number) => quantity({ value, unit: 'kilometre' });

/** "24 billion m³ a year" */
export const bcmPerYear = (value: number) => quantity({ value, unit: 'bcm-per-year' });

/** How well a leg is known, within a sentence. */
export const knownAs = { documented: 'documented', likely: 'likely path', assumed: 'assumed', planned: 'a plan' };

export const capacityNotPublished = 'Capacity not published';
