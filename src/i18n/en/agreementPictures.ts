/** Pictures of the agreements: who concluded them with whom, and how far they got. */
import { all, number, plural } from './format.ts';

const agreements = (count: number) => plural(count, 'agreement', 'agreements');
const none = (count: number) => (count === 0 ? 'none' : number.format(count));
const isAre = (count: number) => (count === 1 ? 'is' : 'are');
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const agreementPicturesWords = {
  pairs: {
    title: (count: number, pairs: number) => `${agreements(count)} between ${plural(pairs, 'pair of bodies', 'pairs of bodies')}`,
    titleMost: (first: string, second: string, count: number, total: number) =>
      `No pair concluded more than ${first} and ${second}: ${number.format(count)} of ${agreements(total)}`,
    titleUnnamed: (count: number, total: number) =>
      `For ${number.format(count)} of ${agreements(total)} no body is named on either side, more than any two bodies concluded`,
    titleBy: (name: string, title: string) => `According to ${name}: ${lowered(title)}`,
    noneTitle: 'Who concluded agreements with whom',
    empty: 'No agreement between two bodies matches the filter.',
    subtitle: (total: number, thirdParty: number) =>
      `The ${agreements(total)} among the records shown${thirdParty > 0 ? `, ${number.format(thirdParty)} of them with a third party` : ''}, by the bodies that concluded them. A number opens its agreements.`,
    how: 'A text counts once for each pair of its parties that do not speak for the same country: one with three parties counts in each of its pairs, so pairs may add up to more than there are texts. A body stands under the name that the record gives it; where no body is named the state itself stands, apart from its government.',
    tones:
      'The darker a cell, the more texts, beside the most that any pair has in the whole record. An empty cell: none found, which is not a no.',
    unpaired: (count: number) =>
      `${plural(count, 'text names', 'texts name')} no two parties of different countries and stands in no pair.`,
    caption: 'Who concluded agreements with whom',
    /** The name of a cell: its row, its column. */
    cell: (count: number, row: string, column: string) => `${none(count)}: ${row} – ${column}`,
    cellTitle: (row: string, column: string, count: number) => `${row} – ${column}: ${agreements(count)}`,
    pair: (row: string, column: string) => `${row} – ${column}`,
    all: 'All',
    allBodies: 'all bodies',
    neither: 'Neither side',
    rest: (count: number) => plural(count, 'more body', 'more bodies'),
    showAll: (count: number) => `Show all ${plural(count, 'pair', 'pairs')}`,
    showAllBodies: 'Show every body',
    showFewer: 'Show fewer',
    keys: 'Arrow keys move between the cells, Enter opens one, Escape closes it.',
    list: 'Pairs of bodies',
    bodies: 'Bodies',
    body: 'Body',
    side: 'Side',
    with: 'With',
    agreements: 'Agreements',
    count: 'Number',
  },

  reached: {
    title: (total: number, signed: number, inForce: number, ofPackage: number, noTrace: number) =>
      `Of ${agreements(total)} ${none(signed)} ${isAre(signed)} said to be signed, ${none(inForce)} to be in force${ofPackage > 0 ? `; for ${number.format(ofPackage)} that is said only of a package` : ''}; for ${none(noTrace)} nothing was found after signing`,
    titleBy: (name: string, title: string) => `According to ${name}: ${lowered(title)}`,
    noneTitle: 'How far the agreements got',
    empty: 'No agreement matches the filter.',
    subtitle: (total: number, thirdParty: number) =>
      `The ${agreements(total)} among the records shown${thirdParty > 0 ? `, ${number.format(thirdParty)} of them with a third party` : ''}: each counts in every stage that a source reports of it. A number opens its agreements.`,
    how: (to: string, according: string | undefined) =>
      `A stage is counted where a source says it of the text itself; what is said only of a package, and not of which texts in it, stands apart. “Only followed up”: no later stage of the text is said, but a later record implements, follows or amends it. “Nothing found after signing”: neither a later stage nor word of its package nor such a record, looked for in ${according ? `what is said according to ${according}` : 'the whole record'} up to ${to}. “–” is not said, which is not a no. An agreement in several sectors counts in each; bars are as long as in the whole record.`,
    byEra: 'By the era in which they were concluded',
    bySector: 'By sector',
    all: 'All',
    total: 'Agreements',
    list: 'Agreements one by one',
    found: 'What is said of it',
    era: 'Era',
    marks: {
      signed: 'Signed',
      approved: 'Approved, by whom is not said',
      'in-force': 'In force, said of the text itself',
      'of-package': 'In force, said only of its package',
      implemented: 'Implemented',
      amended: 'Amended or replaced',
      suspended: 'Suspended',
      terminated: 'Terminated',
      denied: 'Not reached, a source says',
      followed: 'Only followed up in other records',
      'no-trace': 'Nothing found after signing',
    },
    approvedBy: (name: string) => `Approved by ${name}`,
    /** "In force, said only of most of its package" */
    ofShares: (shares: readonly ('some' | 'most' | 'all')[]) => `In force, said only of ${all.format(shares)} of its package`,
    caption: 'How far the agreements got, by era and by sector',
    group: 'Era or sector',
    listOf: (row: string, mark: string) => `${row}: ${lowered(mark)}`,
  },
};
