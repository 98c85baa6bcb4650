/** Yes and no, lists, texts, words of a vocabulary, web addresses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBoolean } from '@/exchange/bring/cells/boolean.ts';
import { readList } from '@/exchange/bring/cells/list.ts';
import { readText } from '@/exchange/bring/cells/text.ts';
import type { Understood } from '@/exchange/bring/cells/understood.ts';
import { readWeb } from '@/exchange/bring/cells/web.ts';
import { readWord } from '@/exchange/bring/cells/word.ts';
import { anyText } from '../../files/hostile.ts';

const result = <T>(understood: Understood<T>) =>
  'fault' in understood ? understood.fault.code : [understood.value, understood.doubt?.code];

describe('yes or no', () => {
  it.each([true, 'true', 'TRUE'])('is %j without a word about it', (cell) => expect(readBoolean(cell)).toEqual({ value: true }));

  it.each(['Yes', 'x', 1, 'Hə', 'BƏLİ', 'evet', 'да', 'ИСТИНА', 'نعم', '✓'])('is yes as %j', (cell) => {
    expect(result(readBoolean(cell))).toEqual([true, 'booleanRead']);
  });

  it.each(['No', 0, 'xeyr', 'Hayır', 'ложь', 'لا'])('is no as %j', (cell) =>
    expect(result(readBoolean(cell))).toEqual([false, 'booleanRead']),
  );

  it.each(['maybe', '', 2, null, new Date(0)])('is not guessed of %j', (cell) => expect(result(readBoolean(cell))).toBe('noBoolean'));
});

describe('several in one cell', () => {
  it.each([
    ['energy; trade', ['energy', 'trade']],
    ['energy, trade | health؛ visits، ', ['energy', 'trade', 'health', 'visits']],
    ['energy\r\ntrade, health', ['energy', 'trade', 'health']],
    [';;', []],
    [7, ['7']],
  ])('%j are the ids %j', (cell, ids) => expect(readList(cell, 'ids')).toEqual({ value: ids }));

  it.each([
    ['Ministry of Energy, Baku; SOCAR', ['Ministry of Energy, Baku', 'SOCAR']],
    ['one; with a semicolon\ntwo', ['one; with a semicolon', 'two']],
    ['one text; with a semicolon\n', ['one text; with a semicolon']],
  ])('%j are the texts %j, for commas stand in texts', (cell, texts) => expect(readList(cell, 'texts')).toEqual({ value: texts }));
});

describe('a text', () => {
  it.each([
    ['\uFEFF  Türkiye\u00A0\u200F', 'Türkiye'],
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['سوريا \u200Fوأذربيجان', 'سوريا \u200Fوأذربيجان'],
    [12, '12'],
    [null, ''],
  ])('%j is %j', (cell, text) => expect(readText(cell)).toEqual({ value: text }));

  it('says what it cannot show: half of a character, control characters', () => {
    expect(result(readText('half \uD83D of it'))).toEqual(['half \uFFFD of it', 'halfCharacter']);
    expect(result(readText('bell \u0007'))).toEqual(['bell', 'controlCharacters']);
    expect(readText('whole \u{1F600}')).toEqual({ value: 'whole \u{1F600}' });
  });

  it('read twice is as read once', () => {
    fc.assert(
      fc.property(anyText, (cell) => {
        const once = readText(cell);
        expect('value' in once && readText(once.value)).toEqual({ value: 'value' in once && once.value });
      }),
    );
  });
});

describe('a word of a vocabulary', () => {
  const choices = [{ id: 'energy', label: 'Energy & gas' }, { id: 'state-visit' }, { id: 'education', label: 'Təhsil' }, { id: 'a', label: 'Twin' }, { id: 'b', label: 'Twin' }]; // oxfmt-ignore

  it('is itself', () => expect(readWord('energy', choices)).toEqual({ value: 'energy' }));

  it.each([
    ['ENERGY ', 'energy'],
    ['Energy & Gas', 'energy'],
    ['State_visit', 'state-visit'],
    ['state visit', 'state-visit'],
    ['Tahsil', 'education'],
    ['TƏHSİL', 'education'],
  ])('is %j written otherwise: %s', (cell, id) => expect(result(readWord(cell, choices))).toEqual([id, 'wordRead']));

  it('is not known, and the nearest that is is named', () => {
    expect(readWord('enrgy', choices)).toMatchObject({ fault: { code: 'unknownWord', values: { near: ' (did you mean "energy"?)' } } });
    expect(readWord('zzzzzz', choices)).toMatchObject({ fault: { code: 'unknownWord', values: { near: '' } } });
  });

  it('is not chosen where two are called so', () => expect(result(readWord('twin', choices))).toBe('wordOfMany'));

  it('is no property that every object has', () => {
    for (const cell of ['__proto__', 'constructor', 'toString']) expect(result(readWord(cell, choices))).toBe('unknownWord');
  });

  it('is found among many thousands, and not found', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({ id: `actor-${index}`, label: `Actor ${index}` }));
    expect(many.every(({ id, label }) => [result(readWord(label.toLowerCase(), many))].flat()[0] === id)).toBe(true);
    for (let index = 0; index < 100; index += 1) expect(result(readWord(`actr-${index % 5}`, many))).toBe('unknownWord');
  });
});

describe('a web address', () => {
  it.each(['https://example.org/a?b=c', 'http://example.org', 'https://az.wikipedia.org/wiki/Türkiyə'])('%s is left as it is', (cell) => {
    expect(readWeb(cell)).toEqual({ value: cell });
  });

  it.each([
    ['www.example.org', 'https://www.example.org', 'webWithoutScheme'],
    ['example.org/a', 'https://example.org/a', 'webWithoutScheme'],
    ['<https://example.org>', 'https://example.org', 'webBrackets'],
  ])('%s is read as %s', (cell, value, code) => expect(result(readWeb(cell))).toEqual([value, code]));

  it.each([
    ['javascript:alert(1)', 'webScheme'],
    ['JavaScript:alert(1)//https://example.org', 'webScheme'],
    ['data:text/html,<script>', 'webScheme'],
    ['java\nscript:alert(1)', 'webSpaces'],
    ['https://example.org and more', 'webSpaces'],
    ['https://', 'noWeb'],
    ['SANA archive', 'webSpaces'],
    ['archive', 'noWeb'],
    [`https://example.org/${'a'.repeat(5000)}`, 'webLong'],
  ])('%s is refused', (cell, code) => expect(result(readWeb(cell))).toBe(code));

  it('that is understood is one that is opened over http, whatever was written', () => {
    const anyAddress = fc.oneof(anyText, fc.webUrl(), fc.tuple(fc.constantFrom('javascript:', 'https://', 'www.', 'JAVASCRIPT://', '\u0001javascript:', 'http:'), fc.string()).map((parts) => parts.join(''))); // oxfmt-ignore
    fc.assert(
      fc.property(anyAddress, (cell) => {
        const understood = readWeb(cell);
        expect('fault' in understood || ['https:', 'http:'].includes(new URL(understood.value).protocol)).toBe(true);
      }),
    );
  });
});
