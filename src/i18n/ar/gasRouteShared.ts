/** Figures and words that several parts of the gas route say. */
import { type Forms, plural, quantity } from './format.ts';

const legForms: Forms = { one: 'مقطع واحد', two: 'مقطعان', few: 'مقاطع', many: 'مقطعًا', other: 'مقطع' };
const recordForms: Forms = { one: 'سجل واحد', two: 'سجلان', few: 'سجلات', many: 'سجلًا', other: 'سجل' };

export const legs = (count: number) => plural(count, legForms);
/** After a preposition. */
export const ofLegs = (count: number) => plural(count, { ...legForms, two: 'مقطعين' });
export const records = (count: number) => plural(count, recordForms);

/** "443 كم" */
export const km = (value: number) => quantity({ value, unit: 'kilometre' });

/** "24 مليار م³ سنويًا" */
export const bcmPerYear = (value: number) => quantity({ value, unit: 'bcm-per-year' });

/** How well a leg is known, within a sentence. */
export const knownAs = { documented: 'موثّق', likely: 'مسار مرجّح', assumed: 'مفترض', planned: 'خطة' };

export const capacityNotPublished = 'القدرة غير منشورة';
