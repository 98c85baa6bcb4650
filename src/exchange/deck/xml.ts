/** XML as text: whatever comes in, what goes out can be read. */
import { cleanText } from '../files/cellText.ts';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text between tags, or in an attribute; what no XML can hold is gone. */
export function escaped(text: string): string {
  return cleanText(text).replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? '');
}

/** A text of one line. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const charts = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main';

/** What every part of a presentation begins with. */
export const spaces = `xmlns:a="${drawing}" xmlns:r="${relations}" xmlns:p="${presentation}"`;

/** Inches in English metric units. */
export function emu(inches: number): number {
  return Math.round(inches * 914_400);
}

export interface Relation {
  readonly id: string;
  /** The last part of its type: "slideLayout". */
  readonly type: string;
  readonly target: string;
  readonly isOutside?: boolean;
}

export function relationsXml(all: readonly Relation[]): string {
  const inside = all.map(
    ({ id, type, target, isOutside }) =>
      `<Relationship Id="${id}" Type="${relations}/${type}" Target="${escaped(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join('')}</Relationships>`;
}
