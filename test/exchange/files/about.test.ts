/** What a file says of the view that it was taken from. */
import { describe, expect, it } from 'vitest';
import { aboutLines, viewLines, type ViewOf } from '@/exchange/files/about.ts';
import { sourcesTable } from '@/exchange/files/sourcesTable.ts';
import { en } from '@/i18n/en.ts';
import { select } from '@/record/select.ts';
import { parseAddress } from '@/view/address.ts';
import { event, makeRecord } from '../../support/makeRecord.ts';

const { facts, whole } = makeRecord([event('pipe', '2001'), event('fair', '2005', { sectors: ['trade'] })]);

const viewAt = (address: string, tab: ViewOf['tab'] = {}): ViewOf => {
  const { view } = parseAddress(address);
  const selection = select(facts.columns, view.filter, undefined);
  return { view, facts, whole, selection, tab, accessed: '2026-03-13', address: `https://example.org/${address}` };
};
const lines = (address: string, tab?: ViewOf['tab']) => Object.fromEntries(aboutLines(viewAt(address, tab), en));

describe('a file about itself', () => {
  it('says which view it is, in words: filter, perspective, edition, date of access, address, licence', () => {
    expect(lines('?tab=sources&sector=energy&from=2001')).toMatchObject({
      Record: 'Arland–Borland: A test',
      View: 'Sources',
      Filter: 'Energy, from 2001',
      'Records of the filter': '1 of 2 records',
      'Values according to': 'The record’s own choice',
      'How a value is chosen': 'The first.',
      Edition: '1.0.0, 1 January 2021',
      Coverage: 'From 1 January 2000 to 31 December 2020. What lies outside was not looked for.',
      'Date of access': '13 March 2026',
      'Address of the view': 'https://example.org/?tab=sources&sector=energy&from=2001',
      Licence: 'None.',
    });
  });

  it('names the voice once, apart from the filter, and says what is not its word', () => {
    const said = lines('?by=borland');
    expect(said['Filter']).toBe('The whole record');
    expect(said['Values according to']).toBe('Borland');
    expect(said['How a value is chosen']).toMatch(/^Dates, figures, .* according to Borland; title and summary are the record’s own/);
  });

  it('says the window of time and the order where the tab has them', () => {
    const said = lines('', { window: '2001 to 2003', order: [['Order', 'Title']] });
    expect(said).toMatchObject({ 'Window of time': '2001 to 2003', Order: 'Title' });
    expect(lines('')).not.toHaveProperty('Window of time');
  });

  it('has no label twice, or one value would be lost in JSON', () => {
    const about = aboutLines(viewAt('', { window: 'w', order: [['Order', 'Title'], ['Grouped by', 'Type']] }), en); // oxfmt-ignore
    expect(new Set(about.map(([label]) => label)).size).toBe(about.length);
  });

  it('repeats in full what the dialog shows of it', () => {
    const of = viewAt('?sector=trade', { window: 'w' });
    expect(aboutLines(of, en)).toEqual(expect.arrayContaining(viewLines(of, en)));
  });
});

describe('the works behind the rows', () => {
  it('are a table in the order given, empty where nothing is known', () => {
    const table = sourcesTable([...whole.sources.values()], whole, en);
    const cells = table.rows.map((row) => Object.fromEntries(table.columns.map(({ id }, at) => [id, row[at]])));
    expect(cells).toMatchObject([
      { work: 'gazette', title: 'The gazette', type: 'Official', side: 'Arland', author: null, published: null, address: null },
      { work: 'herald', publisher: 'Borland', read: 'Read in part', described: null, language: null },
    ]);
  });
});
