/** What can be done to a talk, and undone: whatever is done, the talk can be read again, and nobody undoes what another window did. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carry } from '@/present/own/carry.ts';
import { addScene, changeScene, changeTalk, duplicateScene, moveScene, removeScene, type TalkEdit } from '@/present/own/edits.ts';
import { copyOf, formatTalk, freshId } from '@/present/own/talkFile.ts';
import { cut, sentence } from '@/present/own/text.ts';
import { parseTalkText } from '@/record/parseTalk.ts';
import { limits } from '@/record/schema/story.ts';
import { idsOf, makeTalk, sceneOf } from './support/talks.ts';

const talk = makeTalk('t', ['a', 'b', 'c']);
const new1 = sceneOf('New');

/** Any edit that the dashboard can make, of scenes that may be gone. */
const anyId = fc.constantFrom('a', 'b', 'c', 'scene-1', 'scene-2', 'gone');
const anyLine = fc.string({ unit: 'binary', maxLength: 400 });
const anyEdit: fc.Arbitrary<TalkEdit> = fc.oneof(
  anyId.map((id) => addScene(new1, id)),
  anyId.map(duplicateScene),
  anyId.map(removeScene),
  fc.tuple(anyId, fc.integer({ min: -2, max: 9 })).map(([id, to]) => moveScene(id, to)),
  fc.tuple(anyId, anyLine).map(([id, text]) => changeScene(id, () => ({ title: sentence(text, limits.title, 'Untitled') }))),
  fc.tuple(anyId, anyLine).map(([id, text]) => changeScene(id, () => ({ note: cut(text, limits.note) }))),
  fc.tuple(anyId, fc.option(anyLine)).map(([id, text]) =>
    changeScene(id, () => ({ guess: text === null ? undefined : sentence(text, limits.title, '?') })),
  ),
  fc.tuple(anyId, anyLine).map(([id, text]) =>
    changeScene(id, ({ points }) => ({ points: [...points, { text: sentence(text, limits.title, 'x'), records: [] }].slice(0, limits.points) })),
  ),
  fc.tuple(anyId, fc.option(fc.integer({ min: 5, max: 3600 }))).map(([id, s]) => changeScene(id, () => ({ seconds: s ?? undefined }))),
  fc.option(fc.integer({ min: 1, max: 600 })).map((minutes) => changeTalk({ minutes: minutes ?? undefined })),
  anyLine.map((text) => changeTalk({ title: sentence(text, limits.title, 'Untitled') })),
); // oxfmt-ignore
const anyEdits = fc.array(anyEdit, { maxLength: 8 });
const done = (edits: readonly TalkEdit[], start = talk) => edits.reduce((made, edit) => edit(made), start);

describe('an edit', () => {
  it('puts a new scene behind the present one, under a free id', () => {
    expect(idsOf(addScene(new1, 'a')(talk))).toEqual(['a', 'scene-1', 'b', 'c']);
    expect(idsOf(done([addScene(new1, 'a'), addScene(new1, 'gone')]))).toEqual(['a', 'scene-1', 'b', 'c', 'scene-2']);
  });

  it('duplicates, moves and removes; beyond the ends it stops there', () => {
    expect(idsOf(duplicateScene('b')(talk))).toEqual(['a', 'b', 'scene-1', 'c']);
    expect(idsOf(moveScene('a', 2)(talk))).toEqual(['b', 'c', 'a']);
    expect(idsOf(moveScene('c', -1)(talk))).toEqual(['c', 'a', 'b']);
    expect(idsOf(moveScene('a', 99)(talk))).toEqual(['b', 'c', 'a']);
    expect(idsOf(removeScene('b')(talk))).toEqual(['a', 'c']);
  });

  it('leaves the last scene, and what is gone, alone: it is the same talk', () => {
    const one = makeTalk('t', ['a']);
    expect(removeScene('a')(one)).toBe(one);
    for (const edit of [removeScene('gone'), moveScene('gone', 1), duplicateScene('gone'), changeScene('gone', () => ({ note: 'x' }))])
      expect(edit(talk)).toBe(talk);
    expect(moveScene('a', 0)(talk)).toBe(talk);
    expect(changeScene('a', ({ title }) => ({ title }))(talk)).toBe(talk);
  });

  it('takes a field away that is not needed any more', () => {
    const asked = changeScene('a', () => ({ guess: 'How many?', seconds: 30 }))(talk);
    expect(asked.scenes[0]).toMatchObject({ guess: 'How many?', seconds: 30 });
    expect(changeScene('a', () => ({ guess: undefined, seconds: undefined }))(asked)).toEqual(talk);
  });

  it('never makes more scenes than can be read', () => {
    const full = makeTalk(
      't',
      Array.from({ length: limits.scenes }, (_, at) => `s${at}`),
    );
    expect(addScene(new1, 's0')(full)).toBe(full);
  });

  it('whatever is done, the file can be read again and is the same talk, written in one order', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const made = done(edits);
        const { talk: read, problems } = parseTalkText(formatTalk(made), 'x');
        expect({ read, problems }).toEqual({ read: made, problems: [] });
        expect(read && formatTalk(read)).toBe(formatTalk(made));
      }),
    );
  });
});

describe('what is undone', () => {
  it('leads from each state to each other, both ways', () => {
    fc.assert(
      fc.property(anyEdits, anyEdits, (first, second) => {
        const [from, to] = [done(first), done(second)];
        expect(carry(from, from, to)).toEqual(to);
        expect(carry(to, to, from)).toEqual(from);
      }),
    );
  });

  it('keeps what another window has written meanwhile, and can still be read', () => {
    const here = changeScene('b', () => ({ title: 'Mine' }))(talk);
    const there = done([changeScene('c', () => ({ note: 'Theirs' })), addScene(new1, 'a')], here);
    const undone = carry(there, here, talk);
    expect(undone.scenes.map(({ title, note }) => [title, note])).toEqual([['a', ''], ['New', ''], ['b', ''], ['c', 'Theirs']]); // oxfmt-ignore
    fc.assert(
      fc.property(anyEdits, anyEdits, (ours, theirs) => {
        const after = done(ours);
        const made = carry(done(theirs, after), after, talk);
        expect(parseTalkText(formatTalk(made), 'x').problems).toEqual([]);
      }),
    );
  });

  it('brings a removed scene back to its place', () => {
    const gone = removeScene('b')(talk);
    expect(idsOf(carry(gone, gone, talk))).toEqual(['a', 'b', 'c']);
  });
});

describe('texts', () => {
  it('stand on one line, are never empty and never too long', () => {
    expect(sentence('  Two\n words ', 300, 'None')).toBe('Two words');
    expect(sentence(' \u200b\n', 300, 'None')).toBe('None');
    expect(cut('ab😀', 3)).toBe('ab');
  });

  it('a copy has another id and title, and does not point at a schema that is not beside it', () => {
    expect(copyOf({ ...talk, $schema: '../x.json' }, 'u', 'Copy')).toEqual({ ...talk, id: 'u', title: 'Copy' });
  });

  it('an id of our own can be told from those that are taken, and is one', () => {
    for (let n = 0; n < 20; n += 1) expect(freshId(new Set())).toMatch(/^talk-[a-z0-9]{8}$/);
  });
});
