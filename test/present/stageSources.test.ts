import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { plainTitle } from '@/present/plainTitle.ts';
import { worksInShort } from '@/present/shortWorks.ts';
import { byType, worksOfScene, worksOfTalk } from '@/present/talkSources.ts';
import type { Scene, Source, Talk } from '@/record/types.ts';
import { aid, event, makeRecord, visit } from '../support/makeRecord.ts';

const work = (id: string, publisher: string, type: string, published?: string) => ({
  id, title: `On ${id}`, publisher, type, side: 'arland', origin: id, read: 'whole', ...(published && { published }),
}); // oxfmt-ignore
const { facts, whole } = makeRecord(
  [
    visit('call-on-ann', '2009-07', { citations: [{ source: 'visit-work' }] }),
    aid('tents', '2010', { citations: [{ source: 'aid-work' }] }),
    event('meeting', '2011', { citations: [{ source: 'event-work' }], sectors: ['health'] }),
  ],
  {
    'sources.json': {
      entries: [
        work('visit-work', 'The Gazette', 'official', '2009-07-08'),
        work('aid-work', 'The Herald', 'press', '2010-01'),
        work('event-work', 'The Herald', 'press', '2010-05-05'),
        work('leg-work', 'The Herald', 'research'),
      ],
    },
  },
);
const scene = (view: string, more: Partial<Scene> = {}): Scene => ({ id: 'one', title: 'One', view, show: 'view', points: [], note: '', controls: [], ...more }); // oxfmt-ignore
const talk = (...scenes: Scene[]): Talk => ({ version: 1, id: 't', title: 'T', description: '', language: 'en', edition: '1.0.0', scenes });
const ids = (works: readonly Source[]) => works.map(({ id }) => id);

describe('the works of a scene', () => {
  it('are those of all records that its filter selects', () => {
    expect(worksOfScene(scene(''), facts, whole).view.toSorted()).toEqual(['aid-work', 'event-work', 'visit-work']);
    expect(worksOfScene(scene('?sector=health'), facts, whole).view).toEqual(['event-work']);
  });

  it('are those alone that its figure can draw: no aid stands in a picture of visits', () => {
    expect(worksOfScene(scene('?tab=aid-and-visits&fig=visits-by-time'), facts, whole).view).toEqual(['visit-work']);
    expect(worksOfScene(scene('?tab=aid-and-visits&fig=aid-by-year'), facts, whole).view).toEqual(['aid-work']);
    expect(worksOfScene(scene('?tab=aid-and-visits'), facts, whole).view).toHaveLength(3);
  });

  it('are apart from those behind its points, by record and by name', () => {
    const points = [{ text: 'So it was.', records: ['tents', 'lost'], works: ['leg-work'] }];
    expect(worksOfScene(scene('?sector=health', { points }), facts, whole)).toEqual({
      points: ['leg-work', 'aid-work'],
      view: ['event-work'],
    });
    // where points stand in place of the view, nobody sees what is behind it
    expect(worksOfScene(scene('', { points, show: 'points' }), facts, whole).view).toEqual([]);
  });
});

describe('the works of a talk', () => {
  it('are each named once, in the order in which the scenes come to them', () => {
    const points = [{ text: 'So it was.', records: ['meeting'] }];
    const works = worksOfTalk(talk(scene('?sector=health'), scene('?kind=aid', { points }), scene('', { show: 'sources' })), facts, whole);
    expect(ids(works)).toEqual(['event-work', 'aid-work']);
  });

  it('stand by type, in the order of the types', () => {
    const groups = byType(worksOfTalk(talk(scene('')), facts, whole));
    expect(groups.map(({ type, works }) => [type, works.length])).toEqual([['official', 1], ['press', 2]]); // oxfmt-ignore
  });

  it('are named at the foot by their main publishers, the years where all are known, and the others are counted, each work once', () => {
    const works = worksOfTalk(talk(scene('', { points: [{ text: 'A leg.', records: [], works: ['leg-work'] }] })), facts, whole);
    expect(worksInShort(works, 9, en)).toEqual({ named: ['The Herald', 'The Gazette 2009'], more: 0 });
    expect(worksInShort(works, 1, en)).toEqual({ named: ['The Herald'], more: 1 });
  });

  it('are named by who reports first, not by who passes it on; no more than three publishers fit a glance', () => {
    const [one] = worksOfTalk(talk(scene('?sector=health')), facts, whole);
    if (!one) throw new Error('no work');
    const by = (publisher: string, published: Source['published'] = one.published) => ({ ...one, publisher, published });
    const works = [by('The Agency via Site'), by('The Agency (its desk)', '2012'), by('“B” via C'), by('D'), by('E')];
    expect(worksInShort(works, 9, en)).toEqual({ named: ['The Agency 2010–2012', 'B 2010', 'D 2010'], more: 1 });
  });

  it('stand with their titles in marks, and marks within these are single', () => {
    const [one] = worksOfTalk(talk(scene('?sector=health')), facts, whole);
    if (!one) throw new Error('no work');
    expect(plainTitle({ ...one, title: 'Ann: “So it was”' })).toBe('“Ann: ‘So it was’”');
    expect(plainTitle({ ...one, title: 'An interview with Ann', titleIsDescription: true })).toBe('An interview with Ann');
  });
});
