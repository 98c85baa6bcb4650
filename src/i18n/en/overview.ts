/** The overview of aid and visits. */
import { compact, number, plural, tag, units, type Unit } from './format.ts';

const most = 1e6;
/** Of volumes three digits, as the charts have them; money as it is reported. */
const few = new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 });
const amount = (value: number) => (value >= most ? compact : value < 1000 ? few : number).format(value);
const rough = new Intl.NumberFormat(tag, { maximumSignificantDigits: 2 });

const daysInYear = 365.25;
const pressed = 'A number that is a link shows what it counts, and a second press lifts that; one of trade or gas opens its record.';

export const overviewWords = {
  overview: {
    titles: {
      visits: 'Visits',
      heads: 'Visits and calls of heads of state',
      contacts: 'Calls and meetings of envoys',
      aid: 'Aid',
    },
    counts: {
      visits: (count: number) => (count === 1 ? 'visit' : 'visits'),
      headVisits: (count: number) => (count === 1 ? 'visit' : 'visits'),
      headCalls: (count: number) => (count === 1 ? 'call' : 'calls'),
      calls: (count: number) => (count === 1 ? 'call' : 'calls'),
      envoys: (count: number) => (count === 1 ? 'meeting of an envoy' : 'meetings of envoys'),
      delivered: (count: number) => (count === 1 ? 'delivery' : 'deliveries'),
      committed: (count: number) => (count === 1 ? 'commitment' : 'commitments'),
      pledged: (count: number) => (count === 1 ? 'pledge' : 'pledges'),
    },
    /** What the small bars count. */
    courses: {
      visits: 'Visits by year',
      heads: 'Visits of heads of state by year',
      contacts: 'Calls and meetings of envoys by year',
      aid: 'Deliveries by year',
    },
    /** The heads of the two columns. */
    since: (day: string) => `since ${day}`,
    before: 'before',
    all: 'in all',
    /** What is compared, in full: the last era with what was before it. */
    compared: (era: string, since: string, from: string, to: string) => `${era}, since ${since}, compared with ${from} – ${to}. ${pressed}`,
    uncompared: pressed,
    /** Where a number would be; never a zero. */
    noneShown: 'none shown',
    noneFound: 'none found',
    /** "Visits, since December 2024: 5" */
    link: (what: string, when: string, value: string) => `${what}, ${when}: ${value}`,
    either: (count: number, what: string) => `${plural(count, 'date does', 'dates do')} not tell on which side of it: ${what}.`,
    undated: (count: number) => `${plural(count, 'record has', 'records have')} no year and no bar.`,
    repeated: (count: number) =>
      `${plural(count, 'record is', 'records are')} a part or a repeat of another and ${count === 1 ? 'is' : 'are'} counted with it.`,
    unsaid: (count: number, what: string) => `Of ${plural(count, 'record', 'records')} this voice does not say the ${what}.`,
    unsaidFields: { visits: 'form', heads: 'level', contacts: 'form', aid: 'stage' },

    trade: {
      title: (measure: string) => `Trade: ${measure}`,
      measures: { exports: 'exports', imports: 'imports', turnover: 'turnover', investment: 'investment', transit: 'transit' },
      unit: (unit: Unit) => units[unit][1],
      course: (measure: string, unit: string) => `${measure} by year, in ${unit}`,
      times: (low: number, high: number) => {
        const [from, to] = [rough.format(low), rough.format(high)];
        return `About ${from === to ? from : `${from} to ${to}`} times the figure of the same period a year before.`;
      },
      alone: 'No figure of the same period a year before, by the same reporter, was found.',
      earlierOut: 'The filter leaves out the figure of the same period a year before.',
      reported: (reporter: string) => `Reported by ${reporter}.`,
      noReporter: 'Nobody is named who reports it.',
      noneShown: 'No figure of trade is shown.',
      noneFound: 'No figure of trade was found.',
    },
    gas: {
      title: 'Gas delivered',
      course: 'Gas delivered by year, in billion m³',
      unit: 'billion m³',
      by: (reporter: string | undefined) => reporter ?? 'reporter not named',
      differ: (count: number) =>
        `${count === 2 ? 'Two' : number.format(count)} figures for one period, which differ; neither is chosen here.`,
      laterOut: 'The filter leaves out a total of a later or longer period.',
      noneShown: 'No total of a period is shown.',
      noneFound: 'No total of a period was found.',
    },
    /** "91.892 million", "about 992,000–998,000", on one line */
    figure: (low: number, high: number, isAbout: boolean) =>
      `${isAbout ? 'about\u00A0' : ''}${low === high ? amount(low) : `${amount(low)}\u2060–\u2060${amount(high)}`}`,

    silence: {
      title: (isFiltered: boolean) => `Longest silence between ${isFiltered ? 'the contacts shown' : 'contacts'}`,
      /** Where it does not lie between two. */
      open: (isFiltered: boolean) => `Longest time without a contact${isFiltered ? ' that is shown' : ''}`,
      days: (count: number) => plural(count, 'day', 'days'),
      /** "12 May 2010 – 3 August 2019, about 9.2 years" */
      span: (from: string, to: string, days: number) =>
        `${from} – ${to}${days < 2 * daysInYear ? '' : `, about ${rough.format(days / daysInYear)} years`}`,
      course: 'Days with a contact; the longest span without one is filled',
      noneShown: 'No contact is shown, so there is nothing between which a silence could lie.',
      throughout: 'No contact is shown in the whole span.',
      note: 'Visits, calls and meetings of envoys. No record found is not the same as nothing happened.',
    },

    /** Of a small picture: "Visits by year: 2009, 3; 2010, 2. No record found in the other years." */
    course: (what: string, years: readonly string[]) =>
      years.length === 0 ? `${what}: nothing shown in any year` : `${what}: ${years.join('; ')}; nothing shown in the other years`,
    year: (year: string, value: string) => `${year}, ${value}`,
    scaled:
      'Small bars: one for each year, each row of them scaled to its own highest value in the whole record; what is too small for that stays a line.',
    legend: {
      ghost: 'outline: the whole record, of which the filter leaves less',
      part: 'broken edge: a part of the year, or up to the higher of two figures',
      soft: 'grey, broken edge: a contact on some day of a month or a year',
      silence: 'the longest silence',
    },
  },
};
