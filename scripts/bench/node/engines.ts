/** The engines, ours first: what it answers is what the others are held against. */
import { startCrossfilter } from './crossfilter.ts';
import { startOurs } from './ours.ts';
import { startPlain } from './plain.ts';

export const engines = { ours: startOurs, crossfilter2: startCrossfilter, 'Array.filter': startPlain } as const;

export type EngineId = keyof typeof engines;
