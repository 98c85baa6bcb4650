/** What the desk and the list derive: words of scenes, planned time, records found, files that come in. */
import { describe, expect, it } from 'vitest';
import { first } from '@/i18n/en/first.ts';
import { rooms } from '@/i18n/en/rooms.ts';
import { importTalk } from '@/present/list/importing.ts';
import { problemInWords } from '@/present/own/problemWords.ts';
import { formatTalk } from '@/present/own/talkFile.ts';
import { afterStage, setTried } from '@/present/own/trying.ts';
import { withWords } from '@/present/writing/pick.ts';
import { plannedOf } from '@/present/writing/planned.ts';
import { sceneAddress, sceneInWords, sceneOfView, suggestedTitle } from '@/present/writing/sceneWords.ts';
import { parseAddress } from '@/view/address.ts';
import { event, makeRecord } from '../support/makeRecord.ts';
import { makeTalk, sceneOf } from './support/talks.ts';

const m = { ...first, ...rooms };
const { facts, whole } = makeRecord([event('a', '2005')]);
const known = { ownFacts: facts, own: whole };
const viewAt = (address: string) => parseAddress(address).view;

describe('a scene in words', () => {
  it('names tab, figure, filter and the open record, or what stands in their place', () => {
    const words = (view: string, more = {}) => sceneInWords({ id: 's', ...sceneOf('S', { view, ...more }) }, known, m);
    expect(words('')).toBe('Timeline: The whole record');
    expect(words('?fig=silences&from=2009&record=a')).toBe('Timeline, The longest silences: from 2009, with “Event a” open');
    expect(words('?fig=no-such')).toBe('Timeline: The whole record');
    expect(words('', { show: 'points', points: [{ text: 'x', records: [] }] })).toBe('1 sentence');
    expect(words('', { show: 'sources' })).toBe('All works of the talk');
  });

  it('keeps of a view what belongs to the scene, and neither language, edition nor talk', () => {
    const view = viewAt('?tab=sources&fig=works&talk=t&scene=4&as=writing&lang=ar-XB&ed=1.0.0');
    expect(sceneAddress(view)).toBe('?tab=sources&fig=works');
    expect(sceneOfView(view, 'T')).toEqual(sceneOf('T', { view: '?tab=sources&fig=works' }));
    expect(sceneOfView(viewAt('?tab=agreements&to=2012'), 'T')?.view, 'of a whole tab its first figure').toBe(
      '?tab=agreements&fig=table&to=2012',
    );
    expect(sceneOfView(viewAt('?tab=agreements&page=a'), 'T')?.view, 'the page of an agreement stays').toBe('?tab=agreements&page=a');
    expect(sceneOfView(viewAt(`?q=${'x'.repeat(4000)}`), 'T')).toBeUndefined();
  });

  it('is offered the filter in words for a title', () => {
    expect(suggestedTitle(viewAt('?tab=agreements&to=2012'), known, null, m)).toBe('Agreements: to 2012');
  });
});

describe('the planned time', () => {
  it('is the sum of the scenes, held against the minutes', () => {
    const talk = makeTalk('t', ['a', 'b', 'c'], { minutes: 2 });
    const [a, b, c] = talk.scenes.map((scene) => scene);
    const planned = plannedOf({ ...talk, scenes: [{ ...a!, seconds: 90 }, { ...b!, seconds: 40 }, c!] }); // oxfmt-ignore
    expect(planned).toEqual({ seconds: 130, without: 1, over: 10 });
    expect(m.writing.planned(130, 2, 1)).toBe('2 min 10 s of 2 min planned; 1 scene has no time.');
    expect(m.writing.planned(0, undefined, 0)).toBe('0 s planned.');
  });
});

describe('a record that is looked for', () => {
  it('has all words in its title, in any order and spelling, or words that begin with them', () => {
    const entries = [{ title: 'Gas for Kılıs' }, { title: 'A gas meeting' }, { title: 'Visit' }];
    expect(withWords(entries, 'KILIS ga')).toEqual([entries[0]]);
    expect(withWords(entries, 'gas')).toEqual(entries.slice(0, 2));
    expect(withWords(entries, ' - ')).toEqual([]);
  });
});

describe('a file that comes in', () => {
  const talk = makeTalk('t', ['a', 'b']);
  const knows = (id: string) => facts.byId.has(id);
  const read = (text: string, taken: string[] = [], own = [makeTalk('other', ['a'])]) =>
    importTalk(text, 'x.json', own, new Set(taken), knows);

  it('is the talk that was exported', () => {
    expect(read(formatTalk(talk))).toEqual({ outcome: 'new', talk, isRenamed: false, oddities: [] });
  });

  it('gets another id where its own is taken, and is not added twice', () => {
    expect(read(formatTalk(talk), ['t', 't-2'])).toMatchObject({ outcome: 'new', talk: { id: 't-3' }, isRenamed: true });
    expect(read(formatTalk(talk), ['t'], [talk])).toEqual({ outcome: 'known', talk });
  });

  it('is refused with the place of each problem and its remedy', () => {
    const broken = { ...talk, scenes: [{ ...talk.scenes[0], title: ' ', view: 'javascript:alert(1)' }] };
    const imported = read(JSON.stringify(broken));
    expect(imported.outcome === 'wrong' && imported.problems.map(({ path }) => path.join('.'))).toEqual(['scenes.0.title', 'scenes.0.view']); // oxfmt-ignore
    const words = (text: string) => {
      const wrong = read(text);
      return wrong.outcome === 'wrong' ? wrong.problems.map((problem) => problemInWords(problem, m)) : [];
    };
    expect(words(JSON.stringify(broken))).toEqual([
      'Scene 1 has no title.',
      'Scene 1: the address of what it shows cannot be used. Copy it from the address bar of the dashboard, from “?” on.',
    ]);
    expect(words('{'), 'nobody who gives talks is told of keys and types').toEqual([
      'The file holds no talk, or a part of one only. Choose a file that was exported as a talk.',
    ]);
    const { scenes: _, ...rest } = talk;
    expect(words(JSON.stringify({ ...rest, title: 3, colour: 1 }))).toEqual([
      'The talk: the title cannot be used. Write a sentence of at most 300 characters.',
      'The talk has no scenes.',
      'The talk has parts that no talk has: “colour”. Take them out, or export the talk anew.',
    ]);
  });

  it('is read with what this edition does not know, and says so', () => {
    const scenes = [{ ...talk.scenes[0]!, view: '?colour=red', points: [{ text: 'x', records: ['a', 'gone', 'gone'] }] }];
    expect(read(formatTalk({ ...talk, scenes }))).toMatchObject({
      outcome: 'new',
      oddities: [{ scene: 1, ignored: ['colour=red'] }, { scene: 1, unknown: ['gone'] }], // oxfmt-ignore
    });
  });
});

describe('the stage', () => {
  it('leads back to the desk where its talk was tried, and else to the dashboard', () => {
    const view = viewAt('?tab=sources&talk=t&scene=2');
    setTried('t');
    expect(afterStage(view)).toEqual({ ...view, screen: 'writing' });
    setTried('');
    expect(afterStage(view)).toEqual(viewAt('?tab=sources'));
  });
});
