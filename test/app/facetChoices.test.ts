/** The choices of a facet, as the rail lists them. */
import { describe, expect, it } from 'vitest';
import { choicesOf, finderOf } from '@/app/facetChoices.ts';
import { en } from '@/i18n/en.ts';
import { choiceOf, type Filter } from '@/record/filter.ts';
import { select } from '@/record/select.ts';
import { defaultView } from '@/view/view.ts';
import type { Shown } from '@/view/shown.ts';
import { event, makeRecord } from '../support/makeRecord.ts';

const { facts, whole } = makeRecord([
  event('a', '2010-01-01', { places: ['borham'], sectors: ['energy'] }),
  event('b', '2010-01-01', { places: ['borham', 'artown'], sectors: ['health'] }),
  event('c', '2010-01-01', { places: ['artown'], sectors: ['health'], actors: ['ann'] }),
]);

const shownAt = (filter: Filter, state: Shown['state'] = 'ready') =>
  ({
    view: { ...defaultView, filter },
    ownFacts: facts,
    own: whole,
    selection: select(facts.columns, filter, undefined),
    state,
  }) as unknown as Shown;

const said = (shown: Shown, facet: Parameters<typeof choicesOf>[0] = 'place') =>
  choicesOf(facet, shown, en).map(({ label, count, chosen }) => `${label} ${count}${chosen ? ' chosen' : ''}`);

describe('the choices of a facet', () => {
  it('are those that the record uses, the most frequent first and those of one count by name', () => {
    expect(said(shownAt({ choices: {} }))).toEqual(['Artown 2', 'Borham 2']);
    expect(said(shownAt({ choices: { sector: choiceOf(['energy'])! } }))).toEqual(['Borham 1', 'Artown 0']);
  });

  it('hold what is chosen though no record uses it, so that it can be taken away', () => {
    expect(said(shownAt({ choices: { place: choiceOf(['elsewhere'])! } }))).toEqual(['Artown 2', 'Borham 2', 'Elsewhere 0 chosen']);
    expect(said(shownAt({ choices: { sector: choiceOf(['trade'])! } }), 'sector')).toEqual(['Energy 1', 'Trade 0 chosen', 'Health 2']);
  });

  it('have no count while the view is made ready', () => {
    expect(said(shownAt({ choices: {} }, 'pending'))).toEqual(['Artown undefined', 'Borham undefined']);
  });

  it('are found by a part of the name or of another spelling, whatever the marks', () => {
    const found = (text: string) =>
      choicesOf('actor', shownAt({ choices: {} }), en)
        .filter(finderOf('actor', whole)(text))
        .map(({ id }) => id);
    expect(found(' Əhməd ')).toEqual(['ann']);
    expect(found('Ahmadova')).toEqual(['ann']);
    expect(found('Zed')).toEqual([]);
  });
});
