/** A view as a footnote: which part of the record, in which edition, when, where, on which works. */
import { describe, expect, it } from 'vitest';
import { viewFootnote } from '@/exchange/files/viewFootnote.ts';
import { en } from '@/i18n/en.ts';
import { select } from '@/record/select.ts';
import type { Source } from '@/record/types.ts';
import { parseAddress } from '@/view/address.ts';
import { event, makeRecord } from '../../support/makeRecord.ts';

const { facts, whole } = makeRecord([event('pipe', '2001'), event('fair', '2005', { sectors: ['trade'] })]);
const works = [...whole.sources.values()];

const footnote = (address: string, cited: readonly Source[] = works, window?: string) => {
  const { view } = parseAddress(address);
  const selection = select(facts.columns, view.filter, undefined);
  const tab = window === undefined ? {} : { window };
  return viewFootnote({ view, facts, whole, selection, tab, accessed: '2026-03-13', address: 'https://example.org/?ed=1.0.0' }, cited, en);
};

describe('the footnote of a view', () => {
  it('is one sentence after the other: what, where and when, licence, sources', () => {
    expect(footnote('?sector=energy')).toBe(
      'Arland–Borland, edition 1.0.0 (1 January 2021), Timeline, filter: Energy (1 of 2 records), with the record’s own choice of values. ' +
        'https://example.org/?ed=1.0.0 (accessed 13 March 2026). None. ' +
        'Sources: “The gazette”, Arland, date not known; “The herald”, Borland, date not known.',
    );
  });

  it('says the whole record where nothing is filtered, whose word it is, and the window of time', () => {
    const text = footnote('?by=borland', works, '2001–2003');
    expect(text).toContain('Timeline, the whole record (2 of 2 records), window of time: 2001–2003, according to Borland.');
    expect(text).not.toContain('own choice');
  });

  it('names few works and counts many, which the file lists', () => {
    const many = Array.from({ length: 6 }, (_, at): Source => ({ ...works[0]!, id: `w${at}`, title: `Work ${at}` }));
    expect(footnote('', many.slice(1))).toContain('“Work 5”');
    expect(footnote('', many)).toMatch(/Sources: 6 works, listed in the exported file\.$/);
    expect(footnote('', many)).not.toContain('“Work');
    expect(footnote('', [])).toMatch(/No work stands behind it\.$/);
  });
});
