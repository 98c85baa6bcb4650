/** Visits and contacts. */
import { number, plural } from './format.ts';

const nouns = {
  visits: ['visit', 'visits'],
  others: ['call or meeting of an envoy', 'calls and meetings of envoys'],
  contacts: ['contact', 'contacts'],
} as const;
type Noun = keyof typeof nouns;

const count = (of: Noun, amount: number) => plural(amount, nouns[of][0], nouns[of][1]);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const visitsWords = {
  visits: {
    contacts: (amount: number) => count('contacts', amount),
    calls: (amount: number) => plural(amount, 'call', 'calls'),
    envoys: (amount: number) => plural(amount, 'meeting of an envoy', 'meetings of envoys'),
    kinds: { visit: 'Visits', call: 'Calls', envoy: 'Meetings of envoys' },
    kind: { visit: 'Visit', call: 'Call', envoy: 'Meeting of an envoy' },
    count,
    /** `names` are those with the most, `tied` how many they are, `any` is what they are: "year", `unknown` of how many nobody knows it. */
    most: (of: Noun, names: string, tied: number, most: number, all: number, any: string, unknown = 0) => {
      const rest = unknown === 0 ? '' : `; ${any} not known of ${number.format(unknown)}`;
      if (tied === 0) return `${count(of, all)} shown, ${unknown === 0 ? `none with a ${any}` : `${any} not known`}`;
      if (all === 1) return `${names}: the only ${nouns[of][0]} shown`;
      if (tied === 1 && most === all) return `${names}: all ${count(of, all)} shown`;
      if (tied > 2) return `${count(of, all)} shown, in no ${any} more than ${number.format(most)}${rest}`;
      return `${names}: ${number.format(most)}${tied > 1 ? ' each' : ''} of the ${count(of, all)} shown, the most of any ${any}${rest}`;
    },
    blank: 'Empty, or “–”: no record found, which is not a zero.',
    nothing: (of: Noun) => `No ${nouns[of][0]} is shown.`,
    bins: { label: 'Contacts by', year: 'year', month: 'month' },

    byTime: {
      name: {
        visits: { year: 'Visits by year and direction', month: 'Visits by month' },
        others: { year: 'Calls and meetings of envoys by year', month: 'Calls and meetings of envoys by month' },
      },
      years: 'Years',
      months: 'Years and months',
      any: { year: 'year', month: 'month' },
      subtitle: {
        visits: (amount: number, others: string) =>
          `${count('visits', amount)}, each counted when it began. Nobody travelled for a call, or for a meeting of an envoy where he or she resides: ${others || 'none of these is shown'}${others && ', drawn apart'}.`,
        others: (_: number, others: string) =>
          `${others || count('others', 0)}, each counted when it began; they are no visits, for nobody travelled.`,
      },
      noMonth: 'year',
      noMonthOf: (year: string) => `${year}, month not said`,
      unsaidNote: (amount: number) =>
        amount === 1
          ? 'Of 1 of these the form is not said: it may have been a call.'
          : `Of ${number.format(amount)} of these the form is not said: they may have been calls.`,
      noMonthNote: '“Year”: the sources give no month.',
      noneIn: { visits: 'no visit found', others: 'neither found' },
      line: (years: string, what: string) => `${years}: ${what}`,
      shade: 'number and shade: how many',
    },

    split: {
      label: 'Visits by',
      ids: { level: 'level', form: 'form', direction: 'direction' },
      name: { level: 'Visits by level', form: 'Visits by form', direction: 'Visits by where they led' },
      rows: { level: 'Levels', form: 'Forms', direction: 'Directions' },
      subtitle: {
        level: (visits: string) => `${visits} by the highest office among the visitors; calls and meetings of envoys are not counted here.`,
        form: (visits: string) => `${visits} by what the sources call them; calls and meetings of envoys are not counted here.`,
        direction: (visits: string) => `${visits} by the country of the first place; calls and meetings of envoys are not counted here.`,
      },
    },

    pairs: {
      name: 'Who met whom, by office',
      pair: (first: string, second: string) => `${first} – ${second}`,
      /** `both` of `all` visits name people of both sides; no pair of known offices is in more than `most`. */
      both: (both: number, all: number, most: number) =>
        `${both === all && all > 1 ? `All ${count('visits', all)}` : `${number.format(both)} of the ${count('visits', all)}`} shown ${both === 1 ? 'names' : 'name'} people of both sides${both > 1 && most > 0 ? `; no pair of offices in more than ${number.format(most)}` : ''}`,
      most: (first: string, second: string, sides: readonly [string, string], most: number, all: number) =>
        `${first === second ? `${capital(first)} of both sides` : `${capital(first)} of ${sides[0]} and ${second} of ${sides[1]}`} are named together most often: in ${number.format(most)} of the ${count('visits', all)} shown`,
      none: 'No visit shown names somebody of both sides',
      subtitle: (both: number, all: number, pairs: number) =>
        `${plural(both, 'contact names', 'contacts name')} people of both sides, of ${number.format(all)} shown: ${plural(pairs, 'pair', 'pairs')} of persons. A contact counts once in each pair of offices.`,
      note: 'To be named together as visitor and host does not mean that the two are reported to have spoken. Offices as the sources give them for the time of the contact.',
      empty: 'No contact that is shown names people of both sides.',
      summary: (first: string, second: string, finding: string) =>
        `Offices of ${first} in rows, of ${second} in columns. ${finding}. Arrow keys go from one pair to the next; the table has them all.`,
      item: (first: string, second: string, record: string) => `${first} – ${second}. ${record}`,
      apart: (amount: number) => `+${number.format(amount)}`,
      person: (name: string, office: string | undefined) => (office ? `${name} (${office})` : name),
      visits: 'a number: visits, shaded by how many',
      others: 'with a plus: calls and meetings of envoys, apart from visits',
      left: 'Left out by the filter',
      blank: 'Empty: no contact found that names both.',
      many: {
        'head-of-state': 'heads of state',
        'head-of-government': 'heads of government',
        'deputy-head-of-government': 'deputy heads of government',
        minister: 'ministers',
        'deputy-minister': 'deputy ministers',
        parliament: 'members of parliament',
        official: 'officials',
      },
      ranks: {
        'head-of-state': 'Head of state',
        'head-of-government': 'Head of gov’t',
        'deputy-head-of-government': 'Dep. head of gov’t',
        minister: 'Minister',
        'deputy-minister': 'Dep. minister',
        parliament: 'Parliament',
        official: 'Official',
        'not-said': 'Not said',
      },
      notSaid: 'Office not said',
      columns: {
        person: (side: string) => `Person, ${side}`,
        office: (side: string) => `Office, ${side}`,
        rank: (side: string) => `Rank, ${side}`,
      },
    },

    silences: {
      name: 'The longest silences between contacts',
      finding: (days: number, dates: string, isFiltered: boolean) =>
        `${plural(days, 'day', 'days')}${days > 730 ? ` (about ${number.format(Math.round(days / 365.25))} years)` : ''} between two contacts${isFiltered ? ' that are shown' : ''}: ${dates}`,
      none: (contacts: string) => `${contacts} shown, and no silence between two`,
      from: 'the limit set by From',
      to: 'the limit set by To',
      fromEdge: (edge: string) => `from ${edge}`,
      toEdge: (edge: string) => `to ${edge}`,
      subtitle: (contacts: string) => `Spans of days between ${contacts}. No record found is not the same as nothing happened.`,
      note: 'A contact that is dated to a month or a year breaks the silence for the whole of it; one without a date breaks none. What lies before the first contact or after the last is bounded by what was looked at, or by From and To.',
      open: 'other days',
      closed: (labels: string) => `days while: ${labels}`,
      rows: 'The longest spans without a contact',
      days: 'Days',
      closedDays: 'Of these while closed',
      before: 'What came before',
      after: 'What came after',
      span: 'From – to',
    },

    calendar: {
      name: 'Calendar of contacts',
      table: (year: string) => `Calendar of contacts, ${year}`,
      finding: (year: string, what: string) => `${year}: ${what}`,
      /** Where some day has more. */
      two: 'A day has room for two signs; what is said of it counts all of its contacts.',
      noneFound: 'no contact found',
      noneShown: 'no contact shown, of those that were found',
      out: (year: string) => `${year}: left out by From and To`,
      subtitle: 'Contacts on their days. What is dated to a month or a year alone is put on no day.',
      year: 'Year',
      option: (year: string, amount: number) => (amount === 0 ? year : `${year} (${number.format(amount)})`),
      previous: 'Previous year',
      next: 'Next year',
      signs: {
        official: 'official visit',
        working: 'working visit',
        margins: 'visit on the margins',
        unknown: 'visit, form not known',
        call: 'call',
        envoy: 'meeting of an envoy',
      },
      dayless: (amount: number) => `no day: ${number.format(amount)}`,
      noDay: (month: string) => `${month}, day not said`,
      monthless: 'On no day',
      open: 'Press to open the record',
      ghost: 'grey: in the whole record, and not shown',
      summary: (finding: string) => `${finding}. Arrow keys go from one month or contact to the next; the table has them all.`,
      faint: 'faint: left out by From and To',
    },

    eras: {
      name: 'First and highest contacts of each era',
      any: 'era',
      era: 'Era',
      first: 'First',
      highest: 'Of the highest level',
      subtitle: (contacts: string) => `${contacts}, by era. Of a meeting of an envoy the highest office among the hosts is taken.`,
      note: 'A contact whose date lies in two eras stands in both. Several stand as first where their dates do not tell which.',
      undated: 'No date given',
      record: (title: string, date: string) => `${title}, ${date}`,
      level: 'Highest level',
    },

    columns: { form: 'Kind of contact' },
    others: 'Calls and meetings of envoys, one by one',
  },
};
