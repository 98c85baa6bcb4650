/** The status of an agreement in a sentence, its text, and how agreements are counted. */
import { describe, expect, it } from 'vitest';
import { countingInWords, statusSentence, textInWords } from '@/exchange/agreementStatus.ts';
import { en } from '@/i18n/en.ts';
import { accordingTo } from '@/record/according.ts';
import { agreement, event, makeRecord } from '../support/makeRecord.ts';

const gazette = { source: 'gazette' };
const herald = { source: 'herald', locator: '§ 1' };
const stage = (name: string, date: string, more = {}) => ({ stage: name, date, citations: [gazette], ...more });
const deal = event('deal', '2001', {
  title: 'A package',
  package: {
    stages: [{ stage: 'in-force', date: '../2002-06', share: 'most', citations: [herald] }],
    inAll: [{ value: 20, date: '../2003~', citations: [gazette] }],
  },
});
const partOf = { related: [{ id: 'deal', relation: 'part-of' }] };
const made = (more: Record<string, unknown>, by = '') => {
  const { facts, whole: all } = makeRecord([agreement('pact', '2001-03-04/2001-03-05', more), deal]);
  const { whole } = accordingTo(by, facts, all);
  const pact = whole.records.get('pact');
  if (pact?.kind !== 'agreement') throw new Error('no pact');
  return { pact, whole };
};
const sentence = (more: Record<string, unknown>, by = '') => {
  const { pact, whole } = made(more, by);
  return statusSentence(pact, whole, en);
};

describe('the status in a sentence', () => {
  it('names the stage and its day, and that what is said of the package is not said of this text', () => {
    expect(sentence(partOf)).toBe('Signed 4–5 March 2001; most of the package in force by June 2002, which texts is not said.');
    expect(sentence({})).toBe('Signed 4–5 March 2001; no later stage is reported.');
  });

  it('says whose approval is known, that the other’s is not said, and that a date is inferred', () => {
    const stages = [stage('approved', '../2002-06', { by: 'borland', dateInferred: 'By the report.' })];
    expect(sentence({ stages })).toBe(
      'Approved by Borland by June 2002 (inferred); whether by Arland is not said; no later stage is reported.',
    );
  });

  it('says who denies a later stage, and who disputes the one reached', () => {
    const notReached = [stage('implemented', '2001-12-31', { citations: [{ ...herald, by: 'ann' }] })];
    expect(sentence({ notReached })).toBe('Signed 4–5 March 2001; not yet implemented by 31 December 2001, according to Ann Əhmədova.');
    const rivals = [{ field: 'stages.0.stage', value: 'announced', citations: [herald], note: 'Later.' }];
    expect(sentence({ rivals })).toBe('Signed 4–5 March 2001; disputed: announced according to Borland; no later stage is reported.');
  });

  it('gives no day where nobody does, and no stage where a voice is silent on all', () => {
    expect(sentence({ stages: [stage('announced', 'XXXX')] })).toBe('Announced (no date given); no later stage is reported.');
    expect(sentence({ citations: [gazette, herald] }, 'borland')).toBe('No stage is reported.');
  });
});

describe('the text in words', () => {
  it('is public by language, not found by where it was sought, or not among the works', () => {
    const texts = ['az', 'ar'].map((language) => ({ language, citations: [gazette] }));
    expect(textInWords(made({ texts }).pact, en)).toBe('public in Azerbaijani and Arabic');
    expect(textInWords(made({ textSought: 'Looked for in the gazettes.' }).pact, en)).toBe('none found: looked for in the gazettes');
    expect(textInWords(made({}).pact, en)).toBe('none found among the 1 work cited; no other search is recorded');
  });
});

describe('how agreements are counted', () => {
  it('is said with the figures of the record: what is named, by whom, and what is counted in all', () => {
    const { whole } = makeRecord([
      agreement('a', '2001', partOf),
      agreement('b', '2001', { ...partOf, citations: [herald] }),
      agreement('c', '2001', { thirdParty: true }),
      { ...deal, quantities: [{ value: 4, unit: 'document' }], citations: [herald] },
    ]);
    expect(countingInWords(whole, en).slice(1)).toEqual([
      'In the whole record, whatever the filter: 3 agreements, 2 of them between the two sides alone and 1 with other parties.',
      '“A package” is an event, never a row among its parts.',
      'Of it 1 text is named by Arland, 1 more by Borland and 4 are counted by Borland.',
      'In all, 20 documents between the two sides by about 2003, as counted by Arland; how many of them are of the package is not said.',
    ]);
  });
});
