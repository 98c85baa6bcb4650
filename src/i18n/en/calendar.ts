/** The names of months and days in a calendar. */
import { tag } from './format.ts';

const named = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
const [long, short, narrow, day] = [
  named({ month: 'long' }),
  named({ month: 'short' }),
  named({ month: 'narrow' }),
  named({ weekday: 'narrow' }),
];

export const calendarWords = {
  calendarNames: {
    /** Of a moment in ms since 1970-01-01, UTC. */
    month: (ms: number) => long.format(ms),
    shortMonth: (ms: number) => short.format(ms),
    narrowMonth: (ms: number) => narrow.format(ms),
    narrowDay: (ms: number) => day.format(ms),
  },
};
