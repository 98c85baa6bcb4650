/** Archives: looked at before they are unpacked. */
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive, openZip } from '@/exchange/bring/tables/zip.ts';
import { runs } from '../../../support/fuzz.ts';

const open = (bytes: Uint8Array) => {
  const { entries, findings } = openZip(bytes, 'a.zip');
  return {
    names: [...entries.keys()],
    texts: [...entries.values()].map((content) => new TextDecoder().decode(content)),
    found: findings.map(({ code, values }) => [code, ...Object.values(values)].join(' ')),
  };
};
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
/** Where the directory tells of the first entry. */
const directoryAt = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
const changed = (bytes: Uint8Array, change: (view: DataView, directory: number) => void) => {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), directoryAt(copy));
  return copy;
};

describe('an archive', () => {
  it('gives what it holds, packed or stored, and no folders', () => {
    const bytes = zipSync({
      'data/a.json': strToU8('{"a": 1}'.repeat(50)),
      'data/ə.csv': [strToU8('id'), { level: 0 }],
      'data/empty/': new Uint8Array(),
    });
    expect(open(bytes)).toEqual({ names: ['data/a.json', 'data/ə.csv'], texts: ['{"a": 1}'.repeat(50), 'id'], found: [] });
  });

  it('gives back what was put in, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60_000, size: 'max' }), fc.integer({ min: 0, max: 9 }), (content, level) => {
        const { entries } = openZip(zipSync({ a: [content, { level: level as 0 }] }), 'a.zip');
        expect(entries.get('a')).toEqual(content);
      }),
      { numRuns: 10 },
    );
  });

  it.each(['../a', 'a/../../b', '/etc/a', 'C:/a', 'a\\..\\b', '__proto__', 'a/constructor/b', 'a\u0000.json'])(
    'does not open %j, whose name leads elsewhere',
    (name) => {
      const { names, found } = open(zipSync({ ['x'.repeat(strToU8(name).length)]: strToU8('1'), 'b.json': strToU8('2') }, { level: 0 }));
      expect([names.length, found]).toEqual([2, []]);
      // fflate writes no name that leads elsewhere, so it is put in afterwards
      const bytes = zipSync({ ['x'.repeat(strToU8(name).length)]: strToU8('1'), 'b.json': strToU8('2') }, { level: 0 });
      const renamed = changed(bytes, (view, directory) => strToU8(name).forEach((byte, at) => view.setUint8(directory + 46 + at, byte)));
      expect(open(renamed)).toMatchObject({ names: ['b.json'], found: [expect.stringContaining('zipPath')] });
    },
  );

  it('is refused where it would be hundreds of times as large when unpacked', () => {
    const bomb = zipSync({ 'a.json': new Uint8Array(60_000_000) }, { level: 9 });
    expect(open(bomb)).toMatchObject({ names: [], found: ['zipBomb 60'] });
  });

  it('is refused where it says that it is too large, without any memory being taken', () => {
    const bytes = changed(zip({ 'a.json': '{}' }), (view, directory) => view.setUint32(directory + 24, 0xf000_0000, true));
    const large = new Uint8Array(30_000_000);
    large.set(bytes, large.length - bytes.length);
    const moved = changed(large, (view) => view.setUint32(large.length - 6, large.length - bytes.length + directoryAt(bytes), true));
    new DataView(moved.buffer).setUint32(directoryAt(moved) + 42, large.length - bytes.length, true);
    expect(open(moved)).toMatchObject({ names: [], found: ['zipTooLarge 4027 600'] });
  });

  it('is unpacked no further than it says, for sizes lie', () => {
    const bytes = changed(zipSync({ a: new Uint8Array(40_000_000) }, { level: 9 }), (view, directory) =>
      view.setUint32(directory + 24, 1000, true),
    );
    expect(open(bytes)).toMatchObject({ names: [], found: ['zipEntryBroken a'] });
  });

  it('is refused where it holds more than it counts: what is not read would be passed over without a word', () => {
    const bytes = changed(zip({ a: '1', b: '2' }), (view) => view.setUint16(view.byteLength - 12, 1, true));
    expect(open(bytes)).toMatchObject({ names: [], found: ['zipBroken'] });
  });

  it('is refused where it holds thousands of files', () => {
    expect(open(zip(Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`${index}`, '']))))).toMatchObject({
      names: [],
      found: ['zipTooMany 5001 5000'],
    });
  });

  it('tells of entries that are locked, damaged, or there twice', () => {
    const two = zip({ 'a.json': '1', 'b.json': '2' });
    expect(open(changed(two, (view, directory) => view.setUint8(directory + 8, 1))).found).toEqual(['zipEncrypted a.json']);
    expect(open(changed(two, (view, directory) => view.setUint8(directory + 10, 99))).found).toEqual(['zipEntryBroken a.json']);
    expect(open(changed(two, (view, directory) => view.setUint8(directory + 46, 'b'.charCodeAt(0)))).found).toEqual(['zipTwice b.json']);
  });

  it('within an archive is bytes as any other', () => {
    const inner = zip({ 'a.json': '1' });
    expect(openZip(zipSync({ 'inner.zip': [inner, { level: 0 }] }), 'a.zip').entries.get('inner.zip')).toEqual(inner);
  });

  it('that is cut, or none, is a finding and never an error', () => {
    const whole = zip({ 'a.json': '{"a": 1}', 'b.json': '[]' });
    expect(open(whole.subarray(0, 40)).found).toEqual(['zipBroken']);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }), fc.nat(whole.length), (changes, cut) => {
        const bytes = changed(whole, (view) => changes.forEach(([at, byte]) => view.setUint8(at, byte)));
        const { archive, findings } = openArchive(bytes.subarray(cut > 60 ? 0 : cut), 'a.zip');
        for (const name of archive.names) archive.read(name);
        expect(archive.names.length === 0 ? findings.length : archive.names.length).toBeGreaterThan(0);
      }),
      runs(100),
    );
  });
});
