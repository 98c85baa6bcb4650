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
/** "5 deliveries, in tonnes." */
const inMeasure = (counted: string, measure: Measure) =>
  counted === '' ? '' : `${begin(counted)}${measure === 'records' ? '' : `, in ${words[measure][1]}`}. `;
const begin = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const aidChartsWords = {
  aidCharts: {
    measure: 'Measured in',
    part: 'By',
    parts: { sector: 'sector', place: 'place', donor: 'donor', channel: 'channel' },
    measures: {
      records: 'records', people: 'people reached', family: 'families', household: 'households', tonne: 'tonnes', truck: 'trucks',
      school: 'schools', usd: 'US dollars', eur: 'euros', item: 'items',
    }, // prettier-ignore
    figure,
    label: (one: Amount) => `${one.isApproximate ? '≈ ' : ''}${figure(one)}`,
    amount,
    counts,
    estimate: { part: 'partly our estimate', whole: 'our estimate' },
    others: (ranges: readonly Range[], measure: Measure) =>
      `others give ${all.format(ranges.map((one) => `${figure(one)} ${unit(measure, one)}`))}`,
    with: (item: string, what: string) => `${what}: ${item}`,
    with0: (counted: string, measure: Measure) => `${counted} without a figure in ${words[measure][1]}, which is not a zero`,
    countedWith: (title: string, relation: 'part-of' | 'repeats', to: string) =>
      relation === 'part-of' ? `${title}: part of “${to}”` : `${title}: repeats “${to}”`,
    /** Before the title of the other. */
    notBySelf: { 'part-of': 'Not by itself: part of', repeats: 'Not by itself: repeats' },
    alone: {
      'part-of': 'By itself, since the filter leaves out what it is part of:',
      repeats: 'By itself, since the filter leaves out what it repeats:',
    },
    bySelf: 'By itself',
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
    allIn: (count: number, year: string) =>
      count === 1 ? `The one delivery found is of ${year}` : `All ${number.format(count)} deliveries found are of ${year}`,
    mostDeliveries: (years: readonly string[], count: number, total: number) =>
      years.length === 1
        ? `Most deliveries found are of ${years[0] ?? ''}: ${number.format(count)} of ${number.format(total)}`
        : years.length > 3
          ? `No year stands out: ${number.format(years.length)} years have ${number.format(count)} of ${number.format(total)} deliveries each`
          : `No year stands out: ${all.format(years)} have ${number.format(count)} of ${number.format(total)} deliveries each`,
    noDelivery: (counted: string) => `No delivery found: ${counted}`,
    noYear: (count: number) =>
      count === 1 ? 'The one delivery found has no year' : `None of the ${number.format(count)} deliveries found has a year`,

    leader: (most: 'most' | 'mostIn', stage: Stage, names: readonly string[], value: string, total: string, part: Part, alike: boolean) => {
      const who =
        names.length > 3
          ? `${number.format(names.length)} ${partNouns[part]}`
          : alike
            ? all.format(names)
            : `${names.join(' or ')}, whose ranges overlap`;
      return `Most ${most === 'most' ? '' : 'in '}${heads[stage]}: ${[who, alike && `${value}${names.length > 1 ? ' each' : ''}${total && ` of ${total}`}`].filter(Boolean).join(', ')}`;
    },
    nobody: (stage: Stage, part: Part) => `None of the ${heads[stage]} names ${partNoun[part]}`,

    year: {
      name: 'Aid by year',
      years: 'Years',
      subtitle: (counted: string, measure: Measure) =>
        `${inMeasure(counted, measure)}Stages stand side by side and are never added; a record stands in the year in which it began.`,
    },
    shared: {
      name: (part: Part) => `Aid by ${part}`,
      rows: { sector: 'Sectors', place: 'Places', donor: 'Donors', channel: 'Channels' },
      heads: { sector: 'Sector', place: 'Place', donor: 'Donor', channel: 'Channel' },
      none: { sector: 'No sector named', place: 'No place named', donor: 'No donor named', channel: 'No channel named' },
      subtitle: (counted: string, measure: Measure, part: Part) =>
        `${inMeasure(counted, measure)}A record counts in each of its ${partNouns[part]}, so that rows do not add up.`,
      rest: (count: number, part: Part) => `${number.format(count)} more ${partNouns[part]} stand in the table alone.`,
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
      finding: (delivered: number, followed: number, none: number) => {
        const total = delivered + followed + none;
        if (total === 1)
          return delivered ? 'The one promise led to a delivery' : followed ? 'The one promise was followed up; no delivery was found' : 'No follow-up of the one promise was found'; // prettier-ignore
        const parts = [
          delivered > 0 && `${number.format(delivered)} led to a delivery`,
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
      outcomes: { delivered: 'Delivered', followed: 'Followed up, no delivery found', none: 'No follow-up found' },
      after: (days: Days) => daysLater(days),
      leastDays: 'Days, at least',
      mostDays: 'Days, at most',
      record: 'By which record',
      partOf: 'In its part',
      date: 'Date of that',
      empty: 'No pledge or commitment matches the filter.',
    },
  },
};
