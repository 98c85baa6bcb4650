/** What a press on a mark does to the filter. */
import { expect, it } from 'vitest';
import { choiceOf, type Filter } from '@/record/filter.ts';
import { holds, toggled } from '@/record/narrow.ts';

const energy = choiceOf(['energy'])!;
const filter: Filter = { choices: { sector: energy }, q: 'gas' };
const year = { from: '2025', to: '2025' };

it('sets what the mark stands for and leaves the rest of the filter; pressed again it lifts just that', () => {
  const narrowed = toggled(filter, year);
  expect(narrowed).toEqual({ ...filter, from: '2025', to: '2025' });
  expect(holds(narrowed, year)).toBe(true);
  expect(toggled(narrowed, year)).toEqual(filter);
});

it('takes the place of another choice in the same facet', () => {
  const health = { choices: { sector: ['health'] } };
  expect(toggled(filter, health).choices.sector?.ids).toEqual(['health']);
  expect(holds(filter, health)).toBe(false);
});

it('is not on where the filter holds more in the facet, or its complement, or half of the dates', () => {
  const mark = { choices: { sector: ['energy'] } };
  expect(holds(filter, mark)).toBe(true);
  expect(holds({ choices: { sector: choiceOf(['energy', 'health'])! } }, mark)).toBe(false);
  expect(holds({ choices: { sector: choiceOf(['energy'], true)! } }, mark)).toBe(false);
  expect(holds({ choices: {}, from: '2025' }, year)).toBe(false);
});

it('joins facets and dates, in any order of the ids', () => {
  const mark = { choices: { kind: ['visit'], sector: ['health', 'energy'] }, ...year };
  const narrowed = toggled({ choices: {} }, mark);
  expect(narrowed.choices.sector?.ids).toEqual(['energy', 'health']);
  expect(holds(narrowed, { ...mark, choices: { kind: ['visit'], sector: ['energy', 'health'] } })).toBe(true);
});
