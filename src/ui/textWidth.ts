/** How wide a text is in the page's own type. Without a canvas (in tests, at build) an average letter is assumed. */
const averageLetter = 0.52;

let context: CanvasRenderingContext2D | null | undefined;
let family = '';
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
    known.set(key, width);
  }
  return width;
}

/** The text as far as it fits into `room` px, with "…" where it was cut; "" when hardly anything fits. */
export function fitText(text: string, size: number, room: number, measure: typeof textWidth = textWidth): string {
  if (measure(text, size) <= room) return text;
  let [fits, over] = [0, text.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (measure(`${text.slice(0, middle).trimEnd()}…`, size) <= room) fits = middle;
    else over = middle;
  }
  return fits < 4 ? '' : `${text.slice(0, fits).trimEnd()}…`;
}
