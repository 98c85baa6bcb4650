/** Trade and gas. */
import { number, plural, tag, units } from './format.ts';

interface Range {
  readonly low: number;
  readonly high: number;
}

const rounded = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 });
const short = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'short', maximumSignificantDigits: 3 });
const ranged = ({ low, high }: Range, write: (value: number) => string) => {
  const [from, to] = [write(low), write(high)];
  return from === to ? from : `${from}–${to}`;
};
const money = (value: number) => (value >= 1e6 ? rounded : number).format(value);
const volume = (value: number) => number.format(Number(value.toPrecision(3)));

/** Name, and as the subject of a sentence. */
const flows = {
  exports: ['Exports', 'Exports', 'were', 'those'],
  imports: ['Imports', 'Imports', 'were', 'those'],
  turnover: ['Trade in both directions', 'Trade', 'was', 'that'],
  investment: ['Investment', 'Investment', 'was', 'that'],
  transit: ['Transit', 'Transit', 'was', 'that'],
  gas: ['Gas, by value', 'The value of the gas', 'was', 'that'],
} as const;
type MoneyFlow = keyof typeof flows;
type GasUnit = 'bcm-per-year' | 'mcm-per-day' | 'bcm' | 'mcm';

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const figures = (count: number) => plural(count, 'figure', 'figures');

/** From ten on whole numbers, below two digits: the figures allow no more. */
function timesInWords({ low, high }: Range, that: string): string {
  const round = (value: number) => (value >= 10 ? number.format(Math.round(value)) : number.format(Number(value.toPrecision(2))));
  return high < 1
    ? `${ranged({ low: 100 * low, high: 100 * high }, round)} per cent of ${that}`
    : `${ranged({ low, high }, round)} times ${that}`;
}

export const tradeChartsWords = {
  tradeCharts: {
    open: 'Press to open the record',
    /** "State Statistics Committee", "Trend and 2 others" */
    who: (first: string, others: number) => (others === 0 ? first : `${first} and ${plural(others, 'other', 'others')}`),
    /** "2025, Ministry of Energy" */
    label: (parts: readonly string[]) => parts.filter(Boolean).join(', '),
    according: (name: string) => `according to ${name}`,
    asSaid: (figure: string) => `as reported: ${figure}`,
    about: (figure: string) => `about ${figure}`,
    approx: (figure: string) => `≈ ${figure}`,
    others: (values: string) => `What others say of it: ${values}`,
    filteredOut: 'Left out by the filter',
    listed: (title: string, words: string) => `${title}: ${words}`,
    leftOut: (count: number) => `${plural(count, 'earlier row is', 'earlier rows are')} in the table alone.`,
    marks: {
      planned: 'planned',
      contracted: 'contracted',
      delivered: 'recorded, a whole year',
      'delivered-part': 'recorded, a part of a year',
    },

    money: {
      name: (flow: MoneyFlow) => `${flows[flow][0]}, year by year`,
      flow: 'What',
      flows: {
        exports: flows.exports[0],
        imports: flows.imports[0],
        turnover: flows.turnover[0],
        investment: flows.investment[0],
        transit: flows.transit[0],
        gas: flows.gas[0],
      },
      axis: 'Axis',
      axes: { linear: 'Linear', log: 'Logarithmic' },
      currencies: { usd: units.usd[1], eur: units.eur[1] },
      rows: 'Years and periods',
      subtitle: (count: number, currency: string, isDirected: boolean) =>
        `${figures(count)}${currency && `, in ${currency}`}; nothing is added up${isDirected ? ', and exports and imports are those of who reports' : ''}.`,
      /** Two figures of the same months and the same reporter. */
      ratio: (flow: MoneyFlow, now: string, then: string, times: Range) => {
        const [, subject, was, that] = flows[flow];
        return `${subject} of ${now} ${was} about ${timesInWords(times, `${that} of ${then}`)}`;
      },
      latest: (flow: MoneyFlow, period: string, amount: string, stage: string) =>
        `The latest figure found${stage && ` (${lowered(stage)})`}: ${lowered(flows[flow][1])} of ${period}, ${amount}`,
      differing: (flow: MoneyFlow, period: string, amounts: readonly string[]) =>
        `${figures(amounts.length)} stand side by side for ${lowered(flows[flow][1])} of ${period}: ${amounts.join('; ')}`,
      noYear: 'None of these figures belongs to a year',
      /** "91.9 million" */
      amount: (range: Range) => ranged(range, money),
      /** At the axis: "50M" */
      tick: (value: number) => short.format(value),
      /** On one line: its spaces do not break. */
      emptyRow: (year: string) => `${year}:\u00a0no\u00a0figure`,
      empty: 'No figure of this kind matches the filter.',
      part: 'A part of a year, which is not compared with a whole one',
      besides: 'Not drawn, because no one year is given',
      notes: {
        approximate: '≈: approximate in the source, or derived.',
        parts: 'Figures of a part of a year name their months; they are compared with the same months alone.',
        besides: (count: number) =>
          `${figures(count)} without a year of ${count === 1 ? 'its' : 'their'} own ${count === 1 ? 'is' : 'are'} not drawn.`,
        currency: (count: number, currency: string) =>
          `${figures(count)} in ${currency} ${count === 1 ? 'is' : 'are'} in the table alone: unlike currencies share no axis.`,
        log: 'Each line of the axis is ten times the one before.',
      },
    },

    gas: {
      unit: 'Unit',
      units: { 'bcm-per-year': units['bcm-per-year'][0], 'mcm-per-day': units['mcm-per-day'][0] },
      totalUnits: { 'bcm-per-year': units.bcm[0], 'mcm-per-day': units.mcm[0] },
      /** Three digits; what is said in the unit is as long as it is said. */
      amount: (range: Range, isExact: boolean) => ranged(range, isExact ? (value) => number.format(value) : volume),
      /** "1.2 billion m³" */
      inUnit: (amount: string, unit: GasUnit) => `${amount} ${units[unit][0]}`,
      converted: (figure: string) => `${figure}, our conversion`,
      rule: '≈ is our conversion: 1 billion m³ a year is 1,000 ÷ 365 million m³ a day.',
    },

    rates: {
      name: 'Gas: planned, contracted, delivered',
      rows: 'Figures by the year or by the day',
      stage: (stage: string, count: number) => `${stage}: ${figures(count)}`,
      subtitle: (count: number, records: number, unit: string) =>
        `${figures(count)} of ${plural(records, 'gas record', 'gas records')}, in ${unit}, each by the day on which it was said; nothing is added up.`,
      /** "Reported as delivered: 1.4–3.5; contracted: 3.5; planned: 2–6 million m³ a day" */
      finding: (spans: readonly string[], unit: string) => {
        const text = spans.join('; ');
        return `${text.charAt(0).toUpperCase()}${text.slice(1)} ${unit}`;
      },
      span: { delivered: 'reported as delivered', contracted: 'contracted', planned: 'planned', unsaid: 'stage not said' },
      spanOf: (stage: string, amount: string) => `${stage}: ${amount}`,
      none: 'No shown record gives a figure by the year or by the day',
      empty: 'No gas record with a figure by the year or by the day, and no claim, matches the filter.',
      claims: 'Claims without a figure, and figures without a date',
      count: (count: number) => figures(count),
      ranges: 'From the lowest to the highest figure that is found, whoever says it.',
      columns: {
        asSaid: 'As reported',
        conversion: 'Our conversion',
        bcmLow: 'Billion m³ a year, from',
        bcmHigh: 'Billion m³ a year, to',
        mcmLow: 'Million m³ a day, from',
        mcmHigh: 'Million m³ a day, to',
      },
    },

    totals: {
      name: 'Gas: totals of a period',
      rows: 'Periods and reporters',
      subtitle: (count: number, unit: string) =>
        `${plural(count, 'total', 'totals')}, in ${unit}; periods overlap, and nothing is added up.`,
      differing: (period: string, totals: readonly string[], unit: string) =>
        `For ${period} the totals differ: ${totals.join('; ')} ${unit}`,
      /** "0.5 (Ministry of Energy)" */
      by: (amount: string, who: string) => `${amount} (${who})`,
      latest: (period: string, amount: string, who: string, stage: string) =>
        `The latest total found${stage && ` (${lowered(stage)})`}: ${amount} in ${period}, according to ${who}`,
      none: 'No shown record gives a total for a period',
      empty: 'No total of gas matches the filter.',
      besides: 'Not drawn, because no period is given',
      columns: {
        asSaid: 'As reported',
        bcmLow: 'Billion m³, from',
        bcmHigh: 'Billion m³, to',
        mcmLow: 'Million m³, from',
        mcmHigh: 'Million m³, to',
      },
    },

    columns: { low: 'From', high: 'To' },
    figures: 'Figures of trade and gas, one by one',
  },
};
