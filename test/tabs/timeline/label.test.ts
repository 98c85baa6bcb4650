/** Where the title of a mark stands, and what of its row is a record's to point at. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { first as words } from '@/i18n/en/first.ts';
import { isoOf } from '@/record/edtf.ts';
import { hitOf, labelOf } from '@/tabs/timeline/picture/label.ts';
import { entriesByLane, laneKinds } from '@/tabs/timeline/picture/lanes.ts';
import { labelSize, layLanes, type Mark } from '@/tabs/timeline/picture/layout.ts';
import { endOf, startOf } from '@/tabs/timeline/picture/spans.ts';
import { evenScale } from '@/tabs/timeline/time/scale.ts';
import { textWidth } from '@/ui/textWidth.ts';
import { event, makeRecord } from '../../support/makeRecord.ts';

type Json = ReturnType<typeof event>;

/** The marks of the first lane at so many px a day; the coverage is 2000 to 2020. */
function marksOf(records: Json[], zoom = 0.3): readonly Mark[] {
  const { facts } = makeRecord(records);
  const lanes = entriesByLane(laneKinds('sector', {}, facts, undefined, words), facts.entries, []);
  return layLanes(lanes, new Set(), { scale: evenScale(facts.coverage), zoom }, false)[0]!.marks;
}
const rival = (value: string) => ({ rivals: [{ field: 'date', value, citations: [{ source: 'gazette' }], note: 'Later.' }] });

/** What there is to point at, in px of the coverage, and where the title stands. */
function reach(mark: Mark, from?: number, to?: number) {
  const label = labelOf(mark, from, to);
  const { x, width } = hitOf(mark.span, label);
  const labelWidth = label.text ? textWidth(label.text, labelSize) : 0;
  const labelFrom = mark.span.x + label.x - (label.anchor === 'end' ? labelWidth : 0);
  return { text: label.text, labelFrom, labelTo: labelFrom + labelWidth, from: mark.span.x + x, to: mark.span.x + x + width };
}

describe('what is a record’s to point at', () => {
  it('is its mark with its title, behind it or before it', () => {
    const [early, late] = marksOf([event('a', '2005-06-15'), event('b', '2020-12-01')]);
    expect([early?.side, late?.side]).toEqual(['after', 'before']);
    const [behind, before] = [reach(early!), reach(late!)];
    expect([behind.text, before.text]).toEqual(['Event a', 'Event b']);
    expect([behind.from, behind.to]).toEqual([early!.span.x - 2, behind.labelTo + 3]);
    expect([before.from, before.to]).toEqual([before.labelFrom - 3, late!.span.x + late!.span.width + 2]);
  });

  it.each([
    ['after', '2005-06-15', '2009/2012'],
    ['before', '2009-06-15', '2014/2020'],
  ])('is no more than mark and ghost where the title stands in the ghost, though its place is %s the mark', (side, date, other) => {
    const [mark] = marksOf([event('a', date, rival(other))]);
    expect(mark?.side).toBe(side);
    const { text, ...seen } = reach(mark!, mark!.span.ghosts[0]!.x - 10, undefined);
    expect(text).toBe('(Event a)');
    expect([seen.from, seen.to]).toEqual([startOf(mark!.span) - 2, endOf(mark!.span) + 2]);
  });

  it('is no more than its mark where there is no room for a title', () => {
    const [mark] = marksOf([event('a', '2005-06-15'), event('b', '2005-08-15'), event('c', '2020-12-01')]);
    const { text, from, to } = reach({ ...mark!, room: 5 });
    expect([text, from, to]).toEqual(['', mark!.span.x - 2, mark!.span.x + mark!.span.width + 2]);
  });

  it('holds mark, ghosts and title, and lies over no other record of its row', () => {
    const { start, end } = makeRecord([]).facts.coverage;
    // crowded years at both ends, where titles stand behind and before
    const day = fc.oneof(fc.integer({ min: start, max: start + 400 }), fc.integer({ min: end - 400, max: end }));
    const record = fc.record({ day, lasts: fc.integer({ min: 0, max: 900 }), other: fc.option(day, { freq: 4 }) });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 120, size: 'max' }), fc.constantFrom(0.1, 0.3, 2), (some, zoom) => {
        const records = some.map(({ day: first, lasts, other }, at) =>
          event(
            `e-${at}`,
            lasts < 300 ? isoOf(first) : `${isoOf(first)}/${isoOf(Math.min(first + lasts, end))}`,
            other === null ? {} : rival(isoOf(other)),
          ),
        );
        const marks = marksOf(records, zoom);
        const seen = marks.map((mark) => ({ ...reach(mark), mark }));
        for (const { mark, from, to, text, labelFrom, labelTo } of seen) {
          expect(from < startOf(mark.span) && endOf(mark.span) < to).toBe(true);
          if (text) expect(from < labelFrom && labelTo < to).toBe(true);
        }
        const byRow = seen.toSorted((a, b) => a.mark.row - b.mark.row || a.mark.from - b.mark.from);
        for (const [at, one] of byRow.entries()) {
          const next = byRow[at + 1];
          if (next?.mark.row === one.mark.row) expect(next.from).toBeGreaterThanOrEqual(one.to - 0.001);
        }
      }),
      { numRuns: 40 },
    );
  });
});
