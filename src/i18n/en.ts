/** Every word of the interface in English. What is particular to a pair of countries stands in the record, not here. */
import { first } from './en/first.ts';
import { rooms } from './en/rooms.ts';

export const en = { ...first, ...rooms };
