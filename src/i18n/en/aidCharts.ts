/** Aid. */
import { all, any, compact, type Days, daysLater, number, plural, units } from './format.ts';

interface Range {
  readonly low: number;
  readonly high: number;
}

interface Amount extends Range {
  readonly isApproximate: boolean;
  /** Whether it is reckoned by us, or a part of it. */
  readonly estimate: 'none' | 'part' | 'whole';
}

const words = {
  records: ['aid record', 'aid records'],
  people: ['person', 'people'],
  family: units.family,
  household: units.household,
  tonne: units.tonne,
  truck: units.truck,
  school: units.school,
  usd: units.usd,
  eur: units.eur,
  item: units.item,
} as const;
type Measure = keyof typeof words;

const nouns = {
  pledged: ['pledge', 'pledges'],
  committed: ['commitment', 'commitments'],
  delivered: ['delivery', 'deliveries'],
  none: ['record whose stage is not said', 'records whose stage is not said'],
} as const;
type Stage = keyof typeof nouns;

const heads = { pledged: 'pledges', committed: 'commitments', delivered: 'deliveries', none: 'records without a stage' } as const;
const partNouns = { sector: 'sectors', place: 'places', donor: 'donors', channel: 'channels' } as const;
const partNoun = { sector: 'a sector', place: 'a place', donor: 'a donor', channel: 'a channel' } as const;
type Part = keyof typeof partNouns;

/** "30 million", "1,600–2,000" */
const figure = ({ low, high }: Range) => {
  const write = (amount: number) => (amount >= 1e6 ? compact : number).format(amount);
  return low === high ? write(low) : `${write(low)}–${write(high)}`;
};
const unit = (measure: Measure, { low, high }: Range) => words[measure][low === 1 && high === 1 ? 0 : 1];
const estimates = { none: '', part: ' (partly our estimate)', whole: ' (our estimate)' } as const;
const amount = (one: Amount, measure: Measure) =>
  `${one.isApproximate ? 'about ' : ''}${figure(one)} ${unit(measure, one)}${estimates[one.estimate]}`;
const counts = (counted: Readonly<Partial<Record<Stage, number>>>) =>
  all.format(
    Object.entries(nouns).flatMap(([stage, [one, many]]) => {
      const count = counted[stage as Stage] ?? 0;
      return count > 0 ? [plural(count, one, many)] : [];
    }),
  );
/** "5 deliveries. " */
const asSentence = (counted: string) => (counted === '' ? '' : `${begin(counted)}. `);
const begin = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const aidChartsWords = {
  aidCharts: {
    measure: 'Measured in',
    part: 'By',
    parts: { sector: 'sector', place: 'place', donor: 'donor', channel: 'channel' },
    measures: {
      records: 'records', people: 'people reached', family: 'families', household: 'households', tonne: 'tonnes', truck: 'trucks',
      school: 'schools', usd: 'US dollars', eur: 'euros', item: 'items',
    }, // oxfmt-ignore
    figure,
    label: (one: Amount) => `${one.isApproximate ? '≈ ' : ''}${figure(one)}`,
    amount,
    counts,
    counted: (given: Readonly<Partial<Record<Stage, number>>>, total: number, measure: Measure) => {
      if (measure === 'records' || total === 0) return counts(given);
      return `${counts(given) || 'none'} with a figure in ${words[measure][1]}, of ${plural(total, 'record', 'records')}`;
    },
    estimate: { part: 'partly our estimate', whole: 'our estimate' },
    others: (ranges: readonly Range[], measure: Measure) =>
      `others give ${all.format(ranges.map((one) => `${figure(one)} ${unit(measure, one)}`))}`,
    manyOthers: (count: number, { low, high }: Range, measure: Measure) =>
      `others give ${number.format(count)} other figures, from ${figure({ low, high: low })} to ${figure({ low: high, high })} ${words[measure][1]}`,
    with: (item: string, what: string) => `${what}: ${item}`,
    with0: (counted: string, measure: Measure) => `${counted} without a figure in ${words[measure][1]}, which is not a zero`,
    countedWith: (title: string, relation: 'part-of' | 'repeats', to: string) =>
      relation === 'part-of' ? `${title}: part of “${to}”` : `${title}: repeats “${to}”`,
    /** Before the title of the other. */
    notBySelf: { 'part-of': 'With what it is part of:', repeats: 'With what it repeats:' },
    alone: {
      'part-of': 'On its own, since the filter leaves out what it is part of:',
      repeats: 'On its own, since the filter leaves out what it repeats:',
    },
    bySelf: 'On its own',
    given: (counted: Readonly<Partial<Record<Stage, number>>>, tied: number) =>
      `${begin(counts(counted))}${tied > 0 ? `; ${plural(tied, 'record is', 'records are')} counted with another` : ''}`,
    disputed: (what: string) => `Disputed: ${what}`,

    /** What the data say: of one measure, stage by stage, never added. */
    finding: (parts: readonly { readonly stage: Stage; readonly amount: string; readonly years: string }[]) =>
      begin(parts.map((one) => `${heads[one.stage]}: ${[one.amount, one.years].filter(Boolean).join(', ')}`).join('; ')),
    inYear: (year: string) => `in ${year}`,
    mostIn: (year: string) => `most in ${year}`,
    noFigure: (count: number, measure: Measure) =>
      count === 1
        ? `This aid record gives no figure in ${words[measure][1]}`
        : `None of these ${number.format(count)} aid records gives a figure in ${words[measure][1]}`,
    /** Of records, which are counted. */
    deliveries: (year: string, count: number, total: number) => {
      if (year === '') return `${plural(total, 'delivery', 'deliveries')} found; no year has more than ${number.format(count)}`;
      if (total === 1) return `The one delivery found came in ${year}`;
      const share = count === total ? `All ${number.format(total)}` : `${number.format(count)} of ${number.format(total)}`;
      return `${share} deliveries found came in ${year}`;
    },
    noDelivery: (counted: string) => `No delivery found: ${counted}`,
    noYear: (count: number) =>
      count === 1 ? 'The one delivery found has no year' : `None of the ${number.format(count)} deliveries found has a year`,

    /** Who has the most by itself. `worth` is "" where records are counted. */
    leader: (stage: Stage, name: string, worth: string, count: number, total: number) => {
      if (worth !== '') return count === total ? `${begin(heads[stage])}: ${name}, ${worth}` : `Most in ${heads[stage]}: ${name}, ${worth}`;
      if (total === 1) return `The one ${nouns[stage][0]}: ${name}`;
      if (count === total) return `All ${plural(total, nouns[stage][0], nouns[stage][1])}: ${name}`;
      return `Most ${heads[stage]}: ${name}, ${number.format(count)} of ${number.format(total)}`;
    },
    /** Where nobody does. */
    spread: (stage: Stage, worth: string, total: number, named: number, part: Part) =>
      `${worth === '' ? plural(total, nouns[stage][0], nouns[stage][1]) : `${begin(heads[stage])}: ${worth}`}; ${plural(named, part, partNouns[part])} named`,
    nobody: (stage: Stage, part: Part) => `None of the ${heads[stage]} names ${partNoun[part]}`,

    year: {
      name: 'Aid by year',
      years: 'Years',
      /** `first` is a year, where the axis does not begin with the coverage. */
      subtitle: (counted: string, first: string | false | undefined) =>
        `${asSentence(counted)}Stages stand side by side and are never added; a record stands in the year in which it began.${first ? ` From ${first}, the year before the first aid found.` : ''}`,
    },
    shared: {
      name: (part: Part) => `Aid by ${part}`,
      rows: { sector: 'Sectors', place: 'Places', donor: 'Donors', channel: 'Channels' },
      heads: { sector: 'Sector', place: 'Place', donor: 'Donor', channel: 'Channel' },
      none: { sector: 'No sector named', place: 'No place named', donor: 'No donor named', channel: 'No channel named' },
      subtitle: (counted: string, part: Part) =>
        `${asSentence(counted)}A record counts in each of its ${partNouns[part]}, so that rows do not add up.`,
      rest: (count: number, part: Part) => `${number.format(count)} more ${partNouns[part]} stand in the table alone.`,
      onTheWay: 'Places are all that a record names, those on the way among them.',
      byActor: 'A press shows every record that concerns the one named, in whatever role.',
    },

    without: (counted: string, measure: Measure) =>
      `${begin(counted)} without a figure in ${words[measure][1]}: a diamond with their number, which is not a zero.`,
    silentStages: (stages: readonly Exclude<Stage, 'none'>[], measure: Measure) =>
      `No ${any.format(stages.map((one) => nouns[one][0]))} in the record gives a figure in ${words[measure][1]}.`,
    estimates: (low: number, high: number, note: string) =>
      `Estimate, where families alone are counted: ${low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`} persons a family. ${note}`,
    sums: 'Figures of one unit and one stage are added up by us, ranges from the lower ends to the higher.',
    bounded:
      'Where the stage is not said, a promise and its delivery may be the same goods: the range is from the largest figure to the sum.',
    once: (reasons: readonly string[], more: number) =>
      `Counted once, with the other where both stand: ${reasons.join('; ')}${more > 0 ? `; and ${number.format(more)} more` : ''}.`,
    columns: {
      low: (stage: string, measure: Measure) => `${stage}, from (${words[measure][1]})`,
      high: (stage: string, measure: Measure) => `${stage}, to (${words[measure][1]})`,
      value: (stage: string, measure: Measure) => `${stage} (${words[measure][1]})`,
      estimate: 'Estimate',
      rivals: 'What others give',
      without: 'Without a figure',
      tied: 'Counted with another',
      counted: 'Counted',
      donors: 'From, and through whom',
      goods: 'What was given',
    },
    through: (donors: string, channels: string) => (channels === '' ? donors : `${donors}; through ${channels}`),
    role: (what: string, role: string) => `${what} (${role})`,

    promised: {
      name: 'Promised and delivered',
      finding: (delivered: number, promised: number, followed: number, none: number) => {
        const total = delivered + promised + followed + none;
        if (total === 1)
          return delivered ? 'The one promise led to a delivery' : followed ? 'The one promise was followed up; no delivery was found' : 'No follow-up of the one promise was found'; // oxfmt-ignore
        const parts = [
          delivered > 0 && `${number.format(delivered)} led to a delivery`,
          promised > 0 && `${number.format(promised)} ${promised === 1 ? 'was' : 'were'} followed by another of them`,
          followed > 0 && `${number.format(followed)} ${followed === 1 ? 'was' : 'were'} followed up without one`,
          none > 0 && `for ${number.format(none)} no follow-up was found`,
        ].filter((part) => part !== false);
        return `Of ${plural(total, 'promise', 'promises')} ${all.format(parts)}`;
      },
      subtitle: (counted: string) =>
        `${begin(counted)}, each with the first delivery that it led to, or else with the last step that was found, in the whole record. Figures stand side by side; no difference is reckoned.`,
      promise: 'Promise',
      given: 'Promised',
      outcome: 'What came of it',
      got: 'Figures of that',
      outcomes: {
        delivered: 'Delivered',
        promised: 'Followed by another promise',
        followed: 'Followed up, no delivery found',
        none: 'No follow-up found',
      },
      after: (days: Days) => daysLater(days),
      leastDays: 'Days, at least',
      mostDays: 'Days, at most',
      record: 'By which record',
      partOf: 'Figures of its part:',
      date: 'Date of that',
      empty: 'No pledge or commitment matches the filter.',
    },
  },
};
