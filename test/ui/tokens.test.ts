/** tokens.css is the one home of colours and sizes, and its colours can be read: contrast, and the families seen with colour blindness. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(`src/${file}`, 'utf8');
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const sheets = files.filter((file) => file.endsWith('.css'));
const components = files.filter((file) => file.endsWith('.tsx'));
const home = 'ui/tokens.css';

interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly isForced: boolean;
}

/** Every declaration of a sheet, and whether it stands in a block for the reader's own colours. */
function declarationsIn(file: string): Declaration[] {
  const css = read(file).replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const forced = [...css.matchAll(/@media \(forced-colors: active\) \{[\s\S]*?\n\}/g)].map(([block]) => block);
  const outside = forced.reduce((rest, block) => rest.replace(block, ''), css);
  return [outside, ...forced].flatMap((text, at) =>
    [...text.matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)].map(([, property = '', value = '']) => ({
      property,
      value: value.replaceAll(/\s+/g, ' ').trim(),
      isForced: at > 0,
    })),
  );
}

const tokens = declarationsIn(home).filter(({ property }) => property.startsWith('--'));
const valueOf = (token: string) => tokens.find(({ property }) => property === token)?.value ?? '';

/** Paper has its own units and is white; a margin box of @page sees no custom property. */
const isPaper = (file: string) => file === 'ui/print.css';

const literal = /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix)a?\(/i;
const named =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen';
const system = 'canvas canvastext linktext visitedtext activetext buttonface buttontext buttonborder field fieldtext highlight highlighttext selecteditem selecteditemtext mark marktext graytext accentcolor accentcolortext'; // oxfmt-ignore
const [isNamed, isSystem] = [new Set(named.split(' ')), new Set(system.split(' '))];
/** Words of a value, without the names of custom properties. */
const wordsOf = (value: string) =>
  value
    .replaceAll(/--[\w-]+|'[^']*'/g, '')
    .toLowerCase()
    .match(/[a-z]+/g) ?? [];

describe('the home of colours', () => {
  it('no style sheet but tokens.css holds a colour; the reader’s own colours stand only where those are asked for', () => {
    const wrong = sheets
      .filter((file) => file !== home && !isPaper(file))
      .flatMap((file) =>
        declarationsIn(file)
          .filter(({ value, isForced }) => {
            const words = wordsOf(value);
            return literal.test(value) || words.some((word) => isNamed.has(word) || (!isForced && isSystem.has(word)));
          })
          .map(({ property, value }) => `${file}: ${property}: ${value}`),
      );
    expect(wrong).toEqual([]);
  });

  it('no component holds a colour or a size of its own', () => {
    const wrong = components.flatMap((file) =>
      [
        ...read(file).matchAll(
          /['"`][^'"`\n]*(?:#(?:[\da-f]{6}|[\da-f]{3})\b|\b(?:rgb|hsl|oklch)a?\()[^'"`\n]*['"`]|\b(?:fill|stroke|color|background\w*)=['"](?!none|transparent|currentColor|var\(|url\()[a-z]+['"]|\b(?:fontSize|padding\w*|margin\w*|gap):\s*['"`]?-?[\d.]+(?:px|r?em)?/gi,
        ),
      ].map(([found]) => `${file}: ${found}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Sizes that are no token, each for a reason. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // text in a picture: SVG units, which useWidth scales with the reader's text
  'tabs/timeline/picture/Picture.module.css': ['font-size: 12px', 'font-size: 13px'],
  'tabs/timeline/picture/Bands.module.css': ['font-size: 12px'],
  'tabs/timeline/large/LargeLane.module.css': ['font-size: 12px'],
  'tabs/gas-route/time/Volumes.module.css': ['font-size: 12px', 'font-size: 13px'],
  'tabs/gas-route/chain/Diagram.module.css': ['font-size: 13px'],
  'tabs/aid-and-visits/visits/Visits.module.css': ['font-size: 11px', 'font-size: 12px'],
  // not to be read: a container query counts in it
  'ui/DataTable.module.css': ['font-size: var(--cards-below)'],
  // a summary is read at the browser's own size
  'app/panel/RecordFacts.module.css': ['font-size: 1rem'],
  // what makes a line of text a target of 24 px
  'app/saved/SavedViews.module.css': ['padding-block: 0.125rem'],
  'tabs/agreements/Promises.module.css': ['padding-block: 0.1875rem', 'margin-block-start: 0.25rem'],
  // what stays in sight above a title that is scrolled to
  'tabs/agreements/page/Page.module.css': ['scroll-margin-block-start: 8rem'],
  // room for a bullet, or a number
  'tabs/sources/Sources.module.css': ['padding-inline-start: 1.2em'],
  // a sheet of paper as it will be printed: its margins, its foot, room for bullets and numbers
  'present/handout/Handout.module.css': [
    'padding: 12mm 15mm 20mm',
    'font-size: 7.5pt',
    'padding-inline-start: 1.2em',
    'padding-inline-start: 2.4em',
  ],
  // notes are set in six sizes, and their paragraphs with them
  'present/presenter/Notes.module.css': ['gap: 0.6em'],
  // on a stage all sizes grow with the screen: here, at once for all
  'present/stage/Stage.module.css': ['font-size: max(100%, calc(100% - 16px + min(1.5417vw, 2.741vh)))'],
};

describe('the home of sizes', () => {
  const spacing = /^(?:scroll-)?(?:padding|margin)(?:-(?:block|inline)(?:-(?:start|end))?)?$|^(?:row-|column-)?gap$/;
  const neutral = /^(?:0|auto|inherit|100%|1px|-?1|2|calc|min|max|normal)$/;
  const isFromTokens = ({ property, value }: Declaration) => {
    const own = property === 'font-size' ? /var\(--size-\w+\)/g : /var\(--[\w-]+\)/g;
    return value.replaceAll(own, ' ').split(/[\s(),*+/]+/).filter((word) => word !== '' && word !== '-').every((word) => neutral.test(word)); // oxfmt-ignore
  };

  it('type and space come from the tokens, but for a few with a reason', () => {
    const wrong = sheets
      .filter((file) => file !== home && !isPaper(file))
      .flatMap((file) =>
        declarationsIn(file)
          .filter(({ property }) => property === 'font-size' || spacing.test(property))
          .filter((declaration) => !isFromTokens(declaration))
          .map(({ property, value }) => `${property}: ${value}`)
          .filter((text) => !exceptions[file]?.includes(text))
          .map((text) => `${file}: ${text}`),
      );
    expect(wrong).toEqual([]);
  });

  it('a custom property that is used is defined, and a token is used', () => {
    const text = files.filter((file) => /\.(css|tsx?)$/.test(file)).map(read).join('\n'); // oxfmt-ignore
    const defined = new Set(text.match(/--[\w-]+(?='?\s*:)/g));
    const used = new Set([...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name));
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
    const told = new Set([...text.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, name = '']) => `--${name}`)); // names that the gallery puts together
    const numbered = (name: string) => /^--(?:space|size)-/.test(name);
    const unused = tokens.filter(({ property }) => !used.has(property) && !told.has(property) && !numbered(property));
    expect(unused.map(({ property }) => property)).toEqual([]);
  });

  it('what moves takes less than 300 ms, and no time for those who ask for less motion', () => {
    const durations = tokens.filter(({ value }) => /^\d+m?s$/.test(value));
    expect(durations.map(({ property, value }) => `${property} ${value}`)).toEqual(['--quick 120ms', '--slow 240ms', '--quick 0ms', '--slow 0ms']); // oxfmt-ignore
    const moving = sheets.flatMap((file) =>
      declarationsIn(file)
        .filter(({ property, value }) => /^(?:transition|animation)(?:-duration)?$/.test(property) && value !== 'none')
        .filter(({ value }) => !/var\(--(?:quick|slow)\)/.test(value) || /\d+m?s\b/.test(value))
        .map(({ value }) => `${file}: ${value}`),
    );
    expect(moving).toEqual([]);
  });
});

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const times = (matrix: Matrix, [x, y, z]: Triple) => matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;
const mapped = (triple: Triple, change: (part: number) => number) => triple.map(change) as unknown as Triple;

/** "#1d2023" → red, green and blue as light, from 0 to 1 */
function lightOf(hex: string): Triple {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as unknown as Triple;
}

/** WCAG 2. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [one, other].map((hex) => times([[0.2126, 0.7152, 0.0722], [0, 0, 0], [0, 0, 0]], lightOf(hex))[0]).sort((a, b) => a - b); // oxfmt-ignore
  return (bright + 0.05) / (dark + 0.05);
}

/** Colour blindness at its strongest: Machado, Oliveira and Fernandes 2009. */
const seenWith = {
  none: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const satisfies Record<string, Matrix>; // oxfmt-ignore

const toCones: Matrix = [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]]; // oxfmt-ignore
const toOklab: Matrix = [[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]]; // oxfmt-ignore

/** How far two colours lie apart for somebody: the distance in Oklab, times 100. About 2 is just seen side by side. */
function difference(one: string, other: string, kind: keyof typeof seenWith): number {
  const seen = (hex: string) => mapped(times(seenWith[kind], lightOf(hex)), (part) => Math.min(1, Math.max(0, part)));
  const [[l, a, b], [m, c, d]] = [one, other].map((hex) => times(toOklab, mapped(times(toCones, seen(hex)), Math.cbrt))) as [
    Triple,
    Triple,
  ];
  return 100 * Math.hypot(l - m, a - c, b - d);
}

const themes = ['light', 'dark'] as const;
/** The colour of a token in a theme. */
function colourOf(token: string, theme: (typeof themes)[number]): string {
  const [, light = '', dark = ''] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(valueOf(token)) ?? [];
  return { light, dark }[theme];
}

const { families, sectors } = JSON.parse(readFileSync('data/sectors.json', 'utf8')) as {
  families: { id: string }[];
  sectors: { id: string; family: string; colour: Readonly<Record<(typeof themes)[number], string>> }[];
};

describe.each(themes)('the %s theme', (theme) => {
  it('has text of 4.5:1 on every surface', () => {
    for (const text of ['--ink', '--ink-muted'])
      for (const surface of ['--page', '--surface', '--wash', '--sea', '--land'])
        expect(contrast(colourOf(text, theme), colourOf(surface, theme)), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5);
  });

  it('has edges of controls and sectors of 3:1 on every surface', () => {
    for (const surface of ['--page', '--surface', '--wash', '--sea', '--land']) {
      expect(contrast(colourOf('--line-strong', theme), colourOf(surface, theme)), surface).toBeGreaterThanOrEqual(3);
      for (const { id, colour } of sectors)
        expect(contrast(colour[theme], colourOf(surface, theme)), `${id} on ${surface}`).toBeGreaterThanOrEqual(3);
    }
  });
});

/**
 * How far the nearest tones of two families lie apart: seen side by side by everybody, but fifteen colours are too many to be told by colour alone.
 * So colour never stands alone, and these figures may only grow.
 */
const apart = {
  light: { none: 12.3, protanopia: 6.5, deuteranopia: 6.6, tritanopia: 6.3 },
  dark: { none: 11.6, protanopia: 7.6, deuteranopia: 7.3, tritanopia: 7.5 },
} as const;

const kinds = ['none', 'protanopia', 'deuteranopia', 'tritanopia'] as const;

describe.each(themes.flatMap((theme) => kinds.map((kind) => ({ theme, kind }))))('the families, $theme, $kind', ({ theme, kind }) => {
  it('keep their distance', () => {
    expect(families).toHaveLength(5);
    const pairs = sectors.flatMap((one) => sectors.filter(({ family }) => family < one.family).map((other) => [one, other] as const));
    const distances = pairs.map(([one, other]) => difference(one.colour[theme], other.colour[theme], kind));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(apart[theme][kind]);
  });
});
