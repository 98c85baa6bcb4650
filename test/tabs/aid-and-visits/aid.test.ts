/** Aid by year and shared out: rows, findings and tables that one can check by eye. */
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import type { Filter } from '@/record/filter.ts';
import { accordingTo } from '@/record/according.ts';
import { select } from '@/record/select.ts';
import { aidMeasures, aidParts } from '@/record/words.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import { type AidRow, leadersOf } from '@/tabs/aid-and-visits/aid/aidRows.ts';
import { drawnRows, measuresOf, nameOfPart, narrowingOf, partPicture, yearPicture } from '@/tabs/aid-and-visits/aid/aidPictures.ts';
import { aidChartRows, endOf, few, othersInWords, stageInWords } from '@/tabs/aid-and-visits/aid/drawn.ts';
import { countsInWords, notesOf, partFinding, yearFinding } from '@/tabs/aid-and-visits/aid/findings.ts';
import { aidPromises, promisesTable } from '@/tabs/aid-and-visits/aid/promised.ts';
import { aidTables } from '@/tabs/aid-and-visits/aid/tables.ts';
import type { StageId } from '@/tabs/aid-and-visits/aid/stages.ts';
import type { Basis, Options } from '@/tabs/aid-and-visits/shown.ts';
import { agreement, aid, makeFiles, makeRecord } from '../../support/makeRecord.ts';

type Records = Parameters<typeof makeRecord>[0];

const tonnes = (value: number, more = {}) => ({ value, unit: 'tonne', ...more });
const tie = (id: string, relation: string) => ({ related: [{ id, relation }] });
/** One family is four or five persons. */
const withRule = {
  'dataset.json': { ...(makeFiles()['dataset.json'] as object), personsPerFamily: { low: 4, high: 5, note: 'By the gazette.', citations: [{ source: 'gazette' }] } },
}; // oxfmt-ignore

const records: Records = [
  aid('promise', '2004-12-30', { stage: 'committed', quantities: [tonnes(200, { approximate: true })], places: ['artown'] }),
  aid('convoy', '2005-01-05', { quantities: [tonnes(200, { approximate: true }), { value: 10, unit: 'family' }, { low: 44, high: 48, unit: 'person' }], places: ['borham'], ...tie('promise', 'implements') }),
  aid('camp', '2005-02-28', { sectors: ['health'], places: ['elsewhere'], channels: ['borland'], ...tie('convoy', 'part-of') }),
  aid('baskets', '2005-06', { sectors: ['energy', 'health'], quantities: [{ value: 20, unit: 'family' }], places: ['borham'] }),
  aid('school', '2010', { stage: 'pledged', quantities: [{ value: 1, unit: 'school' }] }),
  aid('undated', 'XXXX', { quantities: [tonnes(7)] }),
]; // oxfmt-ignore

const basisOf = (made: ReturnType<typeof makeRecord>, filter: Filter = { choices: {} }): Basis => ({
  ...made,
  selection: select(made.facts.columns, filter, undefined),
  filter,
});
const made = makeRecord(records, withRule);
const basis = basisOf(made);
const options = (more: Partial<Options>) => ({ measure: 'records', parts: 'sector', ...more }) as Options;
const of = (rows: readonly AidRow[], id: string) =>
  Object.entries(rows.find((row) => row.id === id)?.tallies ?? {}).map(([stage, { low, high }]) => [stage, low, high]);
const yearOf = (measure: Options['measure'], id: string, from = basis) => of(yearPicture(from, options({ measure })).rows, id);
const only = (ids: readonly string[]): Filter => ({ choices: { place: { ids, except: false } } });

describe('aid by year', () => {
  it('counts what is part of another once, and never adds a promise to its delivery', () => {
    expect(yearOf('records', '2004')).toEqual([['committed', 1, 1]]);
    expect(yearOf('records', '2005')).toEqual([['delivered', 2, 2]]);
    expect(yearPicture(basis, options({})).rows.find(({ id }) => id === '2005')).toMatchObject({ records: { length: 3 }, tied: [{ record: { id: 'camp' }, to: { id: 'convoy' } }] }); // oxfmt-ignore
  });

  it('adds up one unit of one stage in a year; what has no figure in it is counted apart', () => {
    expect(yearOf('people', '2005')).toEqual([['delivered', 124, 148]]); // 44–48 said, 20 × 4–5 estimated
    expect(yearOf('family', '2005')).toEqual([['delivered', 30, 30]]);
    const tonne = yearPicture(basis, options({ measure: 'tonne' }));
    expect(tonne.rows.find(({ id }) => id === '2005')?.tallies.delivered?.without.map(({ id }) => id)).toEqual(['baskets']);
    expect(tonne.stages).toEqual(['committed', 'delivered']);
  });

  it('has a row for every year from that before the first aid of the whole record; what nobody dates stands in none', () => {
    const { rows } = yearPicture(basis, options({ measure: 'tonne' }));
    const { coverage } = basis.facts;
    const last = new Date(coverage.end * 86_400_000).getUTCFullYear();
    expect([rows[0]?.id, rows.at(-1)?.id]).toEqual(['2003', String(last)]);
    expect(yearPicture(basisOf(made, only(['nowhere'])), options({})).rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(rows.flatMap((row) => row.records.map(({ id }) => id))).not.toContain('undated');
  });

  it('counts a part whose whole the filter leaves out, and holds the axis', () => {
    const camp = basisOf(made, only(['elsewhere']));
    expect(yearOf('records', '2005', camp)).toEqual([['delivered', 1, 1]]);
    expect(endOf(yearPicture(camp, options({})), en)).toBe(2);
  });

  it('has a stage that a perspective does not say as a series of its own', () => {
    const silent = makeRecord([aid('a', '2005', { citations: [{ source: 'gazette', supports: ['date'] }] })]);
    const seen = accordingTo('arland', silent.facts, silent.whole);
    expect(yearOf('records', '2005', basisOf(seen))).toEqual([['none', 1, 1]]);
    expect(stageInWords('none', en)).toBe('not said');
    expect(yearFinding(yearPicture(basisOf(seen), options({})), seen.whole, en)).toBe('No delivery found: 1 record whose stage is not said');
  }); // oxfmt-ignore
});

describe('what is drawn', () => {
  const drawn = (from: Basis, measure: Options['measure']) => {
    const picture = yearPicture(from, options({ measure }));
    const shown = { whole: from.whole, narrow: () => ({ link: { href: '#' }, isOn: false }) };
    return aidChartRows({ shown: shown as never, picture, nameOf: (id) => id, narrowing: () => ({}) }, picture.rows, en);
  };
  const row = (from: Basis, measure: Options['measure'], id: string) => drawn(from, measure).find((one) => one.id === id);

  it('draws as an estimate only what is ours: a part of a bar, or all of it', () => {
    const [mixed, alone] = [records, [aid('baskets', '2005', { quantities: [{ value: 20, unit: 'family' }] })]].map(
      (list) => row(basisOf(makeRecord(list, withRule)), 'people', '2005')?.values.delivered,
    );
    expect(mixed).toMatchObject({ low: 124, isEstimate: false, said: 44 });
    expect(alone).toMatchObject({ low: 80, isEstimate: true, said: undefined });
    expect(row(basis, 'tonne', '2005')?.values.delivered).toMatchObject({ isEstimate: false, said: undefined });
  });

  it('marks an estimate, says it in the tip with each record, and counts what has no figure', () => {
    const people = row(basis, 'people', '2005');
    expect(people?.values).toEqual({ delivered: { low: 124, high: 148, rivals: [], isEstimate: false, said: 44, label: '124–148' } });
    expect(people?.tip().lines).toEqual(['Delivered: 124–148 people (partly our estimate)']);
    expect(people?.tip().items).toEqual([
      '44–48 people: Aid convoy, 5 January 2005 (Arland)', 'Aid camp, 28 February 2005 (Arland): part of “Aid convoy”', '80–100 people (our estimate): Aid baskets, June 2005 (Arland)',
    ]); // oxfmt-ignore
    expect(row(basis, 'tonne', '2005')?.without).toBe(1);
    expect(row(basis, 'tonne', '2010')).toMatchObject({ values: {}, zero: false, without: 1 });
  });

  it('is a zero only where a source says zero, and nothing where no record is', () => {
    const zero = basisOf(makeRecord([aid('none', '2005', { quantities: [tonnes(0)] })]));
    expect(row(zero, 'tonne', '2005')).toMatchObject({ values: {}, zero: true, without: 0 });
    expect(row(zero, 'tonne', '2006')).toMatchObject({ values: {}, zero: false, without: 0 });
    expect(row(zero, 'tonne', '2006')?.tip().lines).toEqual(['No record found, which is not a zero']);
  });

  it('has the whole record behind what the filter leaves', () => {
    expect(row(basisOf(made, only(['elsewhere'])), 'records', '2005')).toMatchObject({ values: { delivered: { high: 1 } }, ghost: { delivered: 2 } });
  }); // oxfmt-ignore
});

describe('shared out', () => {
  const part = (parts: Options['parts'], measure: Options['measure'] = 'records', from = basis) =>
    partPicture(from, options({ parts, measure }), en);

  it('counts a record in each of its values, the most delivered first, then by name; what names none last', () => {
    expect(part('sector').rows.map(({ id, tallies }) => [id, tallies.delivered?.high])).toEqual([['energy', 3], ['health', 2]]); // oxfmt-ignore
    expect(part('place').rows.map(({ id }) => id)).toEqual(['borham', 'elsewhere', 'artown', '']);
    expect(part('channel').rows.map(({ id }) => id)).toEqual(['borland', '']);
    expect(part('donor').rows.map(({ id }) => nameOfPart(id, 'donor', basis, en))).toEqual(['Arland']);
  });

  it('keeps its rows and their order under a filter', () => {
    const { rows } = part('place', 'records', basisOf(made, only(['elsewhere'])));
    expect(rows.map(({ id, records: those }) => [id, those.length])).toEqual([['borham', 0], ['elsewhere', 1], ['artown', 0], ['', 0]]); // oxfmt-ignore
  });

  it('draws no more than twelve rows, those of which something is shown', () => {
    const many = Array.from({ length: 14 }, (_, at) => ({ id: String(at), tallies: {}, tied: [], records: at === 0 ? [] : part('sector').records }));
    expect(drawnRows(many).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
    expect(drawnRows(many.slice(0, 12))).toHaveLength(12);
  }); // oxfmt-ignore

  it('can be filtered by, but for what names none', () => {
    expect(narrowingOf('borham', 'place')).toEqual({ choices: { place: ['borham'] } });
    expect(narrowingOf('arland', 'donor')).toEqual({ choices: { actor: ['arland'] } });
    expect(narrowingOf('', 'place')).toBeUndefined();
  });
});

describe('a finding', () => {
  const finding = (list: Records, measure: Options['measure'] = 'records') => {
    const from = basisOf(makeRecord(list, withRule));
    return yearFinding(yearPicture(from, options({ measure })), from.whole, en);
  };
  const shared = (list: Records, parts: Options['parts'], measure: Options['measure'] = 'records') => {
    const from = basisOf(makeRecord(list, withRule));
    return partFinding(partPicture(from, options({ parts, measure }), en), parts, from.whole, (id) => nameOfPart(id, parts, from, en), en);
  };

  it('says what was delivered when, and of promises only that they are promises', () => {
    expect(finding(records)).toBe('2 of 3 deliveries found came in 2005');
    expect(finding([aid('a', '2005')])).toBe('The one delivery found came in 2005');
    expect(finding([aid('a', '2005'), aid('b', '2005')])).toBe('All 2 deliveries found came in 2005');
    expect(finding([aid('a', '2005'), aid('b', '2006')])).toBe('2 deliveries found; no year has more than 1');
    expect(finding([aid('a', 'XXXX')])).toBe('The one delivery found has no year');
    expect(finding([aid('a', '2005', { stage: 'pledged' })])).toBe('No delivery found: 1 pledge');
  });

  it('says each stage by itself, in the unit, and the year that surely has the most', () => {
    expect(finding(records, 'tonne')).toBe('Deliveries: about 207 tonnes, most in 2005; commitments: about 200 tonnes, in 2004');
    expect(finding(records, 'people')).toBe('Deliveries: 124–148 people (partly our estimate), in 2005');
    expect(finding(records, 'truck')).toBe('None of these 6 aid records gives a figure in trucks');
    const overlapping = [aid('a', '2005', { quantities: [{ low: 1, high: 5, unit: 'tonne' }] }), aid('b', '2006', { quantities: [tonnes(3)] })];
    expect(finding(overlapping, 'tonne')).toBe('Deliveries: 4–8 tonnes');
  }); // oxfmt-ignore

  it('names who alone has the most, else how much there is in all', () => {
    expect(shared(records, 'place')).toBe('Most deliveries: Borham, 2 of 3');
    expect(shared(records, 'channel')).toBe('3 deliveries; 1 channel named');
    expect(shared([aid('a', '2005')], 'channel')).toBe('None of the deliveries names a channel');
    expect(shared([aid('a', '2005', { places: ['artown', 'borham'] })], 'place')).toBe('1 delivery; 2 places named');
    expect(shared([aid('a', '2005', { stage: 'pledged' })], 'sector')).toBe('The one pledge: Energy');
    expect(shared(records, 'sector', 'school')).toBe('Pledges: Energy, 1 school');
    const overlapping = [aid('a', '2005', { places: ['artown'], quantities: [{ low: 1, high: 5, unit: 'tonne' }] }), aid('b', '2006', { places: ['borham'], quantities: [tonnes(3)] })];
    expect(shared(overlapping, 'place', 'tonne')).toBe('Deliveries: 4–8 tonnes; 2 places named');
  }); // oxfmt-ignore

  it('is led by nobody where a source says zero', () => {
    const from = basisOf(makeRecord([aid('none', '2005', { quantities: [tonnes(0)] })]));
    expect(leadersOf(yearPicture(from, options({ measure: 'tonne' })).rows, 'delivered')).toEqual([]);
    expect(yearFinding(yearPicture(from, options({ measure: 'tonne' })), from.whole, en)).toBe('Deliveries: 0 tonnes');
  });
});

describe('beside it', () => {
  it('says what is counted once and why, the rule of the estimate with its works, and what has no figure', () => {
    const { notes, works } = notesOf(yearPicture(basis, options({ measure: 'people' })), basis.whole, en);
    expect(notes.some((note) => note.includes('“Aid camp”: part of “Aid convoy”'))).toBe(true);
    expect(notes.some((note) => note.includes('4–5 persons a family. By the gazette.'))).toBe(true);
    expect(notes[0]).toBe('1 pledge and 1 commitment without a figure in people: a diamond with their number, which is not a zero.');
    expect(works).toEqual(['gazette']);
    expect(notesOf(yearPicture(basis, options({ measure: 'tonne' })), basis.whole, en).works).toEqual([]);
    const counted = (measure: Options['measure']) => countsInWords(yearPicture(basis, options({ measure })), basis.whole, en);
    expect(counted('records')).toBe('1 pledge, 1 commitment and 3 deliveries');
    expect(counted('tonne')).toBe('1 commitment and 2 deliveries with a figure in tonnes, of 5 records');
    expect(counted('truck')).toBe('none with a figure in trucks, of 5 records');
  });

  it('offers only measures that occur, and the one that is chosen', () => {
    expect(measuresOf(basis, 'records')).toEqual(['records', 'people', 'family', 'tonne', 'school']);
    expect(measuresOf(basis, 'usd')).toContain('usd');
  });
});

describe('promised and delivered', () => {
  const column = (table: FileTable, id: string) => table.rows.map((row) => row[table.columns.findIndex((one) => one.id === id)]);

  it('sets both figures side by side, and says that no follow-up was found', () => {
    const table = promisesTable(aidPromises(basis), en);
    expect(column(table, 'id')).toEqual(['promise', 'school']);
    expect(column(table, 'promised')).toEqual([['about 200 tonnes'], ['1 school']]);
    expect(column(table, 'outcome')).toEqual(['Delivered', 'No follow-up found']);
    expect(column(table, 'outcome-figures')).toEqual([['about 200 tonnes', '10 families', '44–48 persons'], null]);
    expect([column(table, 'least-days'), column(table, 'most-days')]).toEqual([[6, null], [6, null]]); // oxfmt-ignore
  });

  it('are followed by another promise only where the record ties them and nothing else came of it', () => {
    const outcomes = (...list: ReturnType<typeof aid>[]) => aidPromises(basisOf(makeRecord(list))).map(({ outcome }) => outcome);
    const [pledge, text] = [aid('word', '2004', { stage: 'pledged' }), aid('text', '2005', { stage: 'committed', ...tie('word', 'follows') })];
    expect(outcomes(pledge, text)).toEqual(['promised', 'none']);
    expect(outcomes(pledge, aid('text', '2005', { stage: 'committed' }))).toEqual(['none', 'none']);
    expect(outcomes(pledge, text, aid('gift', '2006', tie('word', 'implements')))[0]).toBe('delivered');
    expect(en.aidCharts.promised.finding(1, 1, 0, 1)).toBe('Of 3 promises 1 led to a delivery, 1 was followed by another of them and for 1 no follow-up was found');
  }); // oxfmt-ignore

  it('takes the figures of a part where a text has none of its own', () => {
    const from = basisOf(
      makeRecord([
        aid('word', '2004', { stage: 'pledged' }),
        agreement('text', '2005', tie('word', 'follows')),
        aid('budget', '2005', { stage: 'committed', quantities: [{ value: 3, unit: 'usd' }], ...tie('text', 'part-of') }),
      ]),
    );
    const table = promisesTable(aidPromises(from), en);
    expect(column(table, 'outcome-record')[0]).toBe('Agreement text');
    expect(column(table, 'outcome-figures')[0]).toEqual(['3 US dollars']);
  });
});

describe('the tables', () => {
  it('hold what is drawn, in any measure and by any part: no record found is empty and not a zero', () => {
    for (const measure of aidMeasures) {
      for (const parts of aidParts) {
        const [byYear, byPart] = aidTables(basis, options({ measure, parts }), en);
        const { rows, stages } = yearPicture(basis, options({ measure }));
        expect(byYear?.rows.map(([year]) => year)).toEqual(rows.filter(({ records: those }) => those.length > 0).map(({ id }) => Number(id)));
        expect(byPart?.id).toBe(`aid-by-${parts}`);
        for (const table of [byYear, byPart]) {
          expect(table?.columns.filter(({ id }) => stages.some((stage: StageId) => id.startsWith(stage))).length).toBeGreaterThanOrEqual(stages.length);
          expect(table?.rows.flat()).not.toContain(0);
        }
      }
    }
  }); // oxfmt-ignore

  it('give both ends of ranges as numbers', () => {
    const [byYear] = aidTables(basis, options({ measure: 'people' }), en);
    expect(byYear?.columns.map(({ id }) => id)).toEqual(['year', 'covered', 'delivered-from', 'delivered-to', 'estimate', 'without', 'tied', 'records']); // oxfmt-ignore
    expect(byYear?.rows.find(([year]) => year === 2005)?.slice(2, 5)).toEqual([124, 148, ['Delivered: partly our estimate']]);
  });
});

it('says figures that others give one by one as long as they are few, and then how many there are and from where to where', () => {
  const rivals = (count: number) => Array.from({ length: count }, (_, at) => ({ low: 10 + at, high: 20 + at }));
  expect(few(rivals(12))).toHaveLength(12);
  expect(few(rivals(13))).toEqual([{ low: 10, high: 32 }]);
  expect(othersInWords({ rivals: rivals(1) }, 'tonne', en)).toBe('others give 10–20 tonnes');
  expect(othersInWords({ rivals: rivals(13) }, 'tonne', en)).toBe('others give 13 other figures, from 10 to 32 tonnes');
});
