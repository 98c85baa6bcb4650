/** The names of months and days in a calendar. */
import type { calendarWords as english } from '../en/calendar.ts';
import type { Translated } from '../translated.ts';
import { tag } from './format.ts';

const named = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
const [long, short, narrow, day] = [
  named({ month: 'long' }),
  named({ month: 'short' }),
  named({ month: 'narrow' }),
  named({ weekday: 'narrow' }),
];

export const calendarWords: Translated<typeof english> = {
  calendarNames: {
    /** Of a moment in ms since 1970-01-01, UTC. */
    month: (ms) => long.format(ms),
    shortMonth: (ms) => short.format(ms),
    narrowMonth: (ms) => narrow.format(ms),
    narrowDay: (ms) => day.format(ms),
  },
};
