/** Headings of tables that nobody made after the template, as people call them. Most such tables hold events. */
import type { Field } from './fields.ts';
import type { Sheet } from './sheets.ts';

/** By the pattern of a heading (fields.ts) that of the field. */
const meant = new Map(
  Object.entries({
    date: ['day', 'when', 'eventdate'],
    title: ['event', 'headline', 'heading', 'name', 'subject'],
    summary: ['description', 'details', 'text', 'whathappened'],
    sectors: ['category', 'categories', 'theme', 'topic', 'topics', 'tag', 'tags'],
    source: ['link', 'reference', 'sourcelink', 'sourceurl', 'url', 'website'],
  }).flatMap(([field, others]) => others.map((other) => [other, field])),
);

/** The field that a heading means; `all` are the patterns of its line, for what the template calls by its name is meant by no other. */
export function fieldOf({ byPattern, fixed }: Sheet, pattern: string, all: ReadonlySet<string>): Field | undefined {
  const own = byPattern.get(pattern);
  if (own || fixed['kind'] !== 'event') return own;
  const name = meant.get(pattern);
  const isTaken = [...all].some((one) => byPattern.get(one) === byPattern.get(name ?? ''));
  return name === undefined || isTaken ? undefined : byPattern.get(name);
}
