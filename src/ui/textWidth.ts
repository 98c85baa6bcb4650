/** How wide a text is in the page's own type. Without a canvas (in tests, at build) an average letter is assumed. */
const averageLetter = 0.52;

let context: CanvasRenderingContext2D | null | undefined;

/** Width in px of a text at a size in px. */
export function textWidth(text: string, size: number): number {
  context ??=
    typeof document === 'undefined' || navigator.userAgent.includes('jsdom') ? null : document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * averageLetter;
  context.font = `${size}px ${getComputedStyle(document.documentElement).fontFamily}`;
  return context.measureText(text).width;
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
