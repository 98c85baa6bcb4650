/** The gas route through time: the slider, and the volumes beside it. */
import { all, number, plural } from './format.ts';
import { legs } from './gasRouteShared.ts';

type Standing = 'operating' | 'building' | 'idle' | 'planned' | 'undated' | 'unsaid' | 'unknown' | 'before';

/** How many legs stand how, in this order; those that are not there yet are left out. */
const standings: readonly (readonly [Standing, (count: number) => string])[] = [
  ['operating', (count) => `${legs(count)} in service`],
  ['building', (count) => `${number.format(count)} under construction`],
  ['idle', (count) => `${number.format(count)} idle`],
  ['planned', (count) => `${number.format(count)} planned`],
  ['undated', (count) => `${number.format(count)} of unknown date`],
  ['unsaid', (count) => `${number.format(count)} assumed`],
  ['unknown', (count) => `${number.format(count)} of which nothing more is said`],
];

/** Figures that begin a sentence. */
const numerals: Readonly<Record<number, string>> = {
  2: 'Two',
  3: 'Three',
  4: 'Four',
  5: 'Five',
  6: 'Six',
  7: 'Seven',
  8: 'Eight',
  9: 'Nine',
};

const stageNotSaid = 'stage not said';
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const gasRouteTimeWords = {
  routeTime: {
    label: 'The route through time',
    slider: 'Moment that is shown',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous change',
    next: 'Next change',
    moments: 'Go to a moment',
    choose: 'Go to…',
    /** While the moments of a large record are gathered. */
    counting: 'Counting…',
    latest: (listed: number, of: number) => `The latest ${number.format(listed)} of ${number.format(of)} changes`,
    covered: 'The end of the coverage',
    shared: 'Sets To of the filter.',
    plans: (standing: number, over: number) =>
      [
        ...(standing > 0 ? [`${plural(standing, 'plan', 'plans')} beside them`] : []),
        ...(over > 0 ? [`${plural(over, 'earlier plan', 'earlier plans')}, not carried out as such`] : []),
      ].join(', '),
    /** "31 December 2011: 4 legs in service, 1 planned; no delivery along the route is confirmed." */
    at: (date: string, sentence: string) => `${date}: ${sentence}`,
    stands: (counts: Readonly<Partial<Record<Standing, number>>>) => {
      const parts = standings.flatMap(([id, words]) => (counts[id] ? [words(counts[id])] : []));
      return parts.length === 0 ? 'nothing is known of any leg yet' : parts.join(', ');
    },
    carried: (byPipe: number, bySwap: number) => {
      const ways = [
        ...(byPipe > 0 ? [`gas of the route goes by pipe along ${legs(byPipe)}`] : []),
        ...(bySwap > 0 ? [`${plural(bySwap, 'leg is', 'legs are')} the likely way of a swap`] : []),
      ];
      return ways.length === 0 ? 'no delivery to its end is confirmed.' : `${all.format(ways)}.`;
    },
    clauses: (parts: readonly string[]) => parts.join('; '),
    changes: {
      stage: (leg: string, stage: string) => `${leg}: ${lowered(stage)}`,
      silent: (leg: string) => `${leg}: nothing is said of it after this`,
      carries: (count: number, way: string) => `gas of the route, ${lowered(way)}: ${legs(count)}`,
      claim: (title: string) => `claim: ${title}`,
      path: (name: string, kind: string) => `${name} (${lowered(kind)}) begins`,
      /** "2 August 2025: first change, and 6 more" */
      several: (first: string, more: number) => (more === 0 ? first : `${first}, and ${number.format(more)} more`),
    },

    volumes: {
      title: (name: string) => `Gas for ${name}: planned, contracted, delivered`,
      subtitle: (shown: number) => `${plural(shown, 'gas record', 'gas records')} shown, each where it is dated. Nothing is added up.`,
      /** Tells the file of the picture from the others. */
      name: 'volumes',
      label: (title: string, to: string) => `${title}, up to ${to}`,
      rates: 'Billion m³ a year',
      others: 'No figure by the year',
      totals: 'Totals, as reported',
      empty: 'No gas record matches the filter.',
      noRates: 'No shown record gives a figure by the year.',
      /** What is seen at once: "Two reporters give different totals for 2025." */
      differ: (count: number, period: string) =>
        `${numerals[count] ?? number.format(count)} reporters give different totals for ${period}.`,
      differOften: (periods: number) => `Reporters give different totals for ${number.format(periods)} periods.`,
      undelivered: 'No shown record confirms a delivery.',
      claimed: (stage: string, who: string) => `Claimed: ${lowered(stage)}, by ${who}`,
      unconfirmed: (who: string) => (who ? `Not confirmed: others say otherwise (${who})` : 'Not confirmed'),
      about: (figure: string) => `≈ ${figure}`,
      converted: (bcm: string) => `${bcm} (our conversion)`,
      perYear: (low: number, high: number) => {
        const round = (value: number) => number.format(Number(value.toPrecision(3)));
        return low === high ? round(low) : `${round(low)}–${round(high)}`;
      },
      total: (period: string, reporter: string) => `${period}: ${reporter}`,
      /** The name of a mark. */
      mark: (parts: readonly string[]) => parts.filter(Boolean).join('; '),
      reported: (name: string) => `according to ${name}`,
      notSaid: stageNotSaid,
      yearly: 'In billion m³ a year',
      legend: {
        planned: 'planned',
        contracted: 'contracted',
        delivered: 'delivered',
        unsaid: stageNotSaid,
        range: 'a range, from low to high',
        wide: 'some time in these days',
        rival: 'what others say of the same figure',
        claim: 'claimed, not confirmed',
        moment: 'the moment that is shown',
      },
      notes: {
        conversion: '≈ is our conversion: million m³ a day × 365.',
        aside: 'Marks that would cover each other stand beside their day.',
        fold: (years: string) => `${years}: no gas record; these years are folded, and each part has a scale of its own.`,
        noFigure: (count: number) =>
          `${plural(count, 'record gives', 'records give')} no figure by the year or for a named period that is drawn: under the axis.`,
        undated: (count: number) =>
          `${plural(count, 'record has', 'records have')} no date and ${count === 1 ? 'is' : 'are'} in the table alone.`,
        leftOut: (count: number) =>
          `${plural(count, 'further record is', 'further records are')} in the table alone: claims, deliveries and contracts are drawn before plans, and the latest before earlier ones.`,
        covering: (count: number) =>
          `${plural(count, 'mark has', 'marks have')} no room beside ${count === 1 ? 'its' : 'their'} day and ${count === 1 ? 'covers' : 'cover'} others.`,
        rule: 'Of a record that gives a total only its first gas figure is drawn, and capacities are not; the table has all.',
      },
    },
  },
};
