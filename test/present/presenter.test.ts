/** The speaker's window: the plan of a talk, how it stands against it, and what a command does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepOf, type Where } from '@/present/stage/step.ts';
import { paragraphsOf } from '@/present/paragraphs.ts';
import { planOf, standingOf } from '@/present/presenter/plan.ts';

describe('the plan of a talk', () => {
  it('adds up the times of its scenes', () => {
    expect(planOf({ scenes: [{ seconds: 30 }, { seconds: 60 }] })).toEqual({
      scenes: [{ start: 0, length: 30 }, { start: 30, length: 60 }],
      length: 90,
    }); // oxfmt-ignore
  });
  it('shares what is left of its minutes among the scenes that have no time', () => {
    expect(planOf({ minutes: 2, scenes: [{}, { seconds: 60 }, {}] })?.scenes).toEqual([
      { start: 0, length: 30 },
      { start: 30, length: 60 },
      { start: 90, length: 30 },
    ]);
  });
  it('is none where a scene has no time and the talk does not say how long it is', () => {
    expect(planOf({ scenes: [{ seconds: 30 }, {}] })).toBeUndefined();
  });
  it('never runs backwards, even where the scenes take longer than the talk', () => {
    expect(planOf({ minutes: 1, scenes: [{ seconds: 90 }, {}] })?.scenes[1]).toEqual({ start: 90, length: 0 });
  });
});

describe('a talk against its plan', () => {
  const plan = { scenes: [{ start: 0, length: 60 }, { start: 60, length: 60 }], length: 120 }; // oxfmt-ignore
  it.each([
    [1, 59, { is: 'on' }],
    [1, 70, { is: 'on' }], // ten seconds are no matter
    [1, 180, { is: 'behind', seconds: 120 }],
    [2, 61, { is: 'on' }],
    [2, 20, { is: 'ahead', seconds: 40 }],
    [9, 20, { is: 'on' }], // no such scene
  ] as const)('in scene %i after %i s', (scene, elapsed, expected) => {
    expect(standingOf(plan, scene, elapsed)).toEqual(expected);
  });
});

describe('a command of the speaker', () => {
  const where: Where = { number: 2, count: 3, isGuessing: false, cover: '', typed: '' };
  it('next reveals a guess, then moves, and ends the talk after the last scene', () => {
    expect(stepOf('next', { ...where, isGuessing: true })).toEqual({ to: 'reveal' });
    expect(stepOf('next', where)).toEqual({ to: 'scene', number: 3 });
    expect(stepOf('next', { ...where, number: 3 })).toEqual({ to: 'cover', cover: 'end' });
  });
  it('a dark screen swallows no command: the talk moves, and before its first scene the screen is lit', () => {
    for (const cover of ['black', 'white'] as const) {
      for (const command of ['next', 'enter'] as const) expect(stepOf(command, { ...where, cover })).toEqual({ to: 'scene', number: 3 });
      expect(stepOf('next', { ...where, cover, isGuessing: true })).toEqual({ to: 'reveal' });
      expect(stepOf('back', { ...where, cover })).toEqual({ to: 'scene', number: 1 });
      expect(stepOf('back', { ...where, cover, number: 1 })).toEqual({ to: 'cover', cover: '' });
      expect(stepOf('7', { ...where, cover })).toEqual({ to: 'typed', typed: '7' });
    }
  });
  it('back from the end is the last scene', () => {
    expect(stepOf('back', { ...where, number: 3, cover: 'end' })).toEqual({ to: 'cover', cover: '' });
  });
  it('black twice is the scene again, white after black is white', () => {
    expect(stepOf('black', where)).toEqual({ to: 'cover', cover: 'black' });
    expect(stepOf('black', { ...where, cover: 'black' })).toEqual({ to: 'cover', cover: '' });
    expect(stepOf('white', { ...where, cover: 'black' })).toEqual({ to: 'cover', cover: 'white' });
  });
  it('a number and Enter go to that scene, a number that is too high to the last', () => {
    expect(stepOf('1', where)).toEqual({ to: 'typed', typed: '1' });
    expect(stepOf('2', { ...where, typed: '1' })).toEqual({ to: 'typed', typed: '12' });
    expect(stepOf('enter', { ...where, typed: '1' })).toEqual({ to: 'scene', number: 1 });
    expect(stepOf('enter', { ...where, typed: '12' })).toEqual({ to: 'scene', number: 3 });
  });
  it('Escape forgets what was typed', () => {
    expect(stepOf('escape', { ...where, typed: '1' })).toEqual({ to: 'typed', typed: '' });
    expect(stepOf('escape', where)).toBeUndefined();
  });
  it('black for a white stage and Escape are the same way back', () => {
    expect(stepOf('escape', { ...where, cover: 'white' })).toEqual({ to: 'cover', cover: '' });
  });
  it('leads to no scene that there is not', () => {
    const commands = fc.constantFrom('next', 'back', 'first', 'last', 'enter');
    const anywhere = fc.integer({ min: 1, max: 9 }).chain((count) =>
      fc.record({ count: fc.constant(count), number: fc.integer({ min: 1, max: count }), isGuessing: fc.boolean(), cover: fc.constantFrom('' as const, 'black' as const, 'end' as const), typed: fc.constantFrom('', '7', '120') }),
    ); // oxfmt-ignore
    fc.assert(
      fc.property(commands, anywhere, (command, at) => {
        const step = stepOf(command, at);
        return step?.to !== 'scene' || (step.number >= 1 && step.number <= at.count);
      }),
    );
  });
});

describe('a note', () => {
  it('has a paragraph after each empty line', () => {
    expect(paragraphsOf('One\nline.\n\n  \nTwo.\n')).toEqual(['One\nline.', 'Two.']);
    expect(paragraphsOf(' \n')).toEqual([]);
  });
});
