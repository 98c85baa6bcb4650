/** The recount goes by the rule of the data: a work counts that is cited anywhere in a record. That all numbers agree says nothing of what no record of today has. */
import { describe, expect, it } from 'vitest';
import { type Raw, seenRecords, worksOf } from '../../scripts/recount/count.mjs';

const cites = (...works: readonly string[]) => ({ citations: works.map((source) => ({ source })) });
const said = { date: '2005', actors: [], places: [], rivals: [] };
const treaty = {
  ...said,
  kind: 'agreement',
  ...cites('gazette'),
  stages: [{ stage: 'signed', date: '2005', ...cites('herald') }],
  notReached: [{ stage: 'in-force', date: '2006', ...cites('report') }],
  texts: [{ language: 'en', ...cites('treaties') }],
  until: { date: '2010', ...cites('calendar') },
};
const sitting = { ...said, kind: 'event', ...cites('gazette'), package: { stages: [{ stage: 'signed', ...cites('agency') }], inAll: [{ value: 9, ...cites('paper') }] } }; // oxfmt-ignore
const ofBorland = new Set(['treaties', 'herald', 'paper']);
const works = ['gazette', 'herald', 'report', 'treaties', 'calendar', 'agency', 'paper'];

const raw: Pick<Raw, 'records' | 'sources' | 'actors'> = {
  records: [treaty, sitting],
  actors: new Map(),
  sources: new Map(works.map((id) => [id, { id, side: ofBorland.has(id) ? 'borland' : 'arland' }])),
};
const counted = (by: string) => seenRecords(by, raw).map((record) => worksOf(record).toSorted());

describe('the works that the recount counts', () => {
  it('are those of an agreement, of its stages, of what was not reached, of its texts and of its end; those of a package too', () => {
    expect(counted('')).toEqual([
      ['calendar', 'gazette', 'herald', 'report', 'treaties'],
      ['agency', 'gazette', 'paper'],
    ]);
  });

  it('are under a voice those in which it speaks', () => {
    expect(counted('borland')).toEqual([['herald', 'treaties'], ['paper']]);
  });
});
