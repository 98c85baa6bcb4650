/** The names of months and days in a calendar. */
import type { calendarWords as english } from '../en/calendar.ts';
import type { Translated } from '../translated.ts';
import { dates } from './format.ts';

/** From Sunday on: bazar, bazar ertəsi, çərşənbə axşamı, çərşənbə, cümə axşamı, cümə, şənbə. */
const days = ['B', 'B.e', 'Ç.a', 'Ç', 'C.a', 'C', 'Ş'] as const;

export const calendarWords: Translated<typeof english> = {
  calendarNames: {
    month: (ms) => dates({ month: 'long' }).format(ms),
    shortMonth: (ms) => dates({ month: 'short' }).format(ms),
    narrowMonth: (ms) => dates({ month: 'narrow' }).format(ms),
    narrowDay: (ms) => days[new Date(ms).getUTCDay()] ?? '',
  },
};
