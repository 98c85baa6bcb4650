/** How wide a text is in the page's own type. Without a canvas (in tests, at build) an average letter is assumed. */
const averageLetter = 0.52;

let context: CanvasRenderingContext2D | null | undefined;
let family = '';
/** A reader who moves through thousands of titles leaves pieces of them behind. */
const mostKnown = 20_000;
const known = new Map<string, number>();

/** Width in px of a text at a size in px. */
export function textWidth(text: string, size: number): number {
  if (context === undefined) {
    context =
      typeof document === 'undefined' || navigator.userAgent.includes('jsdom') ? null : document.createElement('canvas').getContext('2d');
    family = context ? getComputedStyle(document.documentElement).fontFamily : '';
  }
  if (!context) return text.length * size * averageLetter;
  const key = `${size} ${text}`;
  let width = known.get(key);
  if (width === undefined) {
    context.font = `${size}px ${family}`;
    width = context.measureText(text).width;
    if (known.size === mostKnown) known.clear();
    known.set(key, width);
  }
  return width;
}

/** The text as far as it fits into `room` px, with "…" where it was cut; "" when hardly anything fits. */
export function fitText(text: string, size: number, room: number, measure: typeof textWidth = textWidth): string {
  let [fits, over] = [0, text.length];
  let [narrow, wide] = [0, measure(text, size)];
  if (wide <= room) return text;
  // to measure is dear, and letters are about as wide as one another: a guess is near, and each second one halves, in case they are not
  for (let turn = 0; over - fits > 1; turn += 1) {
    const share = turn % 2 === 0 ? (room - narrow) / (wide - narrow) : 1 / 2;
    const at = Math.min(over - 1, Math.max(fits + 1, fits + Math.round(share * (over - fits))));
    const width = measure(`${text.slice(0, at).trimEnd()}…`, size);
    if (width <= room) [fits, narrow] = [at, width];
    else [over, wide] = [at, width];
  }
  return fits < 4 ? '' : `${text.slice(0, fits).trimEnd()}…`;
}
