/** Silences: spans without a record, the longest first. */
import { describe, expect, it } from 'vitest';
import { isoOf, trusted } from '@/record/edtf.ts';
import { parseRecord } from '@/record/parse.ts';
import { silencesOf } from '@/record/silences.ts';
import { event, makeFiles, makeRecord } from '../support/makeRecord.ts';

const within = { start: trusted('2000').start, end: trusted('2003').end };
const closure = (date: string) => ({ id: 'closed', label: 'Closed', date: trusted(date), description: 'Closed.', citations: [] });
const silences = (dates: readonly string[], closures: Parameters<typeof silencesOf>[2] = [], most?: number) => {
  const { facts } = makeRecord(dates.map((date, at) => event(`e${at}`, date)));
  return silencesOf(facts.entries, within, closures, most);
};
const inShort = (dates: readonly string[]) => silences(dates).map(({ start, end }) => `${isoOf(start)}/${isoOf(end)}`);

describe('silences', () => {
  it('are the spans between records and up to the ends, the longest first', () => {
    expect(silences(['2001-01-01', '2001-12-31']).map(({ days, before, after }) => [days, before?.id, after?.id])).toEqual([
      [730, 'e1', undefined],
      [366, undefined, 'e0'],
      [363, 'e0', 'e1'],
    ]);
  });

  it('leave room for a month or a year, which may be any of its days', () => {
    expect(inShort(['2001', '2002-02'])).toEqual(['2002-03-01/2003-12-31', '2000-01-01/2000-12-31', '2002-01-01/2002-01-31']);
  });

  it('are broken by the beginning and the end of what lasts, not by its years', () => {
    expect(inShort(['2000-01-01/2003-12-31'])).toEqual(['2000-01-02/2003-12-30']);
  });

  it('are not broken by what has no date, or only a decade', () => {
    expect(inShort(['XXXX', '200X/..'])).toEqual(['2000-01-01/2003-12-31']);
    expect(inShort(['../2001-05-05'])).toEqual(['2001-05-06/2003-12-31', '2000-01-01/2001-05-04']);
  });

  it('say whether they lie in a closure, wholly or in part, and are no more than are asked for', () => {
    const [longest, next] = silences(['2001'], [closure('2000/2002-01')], 2);
    expect([longest?.closure?.id, longest?.isWithinClosure]).toEqual(['closed', false]);
    expect([next?.closure?.id, next?.isWithinClosure]).toEqual(['closed', true]);
    expect(silences(['2001'], [], 1)).toHaveLength(1);
  });
});

it('are the same where those that break them are picked from a list that is known already', () => {
  const { facts } = makeRecord(
    ['2000-03-05', '2001', '2001-02/2002-01-09', '2001-05-05', '2003-04'].map((date, at) => event(`e${at}`, date)),
  );
  for (let left = 0; left < facts.entries.length; left += 1) {
    const some = facts.entries.filter((_, at) => at !== left);
    expect(silencesOf(some, within, [], 9, facts.entries)).toEqual(silencesOf(some, within, [], 9));
  }
});

describe('closures', () => {
  const check = (date: string) => {
    const files = makeFiles();
    const dataset = { ...(files['dataset.json'] as object), closures: [{ ...closure('2001'), date, citations: [{ source: 'gazette' }] }] };
    const parsed = parseRecord({ ...files, 'dataset.json': dataset });
    return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path.join('.')} ${message}`);
  };
  it('lie in the coverage', () => {
    expect(check('2001/2005-02-16')).toEqual([]);
    expect(check('1980')).toEqual(['closures.0.date "1980" lies outside the coverage (2000-01-01/2020-12-31)']);
  });
});
