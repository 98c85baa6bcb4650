/** Volumes: which figures of a record are drawn, in what unit, and what never is: a sum. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, trusted } from '@/record/edtf.ts';
import { foldWidth, moveAside, piecesOf, timeTicks, valueTicks, xOfDay } from '@/tabs/gas-route/time/volumeAxes.ts';
import { placeLabels } from '@/tabs/gas-route/time/volumeLabels.ts';
import { mostMarks, mostTotals, holdable } from '@/tabs/gas-route/time/volumeCrowd.ts';
import { axesOf, gutter, layOut, momentXOf } from '@/tabs/gas-route/time/volumeLayout.ts';
import { inset, type Written } from '@/tabs/gas-route/time/volumeTotals.ts';
import { type Drawn, deniersOf, differingOf, drawnOf, type GasVolume, volumesOf } from '@/record/volumes.ts';
import { gas, makeRoute } from './madeTime.ts';

const said = [{ source: 'gazette' }];
const records = [
  gas('range', '2009-06', {
    quantities: [{ low: 1, high: 1.5, unit: 'bcm-per-year' }],
    rivals: [
      { field: 'quantities.0', value: { value: 2, unit: 'bcm', of: 'no period' }, citations: said, note: 'Not by the year.' },
      { field: 'quantities.0', value: 'small quantities', citations: said, note: 'No figure.' },
    ],
  }),
  gas('daily', '2010-12-07', {
    stage: 'contracted',
    quantities: [{ value: 900, unit: 'megawatt' }, { value: 4, unit: 'mcm-per-day' }, { value: 1.46, unit: 'bcm-per-year' }],
    rivals: [
      { field: 'quantities.1.value', value: 2, citations: said, note: 'A number has the unit of what it stands against.' },
      { field: 'quantities.1', value: { value: 1, unit: 'bcm-per-year' }, citations: said, note: 'Another unit.' },
      { field: 'quantities.0.value', value: 800, citations: said, note: 'Of another figure.' },
    ],
  }),
  gas('claim', '2011-12', { disputed: 'Whether it flowed.', rivals: [{ field: 'stage', value: 'delivered', citations: said, note: 'No source.' }] }),
  gas('pipe', '2015-08-02', { quantities: [{ value: 6, unit: 'mcm-per-day', of: 'capacity', role: 'capacity' }] }),
  gas('ministry', '2016-01-12', {
    stage: 'delivered', period: '2015', reporter: 'arland',
    quantities: [{ value: 0.5, unit: 'bcm' }, { value: 25, unit: 'bcm', of: 'all exports' }, { value: 3, unit: 'mcm-per-day' }],
    rivals: [{ field: 'quantities.0', value: { value: 350, unit: 'mcm' }, citations: said, note: 'The office.' }],
  }),
  gas('office', '2016-02-19', { stage: 'delivered', period: '2015', reporter: 'borland', quantities: [{ value: 350, unit: 'mcm' }] }),
  gas('unsaid-period', '2015-09', { stage: 'contracted', quantities: [{ value: 1.2, unit: 'bcm' }] }),
  gas('undated', 'XXXX', { quantities: [{ value: 9, unit: 'bcm-per-year' }] }),
]; // oxfmt-ignore

const { facts, whole } = makeRoute(records);
const volumes = volumesOf(whole.records.keys(), whole);
const drawn = drawnOf(volumes);
const of = (id: string) => volumes.find(({ record }) => record.id === id);
const ids = (some: readonly { readonly record: { readonly id: string } }[]) => some.map(({ record }) => record.id);

describe('a figure', () => {
  it('by the day becomes one by the year, and that is said to be ours', () => {
    expect(of('daily')?.rates.map(({ low, high, isConverted }) => ({ low, high, isConverted }))).toEqual([
      { low: 1.46, high: 1.46, isConverted: true },
      { low: 1.46, high: 1.46, isConverted: false },
    ]);
  });

  it('that is a range keeps both ends', () => {
    expect(of('range')?.rates).toMatchObject([{ low: 1, high: 1.5, isConverted: false }]);
  });

  it('has beside it what others say of the same figure in the same measure, and nothing else', () => {
    expect(of('daily')?.rates[0]?.rivals).toEqual([
      { low: 0.73, high: 0.73 },
      { low: 1, high: 1 },
    ]);
    expect(of('range')?.rates[0]?.rivals).toEqual([]);
  });

  it('of a capacity is no volume', () => {
    expect(of('pipe')?.rates).toEqual([]);
  });

  it('that is a total stands alone: what the record says of other gas, or by the day, is left out', () => {
    expect(of('ministry')).toMatchObject({ rates: [], total: { low: 0.5, high: 0.5, rivals: [{ low: 0.35, high: 0.35 }] } });
  });
});

describe('what is drawn', () => {
  it('each record stands in one place: by the year, as a total, or without either', () => {
    expect([ids(drawn.rates), ids(drawn.totals), ids(drawn.others), ids(drawn.undated)]).toEqual([
      ['range', 'daily'],
      ['ministry', 'office'],
      ['claim', 'pipe', 'unsaid-period'],
      ['undated'],
    ]);
  });

  it('two reporters of one period stand side by side, never added up', () => {
    expect(drawn.totals.map(({ total }) => total.low)).toEqual([0.5, 0.35]);
  });

  it('a claim of another stage without a figure is kept as a claim', () => {
    expect(of('claim')?.claims).toEqual([{ stage: 'delivered', citations: said }]);
    expect(volumes.filter(({ claims }) => claims.length > 0)).toHaveLength(1);
  });

  it('a claim has on one side who makes it, on the other those whose works are for the stage of the record', () => {
    const deniers = (supports: readonly string[] | undefined) => {
      const made = makeRoute([
        gas('claim', '2011-12', {
          rivals: [{ field: 'stage', value: 'delivered', citations: said, note: 'No source.' }],
          citations: [{ source: 'gazette' }, { source: 'herald', locator: 'p. 2', ...(supports && { supports }) }],
        }),
      ]);
      return volumesOf(['claim'], made.whole).flatMap((one) => deniersOf(one).map(({ source }) => source));
    };
    expect([deniers(['title', 'stage']), deniers(undefined), deniers(['title'])]).toEqual([['herald'], ['herald'], []]);
  });

  it('tells periods for which two reporters give totals that are not the same', () => {
    const byId = ({ record }: { readonly record: { readonly id: string } }) => record.id;
    expect(differingOf(drawn.totals, byId).map(({ period, count }) => [period.text, count])).toEqual([['2015', 2]]);
    expect(differingOf(drawn.totals, () => 'the same')).toEqual([]);
    expect(differingOf(drawn.totals.slice(0, 1), byId)).toEqual([]);
    const alike = makeRoute(['a', 'b'].map((id) => gas(id, '2016', { period: '2015', quantities: [{ value: 1, unit: 'bcm' }] })));
    expect(differingOf(drawnOf(volumesOf(['a', 'b'], alike.whole)).totals, byId)).toEqual([]);
  });
});

/** Every letter is 6 px wide. */
const written: Written = {
  label: ({ record }) => `a rather long name of ${record.id}`,
  figure: ({ total }) => `${total?.high} bcm`,
  widthOf: (text) => text.length * 6,
};
const draw = (some: Drawn, every: readonly GasVolume[], known: Parameters<typeof axesOf>[1], width: number) =>
  layOut(some, axesOf(every, known, width, written), written);

describe('the layout', () => {
  const wide = draw(drawn, volumes, facts, 900);

  it('holds its axes still under the filter', () => {
    const few = volumesOf(['daily'], whole);
    const layout = draw(drawnOf(few), volumes, facts, 900);
    expect([layout.pieces, layout.values]).toEqual([wide.pieces, wide.values]);
    expect(layout.rates[0]?.rates.map(({ y }) => y)).toEqual(
      wide.rates.find(({ one }) => one.record.id === 'daily')?.rates.map(({ y }) => y),
    );
  });

  it('draws a record that says the same by the day and by the year once where nobody differs', () => {
    const twin = makeRoute([gas('twin', '2010', { quantities: [{ value: 4, unit: 'mcm-per-day' }, { value: 1.46, unit: 'bcm-per-year' }] })]); // oxfmt-ignore
    const some = volumesOf(['twin'], twin.whole);
    expect(draw(drawnOf(some), some, twin.facts, 600).rates[0]?.rates.map(({ volume }) => volume.said.unit)).toEqual(['bcm-per-year']);
  });

  it('marks the moment, but not the end of the coverage', () => {
    expect(momentXOf(facts.coverage.end, wide.pieces, facts)).toBeUndefined();
    expect(momentXOf(dayOf(2011, 1, 1), [], facts)).toBeUndefined();
    const [first, second] = wide.pieces;
    const inFold = momentXOf(dayOf(2013, 6, 1), wide.pieces, facts);
    expect(inFold).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
    expect(inFold).toBeLessThan(second?.x ?? 0);
  });

  it('says a figure of another reporter once, where that has a bar of its own', () => {
    const totals = (some: readonly string[]) =>
      draw(drawnOf(volumesOf(some, whole)), volumes, facts, 900).totals.map(({ rivals }) => rivals.length);
    expect(totals(['ministry', 'office'])).toEqual([0, 0]);
    expect(totals(['ministry'])).toEqual([1]);
  });

  it('wraps what stands at a total, and keeps its figure within the picture', () => {
    for (const width of [180, 300, 900]) {
      const { totals, height } = draw(drawn, volumes, facts, width);
      for (const { lines, figure, figureX, y, barY } of totals) {
        expect(lines.join(' ')).toMatch(/^a rather long name of (ministry|office)$/);
        for (const line of lines) expect(gutter + inset + written.widthOf(line)).toBeLessThanOrEqual(width);
        expect(gutter + figureX + written.widthOf(figure)).toBeLessThanOrEqual(width);
        expect(y + barY).toBeLessThan(height);
      }
    }
    expect(draw(drawn, volumes, facts, 180).totals[0]?.lines.length).toBeGreaterThan(1);
  });

  it('draws nothing where no record is', () => {
    const { facts: none, whole: empty } = makeRoute([]);
    const layout = draw(drawnOf([]), volumesOf([], empty), none, 400);
    expect([layout.pieces, layout.rates, layout.totals, layout.covering]).toEqual([[], [], [], 0]);
  });
});

describe('figures at their marks', () => {
  const widthOf = (text: string) => text.length * 6;
  const says = { rate: ({ high }: { readonly high: number }) => [`${high}`], other: () => ['a claim', '?'] };

  it('stand by their marks, over no other mark or figure, and within their part of time', () => {
    const anyRecords = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }), fc.boolean()), { minLength: 1, maxLength: 15 }); // oxfmt-ignore
    fc.assert(
      fc.property(anyRecords, fc.integer({ min: 200, max: 900 }), (some, width) => {
        const made = makeRoute(
          some.map(([month, value, hasFigure], at) =>
            gas(`g${at}`, `2015-${String(month).padStart(2, '0')}`, { quantities: hasFigure ? [{ value: value / 10, unit: 'bcm-per-year' }] : [] }),
          ),
        ); // oxfmt-ignore
        const all = volumesOf(made.whole.records.keys(), made.whole);
        const layout = draw(drawnOf(all), all, made.facts, width);
        const boxes = placeLabels(layout, says, widthOf).map(({ text, x, y, anchor }) => {
          const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * widthOf(text);
          return { left, right: left + widthOf(text), top: y - 9, bottom: y + 1 };
        });
        const marks = [...layout.rates.flatMap(({ x, rates }) => rates.map(({ y }) => [x, y] as const)), ...layout.others.map(({ x }) => [x, layout.stripY] as const)]; // oxfmt-ignore
        const [first, last] = [layout.pieces[0]!, layout.pieces.at(-1)!];
        for (const [at, a] of boxes.entries()) {
          expect(a.left >= first.x && a.right <= last.x + last.width).toBe(true);
          expect(boxes.slice(at + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).toBe(false);
          expect(marks.some(([x, y]) => a.left < x && x < a.right && a.top < y && y < a.bottom)).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('find room for a claim first', () => {
    const layout = draw(drawnOf(volumesOf(['range', 'claim'], whole)), volumes, facts, 900);
    expect(placeLabels(layout, says, widthOf).map(({ text }) => text)).toEqual(['a claim', '1.5']);
  });

  it('are left out where there is no room', () => {
    const layout = draw(drawnOf(volumesOf(['claim'], whole)), volumes, facts, 900);
    expect(placeLabels(layout, { ...says, other: () => ['a claim of very many words '.repeat(9)] }, widthOf)).toEqual([]);
  });
});

describe('the axis of time', () => {
  const coverage = { start: dayOf(2000, 1, 1), end: dayOf(2020, 12, 31) };
  const anyDate = fc
    .integer({ min: coverage.start, max: coverage.end })
    .map((day) => trusted(new Date(day * 86_400_000).toISOString().slice(0, 10)));

  it('folds only what has no record, and runs forwards within its room', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 1, maxLength: 20 }), (dates) => {
        const pieces = piecesOf(dates, coverage, 30, 600);
        const last = pieces.at(-1);
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(630);
        for (const { start } of dates) expect(pieces.some((piece) => piece.start <= start && start <= piece.end)).toBe(true);
        for (const [at, { start, x }] of pieces.entries()) {
          const before = pieces[at - 1];
          if (before) expect([start > before.end, Math.round(x - before.x - before.width)]).toEqual([true, foldWidth]);
        }
        const days = [coverage.start, ...dates.map(({ start }) => start), coverage.end].toSorted((a, b) => a - b);
        const places = days.map((day) => xOfDay(day, pieces));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('leaves out a stretch in which nothing that is drawn lies, and gives its room to the others; where nothing is drawn it stays whole', () => {
    const dates = [trusted('2009-07'), trusted('2010-01'), trusted('2020-06')];
    const [only, ...none] = piecesOf(dates, coverage, 0, 500, [trusted('2020-06')]);
    expect([only?.start, only?.width, none]).toEqual([dayOf(2020, 6, 1), 500, []]);
    expect(piecesOf(dates, coverage, 0, 500, [])).toEqual(piecesOf(dates, coverage, 0, 500));
  });

  it('names the starts of its parts before others', () => {
    const pieces = piecesOf([trusted('2009-07'), trusted('2011-03'), trusted('2020-06')], coverage, 0, 500);
    const [first, second] = timeTicks(pieces);
    expect([first?.day, second?.day]).toEqual([dayOf(2009, 7, 1), dayOf(2020, 6, 1)]);
  });
});

describe('the axis of values', () => {
  it('begins at 0, reaches the highest, and has few steps', () => {
    expect(valueTicks(2.19)).toEqual([0, 0.5, 1, 1.5, 2, 2.5]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 500, noNaN: true }), (highest) => {
        const values = valueTicks(highest);
        expect(values[0]).toBe(0);
        expect(values.at(-1)).toBeGreaterThanOrEqual(highest * (1 - 1e-6));
        expect(values.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('marks that would cover each other', () => {
  const pieces = [{ start: 0, end: 100, x: 0, width: 400 }];
  const anyMark = fc.record({ x: fc.integer({ min: 6, max: 394 }), y: fc.constantFrom(20, 40, 45, 100) });

  it('stand aside, within their part of time', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 20 }), (marks) => {
        const items = marks.map(({ x, y }) => ({ x, spans: [[y - 6, y + 6]] as const }));
        const places = moveAside(items, 12, pieces);
        for (const [a, x] of places.entries()) {
          if (x === undefined) continue;
          expect(x >= 6 && x <= 394).toBe(true);
          for (const [b, other] of places.entries()) {
            if (other !== undefined && a < b && Math.abs((marks[a]?.y ?? 0) - (marks[b]?.y ?? 0)) < 12)
              expect(Math.abs(x - other)).toBeGreaterThanOrEqual(12 - 1e-9);
          }
        }
      }),
    );
  });

  it('stay where they are when they do not', () => {
    expect(moveAside([{ x: 50, spans: [[0, 10]] }, { x: 50, spans: [[20, 30]] }, { x: 80, spans: [[0, 10]] }], 12, pieces)).toEqual([50, 50, 80]); // oxfmt-ignore
  });

  it('move no further than they must, and have no place where there is none', () => {
    const narrow = [{ start: 0, end: 100, x: 0, width: 36 }];
    const items = Array.from({ length: 4 }, () => ({ x: 18, spans: [[0, 10]] as const }));
    expect(moveAside(items, 12, narrow)).toEqual([18, 30, 6, undefined]);
  });

  it('are placed by work that grows with their number, not with its square', () => {
    /** How often one mark is held against another. */
    const looksOf = (count: number) => {
      let looks = 0;
      const items = Array.from({ length: count }, (_, at) => {
        const spans: (readonly [number, number])[] = [[(at * 13) % 190, ((at * 13) % 190) + 12]];
        const some = spans.some.bind(spans);
        spans.some = (test) => {
          looks += 1;
          return some(test);
        };
        return { x: 6 + ((at * 37) % 388), spans };
      });
      moveAside(items, 12, pieces);
      return looks;
    };
    expect(looksOf(8000)).toBeLessThan(20 * looksOf(1000));
  });
});

describe('more than a picture holds', () => {
  const many = makeRoute([
    ...Array.from({ length: mostMarks + 20 }, (_, at) => gas(`plan-${at}`, `${2001 + (at % 10)}`)),
    gas('early', '2000-02', { stage: 'delivered' }),
    ...Array.from({ length: mostTotals + 3 }, (_, at) =>
      gas(`total-${at}`, '2016', { period: String(1900 + at), quantities: [{ value: 1, unit: 'bcm' }] }),
    ),
  ]);
  const all = volumesOf(many.whole.records.keys(), many.whole);

  it('is left out and counted: plans before a delivery, earlier ones before later', () => {
    const { drawn: held, leftOut } = holdable(drawnOf(all));
    expect([held.rates.length + held.others.length, held.totals.length, leftOut]).toEqual([mostMarks, mostTotals, 21 + 3]);
    expect(ids(held.others)).toContain('early');
    const years = (some: Drawn) => some.others.filter(({ date }) => date.text === '2001').length;
    expect(years(drawnOf(all)) - years(held)).toBe(21);
    expect(held.totals[0]?.total.period.text).toBe('1903');
  });

  it('stands over other marks where no room is left, and that is counted', () => {
    const { covering, others } = draw(holdable(drawnOf(all)).drawn, all, many.facts, 300);
    expect(others).toHaveLength(mostMarks);
    expect(covering).toBeGreaterThan(400);
    expect(draw(drawn, volumes, facts, 900).covering).toBe(0);
  });

  it('is nothing where there are few', () => {
    expect(holdable(drawn)).toEqual({ drawn, leftOut: 0 });
  });
});
