/** The desk and the place where talks are kept: nothing that was written is lost, and no window undoes another. */
import { describe, expect, it } from 'vitest';
import { addScene, changeScene, removeScene } from '@/present/own/edits.ts';
import { makeDesk } from '@/present/own/desk.ts';
import { added, edited, removed, restored, talksForm } from '@/present/own/keptTalks.ts';
import { makeKeptStore } from '@/ui/keptStore.ts';
import { limits } from '@/record/schema/story.ts';
import { Store, Tab } from '../support/tabs.ts';
import { idsOf, makeTalk, sceneOf } from './support/talks.ts';

const talk = makeTalk('t', ['a', 'b']);
const key = 'own-talks:/site/';

/** A window on shared storages, with a clock of its own. */
function open(storage = new Store(), session = new Store()) {
  const store = makeKeptStore(new Tab(storage), talksForm);
  const clock = { now: 0 };
  const desk = makeDesk(store, () => session, 'undo', () => clock.now); // oxfmt-ignore
  const now = () => store.read().value.find(({ id }) => id === 't')!;
  return { store, desk, clock, now, storage, session };
}

function opened(storage = new Store(), session = new Store()) {
  const all = open(storage, session);
  all.store.change(added([talk]));
  return all;
}

const titled = (id: string, title: string) => changeScene(id, () => ({ title }));

describe('kept talks', () => {
  it('survive a reload with every letter, as the schema has them', () => {
    const { store, desk, storage } = opened();
    desk.edit('t', titled('a', 'Gas'), { field: 'title', scene: 'a' });
    desk.edit('t', titled('a', 'Gas flows'), { field: 'title', scene: 'a' });
    expect(open(storage).store.read()).toEqual({ value: store.read().value, storage: 'works', unread: undefined });
    expect(open(storage).now().scenes[0]?.title).toBe('Gas flows');
  });

  it('two windows write in one talk, and both are kept', () => {
    const storage = new Store();
    const [one, two] = [opened(storage), open(storage)];
    one.now();
    two.desk.edit('t', titled('b', 'Theirs'));
    one.desk.edit('t', titled('a', 'Ours'));
    expect(
      open(storage)
        .now()
        .scenes.map(({ title }) => title),
    ).toEqual(['Ours', 'Theirs']);
  });

  it('hold until the page is closed where storage is off or full, and are stored once there is room', () => {
    const off = makeKeptStore(new Tab(undefined), talksForm);
    off.change(added([talk]));
    expect(off.read()).toMatchObject({ value: [talk], storage: 'off' });
    const { desk, storage, store, now } = opened();
    storage.refuse = 'QuotaExceededError';
    desk.edit('t', titled('a', 'No room'));
    desk.edit('t', titled('b', 'Still none'));
    expect(store.read().storage).toBe('full');
    expect(now().scenes.map(({ title }) => title)).toEqual(['No room', 'Still none']);
    storage.refuse = undefined;
    desk.edit('t', addScene(sceneOf('Room'), 'b'));
    expect(store.read().storage).toBe('works');
    expect(
      open(storage)
        .now()
        .scenes.map(({ title }) => title),
    ).toEqual(['No room', 'Still none', 'Room']);
  });

  it('one that cannot be read takes none of the others with it, and its text is kept', () => {
    const storage = new Store();
    const text = JSON.stringify({ format: 'own-talks', version: 1, talks: [{ ...talk, id: 'NO' }, talk] });
    storage.setItem(key, text);
    const { store } = open(storage);
    const { value, unread } = store.read();
    expect(value).toEqual([talk]);
    expect(unread?.problems[0]).toMatchObject({ path: ['id'] });
    store.change(removed('t'));
    expect(storage.getItem(unread!.key)).toBe(text);
  });

  it.each(['{', '[]', 'null', '{"format":"own-talks","version":2,"talks":[]}'])('%s is read as none, and kept', (text) => {
    expect(talksForm.parse(text)).toEqual({ value: [], isWhole: false, problems: [] });
  });

  it('never share an id, and come back to their place', () => {
    const two = added([talk, talk])([]);
    expect(two.map(({ id }) => id)).toEqual(['t', 't-2']);
    expect(restored(talk, 0)(removed('t')(two))).toEqual(two);
    expect(restored(talk, 0)(two)).toBe(two);
  });

  it('take no more than can be read again', () => {
    const { store, desk, now } = opened();
    const long = 'x'.repeat(limits.note); // of which 99 are as much as 2 MB hold, with what stands around them
    const scenes = Array.from({ length: 98 }, (_, at) => ({ ...sceneOf('S', { note: long }), id: `s${at}` }));
    store.change(edited('t', (one) => ({ ...one, scenes })));
    expect(desk.edit('t', addScene(sceneOf('One more', { note: long }), 's0'))).toBe(true);
    expect(desk.edit('t', addScene(sceneOf('Too many', { note: long }), 's0'))).toBe(false);
    expect(now().scenes).toHaveLength(99);
    expect(store.change(added(Array.from({ length: limits.talks }, (_, at) => makeTalk(`n${at}`, ['a']))))).toBe(false);
  });
});

describe('undoing', () => {
  it('takes letters that follow one another together, and a pause or another field apart', () => {
    const { desk, clock, now } = opened();
    const write = (title: string) => desk.edit('t', titled('a', title), { field: 'title', scene: 'a' });
    write('G');
    write('Ga');
    clock.now = 5000;
    write('Gas');
    desk.edit('t', changeScene('a', () => ({ note: 'n' })), { field: 'note', scene: 'a' }); // oxfmt-ignore
    desk.undo('t');
    desk.undo('t');
    expect(now().scenes[0]).toMatchObject({ title: 'Ga', note: '' });
    desk.undo('t');
    expect(now()).toEqual(talk);
    expect(desk.undo('t')).toBeUndefined();
    for (let step = 0; step < 3; step += 1) desk.redo('t');
    expect(now().scenes[0]).toMatchObject({ title: 'Gas', note: 'n' });
    expect(desk.redo('t')).toBeUndefined();
  });

  it('brings a removed scene back, and what is done anew forgets what was undone', () => {
    const { desk, now } = opened();
    desk.edit('t', removeScene('a'), { scene: 'a' });
    expect(desk.undo('t')?.scene).toBe('a');
    expect(idsOf(now())).toEqual(['a', 'b']);
    desk.edit('t', addScene(sceneOf('New'), 'b'));
    expect(desk.redo('t')).toBeUndefined();
  });

  it('leaves what another window wrote', () => {
    const storage = new Store();
    const [one, two] = [opened(storage), open(storage)];
    one.desk.edit('t', titled('a', 'Ours'));
    two.desk.edit('t', titled('b', 'Theirs'));
    one.desk.undo('t');
    expect(one.now().scenes.map(({ title }) => title)).toEqual(['a', 'Theirs']);
  });

  it('does nothing for an edit that changes nothing', () => {
    const { desk } = opened();
    desk.edit('t', titled('a', 'a'));
    expect(desk.history('t').past).toEqual([]);
  });

  it('outlasts a reload within the session; a broken memory of it is none', () => {
    const [storage, session] = [new Store(), new Store()];
    const before = opened(storage, session);
    before.desk.edit('t', titled('a', 'Changed'), { scene: 'a' });
    before.desk.leave();
    const after = open(storage, session);
    expect(after.desk.undo('t')?.scene).toBe('a');
    expect(after.now()).toEqual(talk);
    session.setItem('undo', '{"talks":[{"id":1}],"histories":[]}');
    expect(open(storage, session).desk.history('t').past).toEqual([]);
  });
});
