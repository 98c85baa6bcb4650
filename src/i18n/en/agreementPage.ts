/** The page of one agreement: its course stage by stage, its parties, and what is not known of it. */
import { all, any, number } from './format.ts';

/** "approved, in force or implemented" */
const orOf = (stages: readonly string[]) => any.format(stages.map((stage) => stage.toLowerCase()));

/** Of a stage of one side alone: whose it is. */
const ofSide = (country: string | undefined) => (country === undefined ? '' : `, of ${country},`);

type Share = 'all' | 'most' | 'some';
const shares: Readonly<Record<Share, string>> = { all: 'the whole', most: 'most of the', some: 'some of the' };

export const agreementPageWords = {
  agreementPage: {
    /** The links around the page. */
    ways: 'Agreements in the order of the table',
    toTable: 'All agreements',
    previous: 'Previous',
    next: 'Next',
    step: (label: string, title: string) => `${label}: ${title}`,

    kicker: (type: string, thirdParty: string | undefined | false) => [type, thirdParty].filter(Boolean).join(' · '),
    filteredOut: 'The filter leaves this agreement out. It is shown all the same.',

    course: 'How far it got',
    /** The states of a stage, for who cannot see the signs. */
    reported: 'reported',
    denied: (date: string | undefined) => (date ? `No, not by ${date}` : 'No, not reached'),
    unknown: 'unknown',
    ofPackage: (share: Share, date: string) =>
      share === 'all' ? `Said of the whole package, ${date}.` : `Said of ${shares[share]} package, ${date}; which texts is not said.`,
    side: (country: string) => `${country}:`,
    noDate: 'no date given',
    legend: (by: string | undefined) =>
      by
        ? `“Unknown”: not said according to ${by}. “No”: said not to have been reached.`
        : '“Unknown”: no source of this record speaks of the stage. “No”: a source says that it was not reached.',

    parties: 'Between whom',
    others: 'Neither of the two sides',
    register: (name: string) => `in this record: ${name}`,
    noBody: 'no body is named',
    signedBy: 'Signed by',
    signatoryUnknown: 'Who signed is not said.',
    nobodyNamed: 'Who signed for it is not said.',

    facts: 'Date, place, duration, text',
    until: (date: string) => `until ${date}`,
    text: 'Text public',

    gaps: (by: string | undefined) => (by ? `What is not said according to ${by}` : 'What is not known'),
    noGap: 'Nothing that one would ask of an agreement is missing.',
    /** That a voice is silent does not mean that nobody speaks. */
    later: (stages: readonly string[], isVoice: boolean) =>
      isVoice
        ? `Whether it was later ${orOf(stages)} is not said.`
        : `No source of this record says whether it was later ${orOf(stages)}: that is unknown, not “no”.`,
    earlier: (stages: readonly string[], isVoice: boolean) =>
      `${isVoice ? 'Nothing is said of' : 'No source of this record says'} whether it was ${orOf(stages)} before that.`,
    since: (stage: string, date: string | undefined) =>
      date
        ? `What came of “${stage}” after ${date} is not said: a source says “no” up to then.`
        : `For which time “${stage}” is “no” is not said.`,
    gapPackage: (stage: string, share: Share) => `“${stage}” is said of ${shares[share]} package, and not of this text by name.`,
    gapSides: (stage: string, countries: readonly string[]) =>
      `“${stage}” is reported of one side; of ${all.format(countries)} it is not said.`,
    gapDay: (stage: string, by: string | undefined, date: string, inferred: boolean) =>
      `The exact day of “${stage}”${ofSide(by)} is not said: all that is known is “${date}”${inferred ? ', and that is inferred' : ''}.`,
    gapDate: (stage: string, by: string | undefined) => `A date of “${stage}”${ofSide(by)} is not said.`,
    gapBodies: (countries: readonly string[]) => `Which body concluded it for ${all.format(countries)} is not said.`,
    gapSignatories: (parties: readonly string[]) =>
      parties.length === 0 ? 'Who signed it is not said.' : `Who signed it for ${all.format(parties)} is not said.`,
    gapPlace: 'Where it was concluded is not said.',
    gapDuration: 'For how long it was concluded is not said.',
    gapText: 'What it says, word for word, is not known: its text was not found.',

    partOf: 'Part of a package',
    siblings: (count: number) =>
      count === 1 ? 'The other text of it that is a record here' : `The ${number.format(count)} other texts of it that are records here`,
    alone: 'No other text of it is a record here.',
  },
};
