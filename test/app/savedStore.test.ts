/** The promises of saved views: what is foreign is parsed, what is written can be read, and no tab undoes another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeViews, putView, removeView, renameView, restoreView, type Views } from '@/app/saved/edits.ts';
import { formatSaved, limits, parseSaved, parseView, type SavedView } from '@/app/saved/parseSaved.ts';
import { makeSavedStore } from '@/app/saved/store.ts';
import { Store, Tab } from '../support/tabs.ts';

const saved = '2026-03-13T09:30:00.000Z';
const view = (name: string, address = '?tab=sources'): SavedView => ({ name, address, saved });
const file = (...views: unknown[]) => JSON.stringify({ format: 'saved-views', version: 1, views });
const namesOf = (views: Views) => views.map(({ name }) => name);

describe('a text', () => {
  it('is read whole when it is ours', () => {
    const views = [view('Sources'), view('All', '')];
    expect(parseSaved(formatSaved(views))).toEqual({ fault: undefined, views, problems: [] });
  });

  it.each([
    ['no JSON', '{', 'json'],
    ['another JSON', '[1]', 'format'],
    ['another format', '{"format":"notes","version":1,"views":[]}', 'format'],
    ['a later version', '{"format":"saved-views","version":2,"views":[]}', 'version'],
    ['no list', '{"format":"saved-views","version":1,"views":{}}', 'views'],
    ['more than 1,000 entries', file(...Array.from({ length: 1001 }, () => 0)), 'many'],
    ['more than 1 MB', ' '.repeat(1_000_001), 'size'],
  ])('is refused whole, with the reason, where it is %s', (_, text, fault) => {
    expect(parseSaved(text)).toEqual({ fault, views: [], problems: [] });
  });

  it.each([
    ['no object', 7, 'entry'],
    ['no name', { address: '', saved }, 'name'],
    ['a name of blanks', view(' \n\u200b '), 'name'],
    ['a name of 201 characters', view('x'.repeat(201)), 'name'],
    ['a script for an address', view('X', 'javascript:alert(1)'), 'address'],
    ['another host', view('X', 'https://example.org/?tab=sources'), 'address'],
    ['another host without a scheme', view('X', '//example.org'), 'address'],
    ['an endless address', view('X', `?q=${'x'.repeat(4000)}`), 'address'],
    ['an address that grows too long when it is encoded', view('X', `?q=${'ə'.repeat(3000)}`), 'address'],
    ['no date', { name: 'X', address: '' }, 'saved'],
    ['a day that does not exist', { ...view('X'), saved: '2026-02-31T09:00:00Z' }, 'saved'],
  ])('keeps its good entries and names the one with %s', (_, entry, wrong) => {
    const { views, problems } = parseSaved(file(view('Good'), entry));
    expect(views).toEqual([view('Good')]);
    expect(problems).toMatchObject([{ wrong, place: 2 }]);
  });

  it('gives only addresses of our own making, and says what it left out of one', () => {
    const { views, problems } = parseSaved(file(view('X', '?colour=red&sector=<b>&tab=sources#x')));
    expect(views).toEqual([view('X', '')]);
    expect(problems).toEqual([{ wrong: 'parts', place: 1, name: 'X', parts: ['colour=red', 'sector=<b>', 'tab=sources#x'] }]);
  });

  it('may be any text at all, and any JSON', () => {
    const shaped = fc.record({
      format: fc.constant('saved-views'),
      version: fc.constant(1),
      views: fc.array(fc.oneof(fc.anything(), fc.record({ name: fc.string(), address: fc.string(), saved: fc.string() }, { requiredKeys: [] }))),
    }); // oxfmt-ignore
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      shaped.map((value) => JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? 0 : part))),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const one of parseSaved(text).views) expect(one.address).toMatch(/^(\?|$)/);
      }),
    );
  });

  it('comes back as it was exported', () => {
    const addresses = fc.constantFrom('', '?tab=sources', '?tab=agreements&sector=energy,health', '?q=%C9%99');
    const names = fc.oneof(fc.string({ unit: 'binary', maxLength: 250 }), fc.string({ unit: 'grapheme' }));
    const raws = fc.array(fc.record({ name: names, address: addresses, saved: fc.constant(saved) }), { maxLength: 8 });
    fc.assert(
      fc.property(raws, (entries) => {
        const views = mergeViews(entries.map(parseView).filter((one) => typeof one !== 'string'))([]);
        const parsed = parseSaved(formatSaved(views));
        expect(parsed.problems).toEqual([]);
        expect(mergeViews(parsed.views)([])).toEqual(views);
        expect(mergeViews(parsed.views)(views)).toEqual(views);
      }),
    );
  });
});

describe('the edits', () => {
  const list = [view('A'), view('B'), view('C')];

  it('put a new view in front, and a known name in its place', () => {
    expect(namesOf(putView(view('D'))(list))).toEqual(['D', 'A', 'B', 'C']);
    expect(putView(view('B', ''))(list)).toEqual([view('A'), view('B', ''), view('C')]);
  });

  it('rename, but never onto another view', () => {
    expect(namesOf(renameView('B', 'E')(list))).toEqual(['A', 'E', 'C']);
    expect(renameView('B', 'C')(list)).toEqual(list);
  });

  it('bring a deleted view back to its place, beside one that took its name', () => {
    expect(restoreView(view('B'), 1)(removeView('B')(list))).toEqual(list);
    expect(namesOf(restoreView(view('B', ''), 1)(list))).toEqual(['A', 'B (2)', 'B', 'C']);
  });

  it('merge: the same view once, another under a taken name with a number, and no more the second time', () => {
    const others = [view('A'), view('B', ''), view('B', '?tab=agreements')];
    const merged = mergeViews(others)(list);
    expect(namesOf(merged)).toEqual(['A', 'B', 'C', 'B (2)', 'B (3)']);
    expect(mergeViews(others)(merged)).toEqual(merged);
  });

  it('number a name of full length within the limit', () => {
    const long = 'x'.repeat(limits.name);
    const [, second] = mergeViews([view(long, ''), view(long)])([]);
    expect(second?.name).toBe(`${'x'.repeat(196)} (2)`);
  });
});

describe('the store', () => {
  const key = 'saved-views:/site/';

  it('survives a reload, under the folder of the page: sites on one host share a storage', () => {
    const storage = new Store();
    makeSavedStore(new Tab(storage)).change(putView(view('A')));
    expect([...storage.items.keys()]).toEqual([key]);
    expect(makeSavedStore(new Tab(storage)).read()).toEqual({ views: [view('A')], storage: 'works', unread: undefined });
    expect(makeSavedStore(new Tab(storage, '/other/')).read().views).toEqual([]);
  });

  it('gives one value until something changes, as React asks of it', () => {
    const store = makeSavedStore(new Tab(new Store()));
    expect(store.read()).toBe(store.read());
    const before = store.read();
    store.change(putView(view('A')));
    expect(store.read()).not.toBe(before);
  });

  it('writes upon what is stored at that moment, so that two tabs keep both of their views', () => {
    const storage = new Store();
    const [one, two] = [makeSavedStore(new Tab(storage)), makeSavedStore(new Tab(storage))];
    one.read();
    two.change(putView(view('B')));
    one.change(putView(view('A')));
    expect(namesOf(two.read().views)).toEqual(['A', 'B']);
  });

  it('tells its listeners of another tab’s changes, and of no other site’s', () => {
    const tab = new Tab(new Store());
    let told = 0;
    const stop = makeSavedStore(tab).subscribe(() => (told += 1));
    const say = (changed: string | null) => tab.dispatchEvent(Object.assign(new Event('storage'), { key: changed }));
    say(key);
    say('saved-views:/other/');
    say(null);
    stop();
    say(key);
    expect(told).toBe(2);
  });

  it('keeps views for the session where storage is off', () => {
    const store = makeSavedStore(new Tab(undefined));
    expect(store.read()).toEqual({ views: [], storage: 'off', unread: undefined });
    expect(store.change(putView(view('A')))).toBe(true);
    store.change(putView(view('B')));
    expect(store.read()).toMatchObject({ views: [view('B'), view('A')], storage: 'off' });
  });

  it('holds what found no room, upon what other tabs write meanwhile, until there is room', () => {
    const storage = new Store();
    const [one, two] = [makeSavedStore(new Tab(storage)), makeSavedStore(new Tab(storage))];
    storage.refuse = 'QuotaExceededError';
    one.change(putView(view('A')));
    expect(one.read()).toMatchObject({ views: [view('A')], storage: 'full' });
    storage.refuse = undefined;
    two.change(putView(view('B')));
    expect(namesOf(one.read().views)).toEqual(['A', 'B']);
    one.change(putView(view('C')));
    expect(one.read().storage).toBe('works');
    expect(namesOf(two.read().views)).toEqual(['C', 'A', 'B']);
  });

  it('does not write over what it could not read: it copies the text to a key of its own first', () => {
    const storage = new Store();
    const broken = file(view('A'), view('B', 'javascript:alert(1)'));
    storage.setItem(key, broken);
    const store = makeSavedStore(new Tab(storage));
    const { views, unread } = store.read();
    expect(views).toEqual([view('A')]);
    expect(unread).toMatchObject({ text: broken, problems: [{ wrong: 'address', place: 2, name: 'B' }] });
    expect(storage.getItem(key)).toBe(broken);
    store.change(putView(view('C')));
    expect(storage.getItem(unread!.key)).toBe(broken);
    expect(namesOf(makeSavedStore(new Tab(storage)).read().views)).toEqual(['C', 'A']);
    expect(store.read().unread).toBe(unread);
  });

  it('leaves a broken text alone where there is no room for its copy', () => {
    const storage = new Store();
    storage.setItem(key, 'broken');
    storage.refuse = 'QuotaExceededError';
    const store = makeSavedStore(new Tab(storage));
    store.change(putView(view('A')));
    expect(storage.getItem(key)).toBe('broken');
    expect(store.read()).toMatchObject({ views: [view('A')], storage: 'full' });
  });

  it('takes no more than it could read again', () => {
    const store = makeSavedStore(new Tab(new Store()));
    const many = Array.from({ length: limits.views }, (_, index) => view(`${index}`));
    expect(store.change(mergeViews(many))).toBe(true);
    expect(store.change(putView(view('one more')))).toBe(false);
    expect(store.read().views).toHaveLength(limits.views);
    const long = many.map(({ name }) => view(name, `?q=${'x'.repeat(2000)}`));
    expect(makeSavedStore(new Tab(new Store())).change(mergeViews(long))).toBe(false);
  });
});
