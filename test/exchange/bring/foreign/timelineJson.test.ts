/** JSON of TimelineJS, of today and of before, becomes a record. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTimelineJson, isTimelineJson } from '@/exchange/bring/foreign/timelineJson.ts';
import { expectToAddUp, jsonOf, openedWhole, told } from './told.ts';

describe('files that Knight Lab published', () => {
  it('with eras that overlap are read without them, which is said', async () => {
    const { facts, report } = await openedWhole('eras.json');
    expect(facts.entries.map(({ date }) => date.text)).toEqual(['0602/0629', '0622-08-09/0622-08-23', '0632-06-08', '0643']);
    expect(report.sums).toEqual([{ file: 'eras.json', sheet: 'events', rows: 9, entries: 5, headings: 0, blank: 0, unread: 4 }]);
    expect(told(fromTimelineJson(jsonOf('eras.json'), 'eras.json')).filter((one) => one.includes('timelineErasApart'))).toHaveLength(4);
  });

  it('of TimelineJS 1 and 2 are read as those of today', async () => {
    const { facts, whole } = await openedWhole('docsite-example.json');
    expect(facts.dataset.title).toBe('Welcome to TimelineJS');
    expect(facts.entries.map(({ date, title }) => [date.text, title])).toEqual([
      ['1902', 'Wikipedia'], ['1905', 'YouTube with no text'], ['1950-02-07', 'Blockquote'], ['1980-01-18', 'Google Map with no text'], ['2002-12-10', 'Yet Another Tweet'],
    ]); // oxfmt-ignore
    expect(whole.records.get('1950-02-07-blockquote')!.summary).toBe(
      "This is an example of a blockquote.\n<blockquote>“Just use html blockquotes in the media field.”</blockquote>\n\n“You have brains in your head. You have feet in your shoes. You can steer yourself in any direction you choose. You're on your own, and you know what you know. And you are the guy who'll decide where to go.”\nCredit: Dr. Seuss",
    );
  });
});

describe('JSON', () => {
  it.each<[unknown, boolean, string]>([
    [{ events: [{ start_date: { year: '2009' } }] }, true, 'events with dates'],
    [{ events: [{ text: { headline: 'X' } }] }, true, 'events with headlines'],
    [{ title: {}, events: [] }, true, 'a title without events'],
    [{ timeline: { date: [] } }, true, 'the form of before'],
    [{ events: [{ name: 'click' }] }, false, 'other events'],
    [{ entries: [{ kind: 'event' }] }, false, 'a file of ours'],
    [{ type: 'FeatureCollection', features: [] }, false, 'GeoJSON'],
    [null, false, 'nothing'],
    [[], false, 'a list'],
  ])('%j: %s, %s', (value, is) => expect(isTimelineJson(value)).toBe(is));

  it('says where a fault stands: in which list, at which place, in which field, and what stands there', () => {
    const { findings } = fromTimelineJson({ events: [{ start_date: { year: 2009, month: 14 }, text: { headline: 'X' } }] }, 'a.json');
    expect(findings).toContainEqual({ severity: 'error', code: 'timelineMonth', values: { cell: '14' }, file: 'a.json', sheet: 'events', row: 1, column: 'start_date.month', cell: '14' });
  }); // oxfmt-ignore

  it('reads "2009,7,8,10,30" of before as a day, and figures as texts', () => {
    const dates = ['2009,7,8,10,30', '2009,7', '2009', 2009].map((startDate) => ({ startDate, headline: 'X' }));
    expect(fromTimelineJson({ timeline: { date: dates } }, 'a.json').draft.records.map(({ date }) => date)).toEqual(['2009-07-08', '2009-07', '2009', '2009']);
  }); // oxfmt-ignore

  it('takes no keys of the language for fields', () => {
    const event = JSON.parse(
      '{"__proto__": {"start_date": {"year": 2009}}, "constructor": {"name": "x"}, "text": {"headline": "X"}}',
    ) as unknown;
    const brought = fromTimelineJson({ events: [event] }, 'a.json');
    expect(brought.draft.records).toEqual([]);
    expectToAddUp(brought);
  });

  it('of any form never throws, and adds up', () => {
    const slide = fc.record({ start_date: fc.oneof(fc.jsonValue(), fc.record({ year: fc.jsonValue(), month: fc.jsonValue() })), text: fc.oneof(fc.jsonValue(), fc.record({ headline: fc.string(), text: fc.string() })), media: fc.jsonValue(), group: fc.jsonValue() }, { requiredKeys: [] }); // oxfmt-ignore
    const any = fc.oneof(fc.jsonValue(), fc.record({ events: fc.oneof(fc.array(slide), fc.jsonValue()), eras: fc.oneof(fc.array(slide), fc.jsonValue()), title: fc.oneof(slide, fc.jsonValue()) }), fc.record({ timeline: fc.record({ date: fc.array(fc.jsonValue()) }) })); // oxfmt-ignore
    fc.assert(
      fc.property(any, (value) => {
        isTimelineJson(value);
        const brought = fromTimelineJson(value, 'any.json');
        expectToAddUp(brought);
        told(brought);
      }),
    );
  });
});
