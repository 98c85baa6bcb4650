/** A drawing of the page in its file: it looks as it does on the page, and stands without it. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Captions, drawPicture } from '@/exchange/picture.ts';
import { legendIn } from '@/exchange/picture/legend.ts';

const captions: Captions = {
  title: 'Title', subtitle: '', filter: '', legend: [], notes: [], sources: [], sourcesTitle: '', moreSources: String, countedSources: String, foot: [], language: 'en', direction: 'ltr',
}; // oxfmt-ignore

/** Ten px a letter at any size. */
const measure = (text: string) => 10 * text.length;

/** A page with these elements; its first drawing as a file that was read again. */
function draw(html: string, more: (page: Document) => Partial<Captions> = () => ({})): { text: string; file: Document } {
  document.body.innerHTML = html;
  const text = drawPicture(document.querySelector('svg')!, { ...captions, ...more(document) }, measure);
  return { text, file: new DOMParser().parseFromString(text, 'image/svg+xml') };
}

const box = '<svg width="600" height="100"><rect class="bar" width="9" height="9"/></svg>';
const attributesOf = (element: Element | null | undefined) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a drawing in its file', () => {
  it('looks as the style sheets of the page make it, with no sheet of its own', () => {
    const { text, file } = draw(`<style>.bar { fill: rgb(136, 72, 6); stroke: rgba(0, 0, 0, 0.5); stroke-width: 2px }</style>${box}`);
    expect(attributesOf(file.querySelector('svg svg rect'))).toMatchObject({
      fill: '#884806', stroke: '#000000', 'stroke-opacity': '0.5', 'stroke-width': '2',
    }); // oxfmt-ignore
    expect(text).not.toMatch(/class=|style=|var\(/);
  });

  it('stands on the colour that is seen behind it, so that a dark page gives a dark file', () => {
    const { file } = draw(`<div style="background: rgb(23, 27, 31); color: rgb(236, 235, 231)"><p>${box}</p></div>`);
    expect(file.querySelector('svg > rect')?.getAttribute('fill')).toBe('#171b1f');
    expect(file.querySelector('text')?.getAttribute('fill')).toBe('#ecebe7');
  });

  it('loses what is hidden, what is there to be hit, and hints at what a press does, and keeps what links and lanes say', () => {
    const { text, file } = draw(
      `<svg width="600" height="100">
        <a href="?record=a"><title>A visit</title><text>Ann</text></a>
        <g role="button"><title>Fold</title><text>Energy</text></g>
        <text style="display: none">Hidden</text><rect style="fill: transparent" width="7" height="7"/>
      </svg>`,
    );
    expect(text).not.toMatch(/record=a|role=|Fold|Hidden|width="7"/);
    expect([...file.querySelectorAll('svg svg > g')].map(({ textContent }) => textContent)).toEqual(['A visitAnn', 'Energy']);
  });

  it('brings the patterns that it is filled with, and what those need, wherever in the page they are defined', () => {
    const { file } = draw(
      `<svg width="600" height="100"><rect style="fill: url(#hatch)" width="9" height="9"/><rect style="fill: url(#gone); stroke: rgb(1, 1, 1)" width="9" height="9"/></svg>
       <svg><defs><pattern id="hatch" width="5" height="5"><rect style="fill: url(#shade)" width="2" height="5"/></pattern>
       <linearGradient id="shade"><stop offset="1" style="stop-color: rgb(1, 2, 3)"/></linearGradient><pattern id="other"/></defs></svg>`,
    );
    expect([...file.querySelectorAll('defs > *')].map(({ id }) => id)).toEqual(['hatch', 'shade']);
    expect([...file.querySelectorAll('svg svg rect')].map((rect) => rect.getAttribute('fill'))).toEqual(['url(#hatch)', 'none']);
    expect(file.querySelector('stop')?.getAttribute('stop-color')).toBe('#010203');
  });

  it('has lines of text for words in HTML, which no program but a browser draws', () => {
    const { file } = draw(
      '<svg width="600" height="100"><foreignObject x="6" width="120" height="40"><div>Deputy head of state</div></foreignObject></svg>',
    );
    const lines = [...file.querySelectorAll('svg svg tspan')];
    expect(lines.map((line) => [line.textContent, line.getAttribute('x')])).toEqual([
      ['Deputy head', '6'],
      ['of state', '6'],
    ]);
  });

  it('has the signs of its legend beside their words', () => {
    const { file } = draw(
      `${box}<ul><li><svg width="24" height="16"><circle r="4"/><text>3</text></svg>a day</li><li>inferred</li></ul>`,
      (page) => ({
        legend: legendIn(page),
      }),
    );
    const sign = file.querySelector('circle')?.parentElement;
    const [beside, alone] = [sign?.nextElementSibling, sign?.nextElementSibling?.nextElementSibling];
    expect(attributesOf(sign)).toMatchObject({ x: '0', width: '24' });
    expect([beside?.textContent, alone?.textContent]).toEqual(['a day', 'inferred']);
    expect(Number(beside?.firstElementChild?.getAttribute('x'))).toBeGreaterThan(24);
  });

  it('stands at the right with its words where the language begins there', () => {
    const { file } = draw('<svg width="200" height="100"></svg>', () => ({ direction: 'rtl' }));
    expect(attributesOf(file.querySelector('tspan'))).toMatchObject({ x: '480' });
    expect(attributesOf(file.querySelector('text'))).toMatchObject({ direction: 'rtl' });
    expect(attributesOf(file.querySelector('svg svg'))).toMatchObject({ x: '280', width: '200' });
  });
});
