/** Trade and gas. */
import { compact, number, plural, units } from './format.ts';

interface Range {
  readonly low: number;
  readonly high: number;
}

/** A figure that stays on its line. */
const unbroken = (figure: string) => figure.replace(/ ?– ?/, '\u2060–\u2060').replaceAll(' ', '\u00a0');
const ranged = ({ low, high }: Range, write: (value: number) => string) => {
  const [from, to] = [write(low), write(high)];
  return from === to ? from : unbroken(`${from}–${to}`);
};
/** As the record writes it. */
const money = (value: number) => unbroken((value >= 1e6 ? compact : number).format(value));
/** "5–10 billion" */
const moneyRange = ({ low, high }: Range) =>
  low < high && low >= 1e6 ? unbroken(compact.formatRange(low, high)) : ranged({ low, high }, money);
const volume = (digits: number) => (value: number) =>
  number.format(value >= 10 ** digits ? Math.round(value) : Number(value.toPrecision(digits)));

/** Name, and as the subject of a sentence. */
const flows = {
  exports: ['Exports', 'Exports', 'were', 'those'],
  imports: ['Imports', 'Imports', 'were', 'those'],
  turnover: ['Turnover', 'Turnover', 'was', 'that'],
  investment: ['Investment', 'Investment', 'was', 'that'],
  transit: ['Transit', 'Transit', 'was', 'that'],
  gas: ['Gas, by value', 'The value of the gas', 'was', 'that'],
} as const;
type MoneyFlow = keyof typeof flows;
type GasUnit = 'bcm-per-year' | 'mcm-per-day' | 'bcm' | 'mcm';

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const figures = (count: number) => plural(count, 'figure', 'figures');

const stages = {
  delivered: 'delivered',
  contracted: 'contracted',
  planned: 'planned',
  unsaid: 'delivered, contracted or planned',
} as const;

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
    about: (figure: string) => `about\u00a0${figure}`,
    approx: (figure: string) => `≈\u00a0${figure}`,
    filteredOut: 'Left out by the filter',
    listed: (title: string, words: string) => `${title}: ${words}`,
    /** Behind a figure whose own period the filter has, and whose record it has not. */
    datedLater: (count: number) =>
      `${figures(count)} for these dates ${count === 1 ? 'is' : 'are'} left out: ${count === 1 ? 'its record is' : 'their records are'} dated outside From and To.`,
    leftOut: (count: number) => `${plural(count, 'earlier row is', 'earlier rows are')} in the table alone.`,
    marks: {
      planned: 'Planned',
      contracted: 'Contracted',
      delivered: 'Recorded, a whole year',
      'delivered-part': 'Recorded, a part of a year',
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
      latest: (flow: MoneyFlow, period: string, amount: string, stage: string, isAll: boolean) =>
        `The latest figure ${isAll ? 'found' : 'shown'}${stage && ` (${lowered(stage)})`}: ${lowered(flows[flow][1])} of ${period}, ${amount}`,
      differing: (flow: MoneyFlow, period: string, amounts: readonly string[]) =>
        `${figures(amounts.length)} stand side by side for ${lowered(flows[flow][1])} of ${period}: ${amounts.join('; ')}`,
      /** "One figure, no date given: about 5–10 billion US dollars, planned" */
      alone: (period: string, amount: string, stage: string) => `One figure, ${period}: ${amount}${stage && `, ${lowered(stage)}`}`,
      noYear: (count: number) => `${figures(count)}, none of them of one year`,
      recorded: 'Recorded',
      /** "91.892 million" */
      amount: moneyRange,
      /** "5–10 billion US dollars" */
      inCurrency: (amount: string, currency: string) => `${amount} ${currency}`,
      noFigure: 'No figure found, which is not a zero',
      /** On one line: its spaces do not break. */
      emptyRow: (year: string) => `${year}:\u00a0no\u00a0figure`,
      empty: 'Nothing that is shown gives a figure of this kind.',
      part: 'A part of a year, which is not compared with a whole one',
      besides: 'Not drawn: no single year is given',
      notes: {
        approximate: '“About”: approximate in the source, or derived.',
        parts: 'Figures of a part of a year name their months; they are compared with the same months alone.',
        wide: 'The highest is more than 30 times the lowest: a logarithmic axis tells the low ones apart.',
        currency: (count: number, currency: string) =>
          `${figures(count)} in ${currency} ${count === 1 ? 'is' : 'are'} in the table alone: unlike currencies share no axis.`,
        log: 'Each line of the axis is ten times the one before.',
      },
    },

    gas: {
      unit: 'Unit',
      units: { 'bcm-per-year': units['bcm-per-year'][0], 'mcm-per-day': units['mcm-per-day'][0] },
      totalUnits: { 'bcm-per-year': units.bcm[0], 'mcm-per-day': units.mcm[0] },
      /** In so many digits; the tip and the table have what was said. */
      amount: (range: Range, digits = 3) => ranged(range, volume(digits)),
      marks: { delivered: 'Delivered, a whole year', 'delivered-part': 'Delivered, a part of a year' },
      /** "1.2 billion m³" */
      inUnit: (amount: string, unit: GasUnit) => `${amount} ${units[unit][0]}`,
      converted: (figure: string) => `${figure}, our conversion`,
      rule: '≈ is our conversion: 1 billion m³ a year is 1,000 ÷ 365 million m³ a day.',
    },

    rates: {
      name: 'Gas: planned, contracted, delivered',
      rows: 'Figures by the year or by the day',
      /** "Planned: 7 of 13 figures" where the filter leaves some out. */
      stage: (stage: string, count: string) => `${stage}: ${count}`,
      count: (count: number, all: number) => (count < all ? `${number.format(count)} of ${figures(all)}` : figures(count)),
      subtitle: (count: string, records: number, unit: string) =>
        `${count} from ${plural(records, 'gas record', 'gas records')}, in ${unit}, each by the day on which it was said; nothing is added up.`,
      /** "Gas was said to be delivered at a rate of 1.4–3.5 million m³ a day, contracted at 3.5, planned at 2–6" */
      finding: (spans: readonly (readonly [stage: keyof typeof stages, amount: string])[], unit: string) =>
        `Gas was said to be ${spans.map(([stage, amount], at) => `${stages[stage]} at ${at === 0 ? `a rate of ${amount} ${unit}` : amount}`).join(', ')}`,
      none: 'No shown record gives a figure by the year or by the day',
      empty: 'Nothing that is shown gives a figure by the year or by the day, or claims one.',
      claims: 'Claims without a figure, and figures without a date',
      ranges: 'In the title: the lowest and the highest figure that is shown, whoever says it.',
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
      subtitle: (count: number, all: number, unit: string) =>
        `${count < all ? `${number.format(count)} of ${plural(all, 'total', 'totals')}` : plural(count, 'total', 'totals')}, in ${unit}; periods overlap, and nothing is added up.`,
      differing: (period: string, totals: readonly string[], unit: string) =>
        `For ${period} the totals differ: ${totals.join('; ')} ${unit}`,
      /** "0.5 (Ministry of Energy)" */
      by: (amount: string, who: string) => `${amount} (${who})`,
      latest: (period: string, amount: string, who: string, stage: string, isAll: boolean) =>
        `The latest total ${isAll ? 'found' : 'shown'}${stage && ` (${lowered(stage)})`}: ${amount} in ${period}, according to ${who}`,
      none: 'No shown record gives a total for a period',
      empty: 'Nothing that is shown gives a total of gas.',
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
