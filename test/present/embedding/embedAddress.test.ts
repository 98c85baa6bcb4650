/** The promises of the address of an embed, and the code that puts it into a page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultStanding, embedControls, embedThemes, formatEmbed, parseEmbed, type Standing } from '@/present/embedding/embedAddress.ts';
import { embedCode, frameShapes, parseHeight, usualHeight } from '@/present/embedding/embedCode.ts';
import { figures } from '@/tabs/figures.ts';
import { parseAddress } from '@/view/address.ts';
import { defaultView } from '@/view/view.ts';

const searchOf = (address: string) => address.replace('embed.html', '');
const read = (search: string) => parseEmbed(search);

describe('the address of an embed', () => {
  it('is that of its page alone for the first view as embeds usually stand: defaults are not written', () => {
    expect(formatEmbed(defaultView, defaultStanding)).toBe('embed.html');
    expect(read('')).toEqual({ view: defaultView, standing: defaultStanding, ignored: [] });
  });

  it('has the keys of the view first and its own behind them, and can be read by people', () => {
    const { view } = parseAddress('?tab=gas-route&fig=map&to=2011');
    const standing: Standing = { theme: 'dark', controls: ['filter', 'table'], title: false, frozen: '0.5.0' };
    expect(formatEmbed(view, standing)).toBe(
      'embed.html?tab=gas-route&fig=map&to=2011&ed=0.5.0&theme=dark&controls=filter,table&title=0&frozen=1',
    );
  });

  it('writes "none" where a reader may do nothing, so that it is told from what is usual', () => {
    expect(formatEmbed(defaultView, { ...defaultStanding, controls: [] })).toBe('embed.html?controls=none');
    expect(read('?controls=none').standing.controls).toEqual([]);
  });

  it('is of the newest record unless it is frozen: the edition from which it was made is left behind', () => {
    const { view, standing } = read('?tab=sources&ed=0.3.0');
    expect([view.edition, standing.frozen]).toEqual(['', '']);
    expect(formatEmbed(view, standing)).toBe('embed.html?tab=sources');
    expect(read('?ed=0.3.0&frozen=1').standing.frozen).toBe('0.3.0');
    expect(read('?frozen=1&ed=0.3.0').standing.frozen, 'whatever the order of the keys').toBe('0.3.0');
  });

  it('leaves a talk and its screen behind: an embed is a view', () => {
    expect(read('?talk=thirty-years&scene=3&as=presenter&tab=sources').view).toEqual({ ...defaultView, tab: 'sources' });
  });

  it.each([
    ['a theme that is none', '?theme=blue', ['theme=blue']],
    ['controls that are none', '?controls=filter,magic', ['controls=filter,magic']],
    ['controls given twice', '?controls=table,table', ['controls=table,table']],
    ['a title that is neither', '?title=yes', ['title=yes']],
    ['frozen to nothing', '?frozen=1', ['frozen=1']],
    ['a key given twice', '?theme=dark&theme=light', ['theme=light']],
    ['what a view does not know', '?colour=red', ['colour=red']],
    ['prototype keys', '?constructor=2&toString=1', ['constructor=2', 'toString=1']],
  ])('passes over %s and names it', (_, search, ignored) => {
    expect(read(search).ignored).toEqual(ignored);
  });

  const standings: fc.Arbitrary<Standing> = fc.record({
    theme: fc.constantFrom(...embedThemes),
    controls: fc.subarray([...embedControls]),
    title: fc.boolean(),
    frozen: fc.constantFrom('', '0.1.0', '12.0.3'),
  });
  const views = fc
    .constantFrom(
      '',
      '?tab=gas-route&fig=map',
      '?sector=energy,health&from=2009&q=gas+line',
      '?tab=agreements&sort=-date&lang=ar-XB&record=a-b',
    )
    .map((address) => parseAddress(address).view);

  it('is read as it was written', () => {
    fc.assert(
      fc.property(views, standings, (view, standing) => {
        expect(read(searchOf(formatEmbed(view, standing)))).toEqual({ view, standing, ignored: [] });
      }),
    );
  });

  it('parses any text at all, and what it says of it is stable', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { view, standing } = read(`?${text}`);
        expect(read(searchOf(formatEmbed(view, standing)))).toEqual({ view, standing, ignored: [] });
      }),
    );
  });
});

describe('the code of an embed', () => {
  const frame = {
    src: 'https://example.org/embed.html?tab=gas-route&fig=map',
    title: 'A “map” of "all" <b>',
    shape: 'fixed',
    height: 480,
  } as const;

  it('escapes what it is given, so that no title ends an attribute', () => {
    const code = embedCode(frame);
    expect(code).toContain('src="https://example.org/embed.html?tab=gas-route&amp;fig=map"');
    expect(code).toContain('title="A “map” of &quot;all&quot; &lt;b>"');
  });

  it('has a height, or a shape in the width of its column, and never both', () => {
    for (const shape of frameShapes) {
      const code = embedCode({ ...frame, shape });
      expect(code.includes('height="480"'), shape).toBe(shape === 'fixed');
      expect(code.includes('aspect-ratio'), shape).toBe(shape !== 'fixed');
    }
  });

  it('offers each figure a height that may be typed, and more to what needs more', () => {
    const offered = [...Object.values(figures).flat(), '' as const].map((figure) => usualHeight(figure));
    expect(offered.filter((height) => parseHeight(String(height)) !== height)).toEqual([]);
    expect(usualHeight('lanes')).toBeGreaterThan(usualHeight('map'));
    expect(usualHeight('map')).toBeGreaterThan(usualHeight('visits-by-time'));
  });

  it('takes a height in whole pixels that a figure can be read in', () => {
    expect(['480', ' 600 ', '239', '1601', '4e2', '', '-480'].map(parseHeight)).toEqual([480, 600, ...Array<undefined>(5).fill(undefined)]);
  });
});
