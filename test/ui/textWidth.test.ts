/** Texts that are cut to a room. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText } from '@/ui/textWidth.ts';

const letter = (text: string, size: number) => text.length * size;

describe('a text that is cut to fit', () => {
  it('stays whole where it has room, has “…” where it was cut, and is left out where hardly anything of it fits', () => {
    expect(fitText('Gas for Aleppo', 1, 14, letter)).toBe('Gas for Aleppo');
    expect(fitText('Gas for Aleppo', 1, 13, letter)).toBe('Gas for Alep…');
    expect(fitText('Gas for Aleppo', 1, 8, letter)).toBe('Gas for…');
    expect(fitText('Gas for Aleppo', 1, 3, letter)).toBe('');
  });

  it('is as long as fits, however different its letters are, and measured a few times only', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 8, maxLength: 120 });
    fc.assert(
      fc.property(widths, fc.double({ min: 0, max: 1, noNaN: true }), (wide, share) => {
        const text = wide.map((_, at) => String.fromCodePoint(0x100 + at)).join('');
        let measured = 0;
        const measure = (some: string) => {
          measured += 1;
          return [...some].reduce((sum, one) => sum + (one === '…' ? 6 : wide[one.codePointAt(0)! - 0x100]!), 0);
        };
        const room = share * measure(text);
        const cut = fitText(text, 1, room, measure);
        expect(measured).toBeLessThan(20);
        if (cut === text || cut === '') return;
        const kept = cut.length - 1;
        expect(measure(cut)).toBeLessThanOrEqual(room);
        expect(measure(`${text.slice(0, kept + 1)}…`)).toBeGreaterThan(room);
      }),
    );
  });
});
