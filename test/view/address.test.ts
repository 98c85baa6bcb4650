/** The promises of the address. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetIds } from '@/record/facets.ts';
import { choiceOf } from '@/record/filter.ts';
import { formatAddress, parseAddress, recordAddresses } from '@/view/address.ts';
import {
  agreementColumns,
  agreementGroupings,
  aidMeasures,
  aidParts,
  axisScales,
  differenceOrders,
  gasUnits,
  laneGroupings,
  moneyFlows,
  sourceGroups,
  sourceOrders,
  timeBins,
  timeScales,
  visitSplits,
} from '@/record/words.ts';
import { defaultView, type Options, screens, tabIds, type View } from '@/view/view.ts';

const read = (address: string) => parseAddress(address).view;

describe('the address', () => {
  it('is empty for the default view: defaults are not written', () => {
    expect(formatAddress(defaultView)).toBe('');
    expect(read('')).toEqual(defaultView);
  });

  it('keeps one order, and can be read by people', () => {
    const view = read('?to=2011&q=gas+line&kind=visit&sector=health,energy&tab=sources&from=2009-07');
    expect(formatAddress(view)).toBe('?tab=sources&sector=energy,health&kind=visit&from=2009-07&to=2011&q=gas+line');
  });

  it('writes "all but" with a leading minus', () => {
    expect(read('?sector=-energy').filter.choices.sector).toEqual({ ids: ['energy'], except: true });
    expect(formatAddress(read('?sector=-energy,health'))).toBe('?sector=-energy,health');
  });

  it.each([
    ['an unknown tab', '?tab=home', ['tab=home']],
    ['an unknown key', '?colour=red', ['colour=red']],
    ['a date that is none', '?from=yesterday&to=2009-13', ['from=yesterday', 'to=2009-13']],
    ['lanes that are none', '?lanes=colour&fold=a,,b&scale=log', ['lanes=colour', 'fold=a,,b', 'scale=log']],
    ['windows that are none', '?compare=one&compare=two', ['compare=one', 'compare=two']],
    ['ids that are none', '?sector=<b>&record=../..', ['sector=<b>', 'record=../..']],
    ['a key given twice', '?tab=sources&tab=timeline', ['tab=timeline']],
    ['prototype keys', '?__proto__=1&constructor=2', ['__proto__=1', 'constructor=2']],
  ])('passes over %s and names it', (_, address, ignored) => {
    expect(parseAddress(address).ignored).toEqual(ignored);
  });

  it('passes in silence over what others hang onto links', () => {
    expect(parseAddress('?fbclid=x&utm_source=y&sector=energy').ignored).toEqual([]);
  });

  it('shows the rest of an address that is partly junk', () => {
    expect(read('?tab=home&sector=energy')).toEqual({
      ...defaultView,
      filter: { choices: { sector: { ids: ['energy'], except: false } } },
    });
  });

  const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
  const choice = fc.tuple(fc.uniqueArray(id, { minLength: 1, maxLength: 6 }), fc.boolean()).map(([ids, except]) => choiceOf(ids, except)!);
  const limit = fc.constantFrom('2009', '2009-07', '2009-07-08');
  const views: fc.Arbitrary<View> = fc.record({
    tab: fc.constantFrom(...tabIds),
    figure: fc.oneof(fc.constant(''), id),
    talk: fc.oneof(fc.constant(''), id),
    scene: fc.integer({ min: 1, max: 999 }),
    screen: fc.constantFrom(...screens),
    data: fc.constantFrom('', 'other.json', 'a-b_c.2.json'),
    filter: fc.record(
      {
        choices: fc.record(Object.fromEntries(facetIds.map((facet) => [facet, choice])), { requiredKeys: [] }),
        from: limit,
        to: limit,
        q: fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text)),
      },
      { requiredKeys: ['choices'] },
    ),
    by: fc.oneof(
      fc.constant(''),
      id,
      id.map((one) => `source:${one}`),
    ),
    record: fc.oneof(fc.constant(''), id),
    lang: fc.constantFrom('', 'az', 'ar-XB', 'ar-u-nu-arab'),
    time: fc.constantFrom('', 'rtl'),
    edition: fc.constantFrom('', '0.1.0', '12.3.45'),
    options: fc.record({
      window: fc.constantFrom('', '2009-01-01/2011-12-31'),
      lanes: fc.constantFrom(...laneGroupings),
      scale: fc.constantFrom(...timeScales),
      fold: fc.constantFrom('', 'energy', 'energy,health'),
      compare: fc.constantFrom('', 'one,two', 'one,2024-12-08/2026-03-31', '2009-01-01/2011-12-31,2012-01-01/2012-12-31'),
      sort: fc.constantFrom<Options['sort']>(...agreementColumns, '-date', 'type,-date', '-first-side,title,status'),
      columns: fc.constantFrom('', 'title,date', 'second-side'),
      pinned: fc.constantFrom('title', 'none', 'title,date'),
      widths: fc.constantFrom('', 'title:24', 'title:9,second-side:30'),
      density: fc.constantFrom<Options['density']>('normal', 'compact'),
      per: fc.constantFrom<Options['per']>(...agreementGroupings),
      page: fc.constantFrom('', 'a-pact'),
      leg: fc.oneof(fc.constant(''), id),
      spot: fc.oneof(fc.constant(''), id),
      hide: fc.constantFrom('', 'aid', 'likely,contract'),
      span: fc.constantFrom('', 'node-a,node-b'),
      at: fc.constantFrom('', '38.5,41.25,6.25', '-1,-2,4'),
      bins: fc.constantFrom(...timeBins),
      split: fc.constantFrom(...visitSplits),
      year: fc.constantFrom('', '2025'),
      measure: fc.constantFrom(...aidMeasures),
      parts: fc.constantFrom(...aidParts),
      flow: fc.constantFrom(...moneyFlows),
      axis: fc.constantFrom(...axisScales),
      unit: fc.constantFrom(...gasUnits),
      order: fc.constantFrom(...sourceOrders),
      group: fc.constantFrom(...sourceGroups),
      differ: fc.constantFrom(...differenceOrders),
    }),
  });

  it('gives back every view that it was made from, with nothing passed over', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseAddress(formatAddress(view))).toEqual({ view, ignored: [] });
      }),
    );
  });

  it('is the same for a record that is open, written for one or for hundreds at once', () => {
    fc.assert(
      fc.property(views, id, id, (view, one, other) => {
        const addressOf = recordAddresses(view);
        expect([one, other].map(addressOf)).toEqual([one, other].map((record) => formatAddress({ ...view, record })));
      }),
    );
  });

  it('writes a text with half a character without failing', () => {
    expect(formatAddress({ ...defaultView, filter: { choices: {}, q: 'gas \ud800' } })).toBe('?q=gas+%EF%BF%BD');
  });

  it('reads any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tabIds).toContain(read(`?${text}`).tab);
      }),
    );
  });
});
