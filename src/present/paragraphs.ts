import { oneLine } from '@/exchange/deck/xml.ts';

/** The paragraphs of a plain text: an empty line begins one. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Its lines, empty ones apart: where a paragraph has no lines of its own, as in the notes of a slide. */
export function linesOf(text: string): string[] {
  return text.split('\n').map(oneLine).filter(Boolean);
}
