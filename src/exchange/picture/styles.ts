/** How an element looks, as attributes: what the style sheets of the page make of it, in values that every program reads. */

export type Styles = Readonly<Record<string, string>>;

/** What children take over, with the values that a document begins with. */
const inherited: Styles = {
  fill: '#000000', 'fill-opacity': '1', 'fill-rule': 'nonzero', 'clip-rule': 'nonzero',
  stroke: 'none', 'stroke-opacity': '1', 'stroke-width': '1', 'stroke-dasharray': 'none', 'stroke-dashoffset': '0',
  'stroke-linecap': 'butt', 'stroke-linejoin': 'miter', 'stroke-miterlimit': '4', 'paint-order': 'normal',
  'marker-start': 'none', 'marker-mid': 'none', 'marker-end': 'none', visibility: 'visible', 'shape-rendering': 'auto',
  'font-family': '', 'font-size': '', 'font-style': 'normal', 'font-weight': '400', 'letter-spacing': 'normal', 'word-spacing': '0',
  'text-anchor': 'start', 'dominant-baseline': 'auto', direction: 'ltr',
}; // oxfmt-ignore

/** What an element has for itself. */
const own: Styles = {
  opacity: '1', 'clip-path': 'none', mask: 'none', 'stop-color': '#000000', 'stop-opacity': '1', 'vector-effect': 'none',
  'alignment-baseline': 'auto', 'baseline-shift': '0', 'text-decoration-line': 'none', 'unicode-bidi': 'normal',
}; // oxfmt-ignore

export const initial: Styles = { ...inherited, ...own };

/** Attributes that have another name than their property. */
const attributeNames: Styles = { 'text-decoration-line': 'text-decoration' };

/** Every property, of what the browser computed. `refer` is told of what it is filled, clipped or masked with, and says whether that exists. */
export function stylesOf(computed: CSSStyleDeclaration, refer: (id: string) => boolean): Styles {
  const styles: Record<string, string> = {};
  for (const name of Object.keys(initial)) styles[name] = plain(name, computed.getPropertyValue(name).trim(), refer) ?? initial[name] ?? '';
  for (const [paint, opacity] of [['fill', 'fill-opacity'], ['stroke', 'stroke-opacity'], ['stop-color', 'stop-opacity']] as const) {
    const { colour, alpha } = colourOf(styles[paint] ?? '');
    styles[paint] = alpha === 0 && paint !== 'stop-color' ? 'none' : colour;
    if (alpha < 1 && styles[paint] !== 'none') styles[opacity] = String(alpha * Number(styles[opacity]));
  } // oxfmt-ignore
  return styles;
}

/** The attributes that tell an element from its parent. */
export function attributesOf(styles: Styles, parent: Styles): Styles {
  return Object.fromEntries(
    Object.entries(styles)
      .filter(([name, value]) => value !== (name in own ? own[name] : parent[name]))
      .map(([name, value]) => [attributeNames[name] ?? name, value]),
  );
}

/** A value as SVG 1.1 writes it: lengths without unit, weights in hundreds, references within the file; undefined where nothing is known. */
function plain(name: string, value: string, refer: (id: string) => boolean): string | undefined {
  if (value === '') return undefined;
  if (name === 'font-family') return value;
  if (name === 'font-weight') return String(Math.round(Number(value) / 100) * 100 || 400);
  if (value.includes('url(')) {
    const id = /url\(["']?[^"')]*#([^"')]+)["']?\)/.exec(value)?.[1];
    return id !== undefined && refer(id) ? `url(#${id})` : 'none';
  }
  return value.replaceAll(/(\d)px\b/g, '$1');
}

/** "rgb(136, 72, 6)" → #884806; a colour that lets something through, and its share of opacity (1 is opaque). */
export function colourOf(value: string): { readonly colour: string; readonly alpha: number } {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(value);
  if (!parts) return { colour: value, alpha: 1 };
  const alpha = Number(parts[4] ?? 1);
  const hex = parts.slice(1, 4).map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')); // oxfmt-ignore
  return { colour: `#${hex.join('')}`, alpha };
}
