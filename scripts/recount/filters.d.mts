import type { Asked, Raw } from './count.mjs';
export type Filter = Asked['filter'];
export type Options = Asked['options'];
export const perspectives: readonly string[];
export function fixedFilters(raw: Raw): Filter[];
export function randomFilters(raw: Raw, count: number, seed: number): Filter[];
export function allOptions(): Options[];
export function allPerspectives(raw: Raw): string[];
