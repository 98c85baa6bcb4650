/** Figures that no line breaks and no direction of writing turns round. */

const [isolate, end, join, space] = ['\u2066', '\u2069', '\u2060', '\u00a0'];
const number = String.raw`\d(?:[\d.,]*\d)?`;
const joined = new RegExp(`(?:≈ )?${number}–${number}|≈ ${number}`, 'g');

/** "1.24–1.28" and "≈ 0.5" stay on one line, and run from left to right in every language. */
export function unbroken(text: string): string {
  return text.replaceAll(joined, (figure) => isolate + figure.replace(' ', space).replace('–', `${join}–${join}`) + end);
}
