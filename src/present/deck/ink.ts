/** Colours and type of the deck, as the page has them now. */
import type { Palette } from '@/exchange/deck/deck.ts';
import { typeface } from '@/exchange/deck/themeXml.ts';
import { colourOf } from '@/exchange/picture/styles.ts';
import type { Measure } from './fit.ts';

const tokens = {
  ink: '--ink',
  muted: '--ink-muted',
  surface: '--surface',
  wash: '--wash',
  line: '--line',
  strong: '--line-strong',
} as const;

/** The theme that the reader has: light or dark. */
export function paletteNow(): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return colourOf(getComputedStyle(probe).color).colour.slice(1);
  };
  const palette = Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, read(token)])) as Record<keyof Palette, string>;
  probe.remove();
  return palette;
}

/** Widths in the type of the deck, or in what the machine has in its place. */
export function deckMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size) => {
    if (!context) return text.length * size * 0.52;
    let width = known.get(text);
    if (width === undefined) {
      context.font = `100px ${typeface}, 'Liberation Sans', sans-serif`;
      width = context.measureText(text).width / 100;
      known.set(text, width);
    }
    return width * size;
  };
}
