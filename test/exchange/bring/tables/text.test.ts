/** Files of text, in whatever encoding a program left them. */
import { describe, expect, it } from 'vitest';
import { textOfBytes } from '@/exchange/bring/tables/text.ts';

const read = (bytes: Uint8Array) => {
  const { text, findings } = textOfBytes(bytes, 'a.csv');
  return [text, ...findings.map(({ severity, code, values }) => `${severity} ${code} ${Object.values(values).join(' ')}`)];
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean, mark = true) => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].flatMap((letter) => letter.split(''));
  return Uint8Array.from(
    units.flatMap((unit) =>
      isLittle ? [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8] : [unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 255],
    ),
  );
};
/** The other way round than TextDecoder: byte by byte, which is all that these encodings are. */
const encode = (text: string, encoding: string) => {
  const letters = Array.from({ length: 256 }, (_, byte) => new TextDecoder(encoding).decode(Uint8Array.of(byte)));
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
};

describe('the bytes of a text', () => {
  it('are UTF-8, with or without its mark, which is no part of the text', () => {
    expect(read(utf8('Əliyev;سوريا'))).toEqual(['Əliyev;سوريا']);
    expect(read(utf8('\uFEFFid;date'))).toEqual(['id;date']);
  });

  it('are UTF-16 by their mark, or, which a note says, by their zeros', () => {
    expect(read(utf16('id;سوريا', true))).toEqual(['id;سوريا']);
    expect(read(utf16('id;سوريا', false))).toEqual(['id;سوريا']);
    expect(read(utf16('id;سوريا', true, false))).toEqual(['id;سوريا', 'note encodingRead UTF-16LE']);
    expect(read(utf16('id;سوريا', false, false))).toEqual(['id;سوريا', 'note encodingRead UTF-16BE']);
  });

  it.each([
    ['windows-1252', 'café, naïve, Köln, señor'],
    ['windows-1254', 'Türkiye ile ilişkiler, doğal gaz, Şubat, İstanbul, ağır'],
    ['windows-1256', 'زيارة الرئيس إلى دمشق, اتفاق التعاون في مجال الغاز'],
    ['windows-1251', 'визит президента в Дамаск, соглашение о поставках газа'],
  ])('are taken for %s where they cannot be UTF-8, and a warning says so', (encoding, text) => {
    expect(read(encode(text, encoding))).toEqual([text, `warning notUtf8 ${encoding}`]);
  });

  it('are UTF-8 still where few of them are broken, and the first line with one is named', () => {
    const bytes = Uint8Array.from([...utf8('Əliyev, Bakı şəhəri, görüşü\nçıxış '), 0xc3, ...utf8(' sonra')]);
    expect(read(bytes)).toEqual(['Əliyev, Bakı şəhəri, görüşü\nçıxış \uFFFD sonra', 'warning brokenCharacters 1 2']);
  });

  it('tell of characters that were lost before, of halves of letters, and of NUL characters', () => {
    expect(read(utf8('Baku\uFFFD, D\uFFFDmascus'))).toEqual(['Baku\uFFFD, D\uFFFDmascus', 'warning brokenCharacters 2 1']);
    expect(read(utf16('half \uD83D.', true))).toEqual(['half \uFFFD.', 'warning brokenCharacters 1 1']);
    expect(read(utf8('a\0b'))).toEqual(['ab', 'warning nulCharacters 1']);
  });

  it('may be none, and are refused where no text could hold them', () => {
    expect(read(new Uint8Array())).toEqual(['']);
    const huge = new Proxy(new Uint8Array(), { get: (target, name) => (name === 'length' ? 600_000_000 : Reflect.get(target, name)) });
    expect(read(huge)).toEqual(['', 'error fileTooLarge 600 500']);
  });
});
