import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from '@/record/fold.ts';
import { buildSearchIndex, search } from '@/record/search.ts';
import { makePieces } from '@/record/search/pieces.ts';
import { rowsFound, textIndexOf } from '@/record/search/textIndex.ts';
import { event, makeRecord, visit } from '../support/makeRecord.ts';

describe('folding', () => {
  it('makes spellings of one name the same', () => {
    expect(fold('Əhməd')).toBe('ahmad');
    expect(fold('Türkiyə')).toBe(fold('Türkiye').replace('e', 'a'));
    expect(fold('al-Shara’a')).toBe(fold("al-Shara'a"));
    expect(fold('IĞDIR ığdır').split(' ')[1]).toBe('igdir');
    expect(fold('أحمد')).toBe(fold('احمد'));
    expect(fold('سورية')).toBe(fold('سوريه'));
  });

  it('splits at hyphens and signs, in any script', () => {
    expect(wordsOf('Baku–Tbilisi, “al-Sharaa”; أحمد الشرع')).toEqual(['baku', 'tbilisi', 'al', 'sharaa', 'احمد', 'الشرع']);
  });
});

describe('the search', () => {
  const { facts, whole } = makeRecord([
    event('pipe', '2001', { title: 'A pipeline opens', summary: 'Gas for the power plant.' }),
    visit('ann-visits', '2002', { places: ['borham'] }),
    event('hospital', '2003', { title: 'Hospital', sectors: ['health'] }),
  ]);
  const index = buildSearchIndex(facts, whole);
  const find = (text: string) => facts.entries.flatMap(({ id }, row) => (search(index, text)[row] ? [id] : []));

  it('looks into titles, summaries, people, places, sectors and spelling variants', () => {
    expect(find('pipeline')).toEqual(['pipe']);
    expect(find('power plant')).toEqual(['pipe']);
    expect(find('Əhmədova')).toEqual(['ann-visits']);
    expect(find('Ahmadova')).toEqual(['ann-visits']);
    expect(find('borham')).toEqual(['ann-visits']);
    expect(find('health')).toEqual(['hospital']);
  });

  it('takes beginnings and small slips, and wants every word', () => {
    expect(find('pipel')).toEqual(['pipe']);
    expect(find('hopsital')).toEqual(['hospital']);
    expect(find('pipeline hospital')).toEqual([]);
  });

  it('finds nothing for a text without words', () => {
    expect(find('– …')).toEqual([]);
  });

  it('allows a slip in six letters and none in five', () => {
    const made = makeRecord([event('five', '2001', { title: 'gates' }), event('six', '2002', { title: 'garden' })]);
    const one = buildSearchIndex(made.facts, made.whole);
    expect([...search(one, 'gatis')]).toEqual([0, 0]);
    expect([...search(one, 'gardin')]).toEqual([0, 1]);
  });

  it('leaves what it found before untouched by what it is asked next', () => {
    const before = search(index, 'pipeline');
    before.fill(7); // it may be handed to another thread, which takes it away here
    expect(find('pipeline')).toEqual(['pipe']);
    expect(find('pipeline opens')).toEqual(['pipe']);
  });
});

describe('the index of a text', () => {
  // few letters, and slips in few words, so that many words begin like one another or nearly are one another
  const letter = fc.constantFrom('a', 'b', 'ə', 'ع');
  const slip = fc.tuple(fc.nat(14), fc.nat(1), fc.oneof(letter, fc.constant('')));
  const long = fc.tuple(fc.constantFrom('abbaab', 'bababab', 'aabbəəab', 'ععababععabababb'), fc.array(slip, { maxLength: 4 }));
  const word = fc.oneof(
    fc.string({ unit: letter, minLength: 1, maxLength: 4 }),
    long.map(([one, slips]) => slips.reduce<string>((now, [at, gone, more]) => now.slice(0, at) + more + now.slice(at + gone), one)),
  );
  const text = fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '–', '  ', "'")), { maxLength: 5 }).map((words) => words.flat().join(''));
  const doc = fc.record({
    texts: fc.array(text, { maxLength: 2 }),
    named: fc.tuple(fc.subarray(['x', 'y', 'nobody']), fc.subarray(['x', 'z'])),
  });
  const register = (...ids: string[]) => fc.record(Object.fromEntries(ids.map((id) => [id, fc.array(text, { maxLength: 2 })])));

  it('finds what a look at every word of every record finds', () => {
    fc.assert(
      fc.property(
        fc.array(doc, { maxLength: 8 }),
        register('x', 'y'),
        register('x', 'z'),
        fc.array(text, { minLength: 1, maxLength: 3 }),
        (docs, ...given) => {
          const [persons, places, asked] = given;
          const registers = [persons, places].map((names) => new Map(Object.entries(names)));
          const index = textIndexOf(docs, registers);
          const wordsOfDoc = docs.map(({ texts, named }) =>
            [...texts, ...named.flatMap((ids, at) => ids.flatMap((id) => registers[at]?.get(id) ?? []))].flatMap(wordsOf),
          );
          for (const one of asked) {
            const words = wordsOf(one);
            const naive = wordsOfDoc.map((own) => words.length > 0 && words.every((is) => own.some((other) => isFound(is, other))));
            expect([...rowsFound(index, one)]).toEqual(naive.map(Number));
          }
        },
      ),
    );
  });

  it('keeps rows apart that lie further from one another than two bytes can tell', () => {
    const rows = Array.from({ length: 66_000 }, (_, row) => (row % 65_536 === 3 ? ['rare'] : ['often']));
    const found = rowsFound(textIndexOf(rows.map((texts) => ({ texts, named: [] })), []), 'rare'); // oxfmt-ignore
    expect(found.length).toBe(66_000);
    expect(found.reduce<number[]>((all, is, row) => (is ? [...all, row] : all), [])).toEqual([3, 65_539]);
  });

  it('tells thousands of pieces of text apart, each by one number', () => {
    const texts = Array.from({ length: 5_000 }, (_, at) => `p${at}  q${(at * 7) % 5_000} ${'long'.repeat(at % 50)}`);
    const pieces = makePieces();
    texts.push('vtuahomx znprepgp', '\0\0 \0'); // the two of each have one hash
    const read = texts.map((one) => {
      const words: (string | undefined)[] = [];
      pieces.read(one, (piece) => words.push(pieces.texts[piece]));
      return words;
    });
    expect(read).toEqual(texts.map((one) => one.split(' ').filter(Boolean)));
    expect(new Set(pieces.texts).size).toBe(pieces.texts.length);
  });
});

/** As a whole, as a beginning, or nearly, by the definition of each. */
function isFound(asked: string, word: string): boolean {
  return word.startsWith(asked) || (asked.length > 5 && isWithin(Math.round(0.2 * asked.length), asked, word));
}

/** True when so many letters, added, left out or changed, make one word the other. */
function isWithin(most: number, a: string, b: string): boolean {
  if (a === '' || b === '') return a.length + b.length <= most;
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return isWithin(most, restOfA, restOfB);
  return most > 0 && (isWithin(most - 1, restOfA, restOfB) || isWithin(most - 1, restOfA, b) || isWithin(most - 1, a, restOfB));
}
