/** A picture as a file: all that a reader elsewhere needs, and nothing that can run or load. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Captions, drawPicture } from '@/exchange/picture.ts';
import { fileNameOf } from '@/exchange/fileName.ts';
import { legendIn } from '@/exchange/picture/legend.ts';
import { scaleThatFits } from '@/exchange/picture/png.ts';
import { wrap } from '@/exchange/picture/wrap.ts';

const measure = (text: string, size: number) => text.length * size * 0.5;
const captions: Captions = {
  title: 'What happened when',
  subtitle: '3 records in 2009',
  filter: 'Energy: 3 of 9 records',
  legend: [],
  notes: [],
  sources: ['A work', 'Another work'],
  sourcesTitle: 'Sources',
  moreSources: (count) => `and ${count} more`,
  countedSources: (count) => `${count} sources`,
  foot: ['Arland–Borland', 'CC BY 4.0', 'https://example.org/?sector=energy'],
  language: 'en',
  direction: 'ltr',
};

function draw(inner: string, more: Partial<Captions> = {}): Document {
  document.body.innerHTML = `<figure><svg width="400" height="100" viewBox="0 0 400 100">${inner}</svg></figure>`;
  const text = drawPicture(document.querySelector('svg')!, { ...captions, ...more }, measure);
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed;
}

describe('a picture as a file', () => {
  it('says what it shows, of which filter, from which works, and where it comes from', () => {
    const text = draw('<circle r="4"/>').documentElement.textContent;
    for (const part of ['What happened when', '3 records in 2009', 'Energy: 3 of 9 records', 'Sources', 'Another work', 'CC BY 4.0', 'example.org'])
      expect(text).toContain(part);
  }); // oxfmt-ignore

  it('takes along nothing that can run, load or be pressed', () => {
    const svg = draw(`
      <script>alert(1)</script>
      <a href="javascript:alert(1)" onclick="alert(1)"><rect width="9" height="9" fill="red"/></a>
      <image href="https://example.org/spy.png"/>
      <use href="https://example.org/other.svg#x"/>
      <foreignObject><button>Press</button></foreignObject>
      <path d="M0 0h9" data-screen-only="true"/>`).documentElement;
    expect(svg.querySelector('script, a, foreignObject, button, [onclick]')).toBeNull();
    expect(new XMLSerializer().serializeToString(svg).replaceAll('http://www.w3.org', '')).not.toMatch(
      /javascript:|spy\.png|other\.svg|screen-only/,
    );
    expect(svg.querySelector('rect[width="9"]')).not.toBeNull();
  });

  it('stays well-formed whatever the record says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        draw('', { title: text, sources: [`<b>&${text}]]>`] });
      }),
      { numRuns: 20 }, // each computes the styles of a page
    );
  });

  it('names so many works, and says how many more there are', () => {
    const sources = Array.from({ length: 42 }, (_, at) => `Work ${at}`);
    const text = draw('', { sources }).documentElement.textContent;
    expect(text).toContain('Work 29');
    expect(text).not.toContain('Work 30');
    expect(text).toContain('and 12 more');
  });

  it('reads the legend as it stands on the page', () => {
    document.body.innerHTML =
      '<ul data-legend><li><svg><circle r="4"/></svg>a day</li><li>empty: no record</li><li><svg><rect/></svg><a href="?form=call" aria-current="true">calls</a></li></ul>';
    const items = legendIn(document.querySelector('[data-legend]'));
    expect(items.map(({ label, sign }) => [label, sign !== undefined])).toEqual([
      ['a day', true],
      ['empty: no record', false],
      ['calls', true],
    ]);
  });
});

describe('its lines', () => {
  it('fit into their room, and lose no letter', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z/]{1,30}$/), { maxLength: 12 }), fc.integer({ min: 4, max: 30 }), (words, room) => {
        const lines = wrap(words.join(' '), room, (text) => text.length);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(room);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      }),
    );
  });
});

describe('its name and size', () => {
  it('is made of words that every system takes', () => {
    expect(fileNameOf(['Arland–Borland', 'Aid & visits', '', 'Energy'], 'svg')).toBe('arland-borland-aid-visits-energy.svg');
    expect(fileNameOf(['', '…'], 'png')).toBe('picture.png');
    expect(fileNameOf(['word '.repeat(60)], 'png').length).toBeLessThan(90);
  });

  it('never asks for more pixels than a browser gives', () => {
    const side = fc.integer({ min: 1, max: 60_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const scale = scaleThatFits({ width, height }, 2);
        expect(scale).toBeLessThanOrEqual(2);
        expect(width * scale * height * scale).toBeLessThanOrEqual(16_000_001);
        expect(Math.max(width, height) * scale).toBeLessThanOrEqual(16_001);
      }),
    );
  });
});
