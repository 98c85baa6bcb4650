/** Visits and contacts. */
import { number, plural } from './format.ts';

export const visitsWords = {
  visits: {
    byYear: {
      name: 'Visits by year and direction',
      years: 'Years',
      finding: (year: string, count: number, all: number) =>
        `Most visits were in ${year}: ${number.format(count)} of ${number.format(all)}`,
      allUndated: 'None of these visits has a year',
      subtitle: (count: number) => `${plural(count, 'visit', 'visits')}; a visit stands in the year in which it began.`,
    },
  },
};
