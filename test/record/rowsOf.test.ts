/** Rows by kind and by selection, as the entries tell them one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worksDrawn, worksOfRows } from '@/exchange/worksDrawn.ts';
import { kept, keptShown, shownIds } from '@/record/kept.ts';
import { isShownIn, rowsOfKind, shownOf, valueIn } from '@/record/rowsOf.ts';
import { select } from '@/record/select.ts';
import { kinds } from '@/record/words.ts';
import { agreement, aid, event, makeRecord, visit } from '../support/makeRecord.ts';

const { facts, whole } = makeRecord([
  visit('v', '2005', { form: 'call' }),
  event('e', '2001'),
  aid('late', '2009', { sectors: ['health'] }),
  aid('early', '2002', { stage: 'pledged', citations: [{ source: 'herald', locator: '¶ 1' }] }),
  agreement('a', '2003'),
]);
const { columns, entries } = facts;
const filtered = (sector: string) => select(columns, { choices: { sector: { ids: [sector], except: false } } }, undefined);

describe('rows', () => {
  it('of a kind are those whose entries are of it, in order of date', () => {
    for (const kind of kinds)
      expect([...rowsOfKind(columns, kind)]).toEqual(entries.flatMap((entry, row) => (entry.kind === kind ? [row] : [])));
    expect(kept.aid(facts, whole).map(({ record }) => record.id)).toEqual(['early', 'late']);
  });

  it('have the values of a facet that their entries have', () => {
    const [form, stage] = [valueIn(columns, 'form'), valueIn(columns, 'stage')];
    entries.forEach((entry, row) => expect([form(row), stage(row)]).toEqual([entry.form?.[0], entry.stage?.[0]]));
  });

  it('are shown where the selection has them: of all the same list, of some the same at the second time', () => {
    const [all, health] = [kept.aid(facts, whole), filtered('health')];
    expect(keptShown('aid', facts, whole, select(columns, { choices: {} }, undefined))).toBe(all);
    expect(keptShown('aid', facts, whole, health).map(({ record }) => record.id)).toEqual(['late']);
    expect(shownOf(all, health, columns)).toBe(shownOf(all, health, columns));
    const ids = shownIds(all, isShownIn(health, columns));
    expect(['late', 'early', 'nobody'].map((id) => ids.has(id))).toEqual([true, false, false]);
  });
});

it('the works of rows are those of their records', () => {
  fc.assert(
    fc.property(fc.subarray(entries.map((_, row) => row)), (rows) => {
      const records = rows.map((row) => entries[row]!.id);
      const titles = (works: readonly { id: string }[]) => works.map(({ id }) => id).toSorted();
      const those = rows.map((row) => ({ row }));
      expect(titles(worksOfRows(those, ['gazette'], facts, whole))).toEqual(titles(worksDrawn(records, ['gazette'], facts, whole)));
    }),
  );
});
