/** What is wrong with a file, said so that a person can act on it. */
import type { z } from 'zod';

/** Where in a file: keys and list positions from the top, as ["entries", 3, "date"]. */
export type Path = readonly (string | number)[];

export interface Problem {
  readonly file: string;
  readonly path: Path;
  /** The id of the record, source, actor… in which it stands, when it stands in one. */
  readonly entry: string | undefined;
  /** What is wrong, and what would be right. */
  readonly message: string;
  /** It can be shown all the same, where the record is not ours: what it says may be right. */
  readonly doubt?: true;
  /** The id that stands there and leads nowhere. */
  readonly refers?: string;
}

/** "quantities.0.unit": the part of the path that lies inside the entry. */
export function fieldOf({ path }: Problem): string {
  return (path[0] === 'entries' || path[0] === 'features' ? path.slice(2) : path).join('.');
}

/** The id of the entry that a path leads into, read from the raw file. */
export function entryAt(file: unknown, path: Path): string | undefined {
  const [list, index] = path;
  if (typeof list !== 'string' || typeof index !== 'number') return undefined;
  const entry = (file as Record<string, { id?: unknown }[] | undefined>)[list]?.[index];
  return typeof entry?.id === 'string' ? entry.id : undefined;
}

/** Problems of one file, from the schema's issues. */
export function problemsOf(file: string, content: unknown, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => {
    const inner = issue.code === 'invalid_union' ? nearestBranch(issue) : undefined;
    if (inner) return problemsOf(file, content, inner.map((one) => ({ ...one, path: [...issue.path, ...one.path] }))); // oxfmt-ignore
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    return [{ file, path, entry: entryAt(content, path), message: sentenceOf(issue, valueAt(content, path)) }];
  });
}

/** Of a union's branches the one that comes nearest, by its number of issues: those are the ones that help. */
function nearestBranch(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] | undefined {
  return issue.errors.toSorted((a, b) => a.length - b.length)[0];
}

function sentenceOf(issue: z.core.$ZodIssue, value: unknown): string {
  const missing = value === undefined;
  switch (issue.code) {
    case 'invalid_type':
      return missing ? `is missing: add it (${article(issue.expected)})` : `is ${show(value)}: it must be ${article(issue.expected)}`;
    case 'invalid_value':
      return missing
        ? `is missing: add it (one of ${quoted(issue.values)})`
        : `is ${show(value)}, which is not known${nearest(typeof value === 'string' ? value : show(value), issue.values.map(String))}: use one of ${quoted(issue.values)}`;
    case 'unrecognized_keys':
      return `has ${issue.keys.map((key) => `"${key}"`).join(', ')}, which is no field here: remove it, or correct its name`;
    case 'too_small':
    case 'too_big':
    case 'invalid_format':
      return issue.message.startsWith('Too') || issue.message.startsWith('Invalid')
        ? `is ${show(value)}: ${lower(issue.message)}`
        : `${typeof value === 'string' ? `"${value}" ` : ''}${issue.message}`;
    default:
      return lower(issue.message);
  }
}

function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], content);
}

function article(type: string): string {
  if (type === 'array') return 'a list, as [ ]';
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}

function show(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function quoted(values: readonly unknown[]): string {
  return values.map((value) => `"${String(value)}"`).join(', ');
}

/** Of so many choices the nearest is sought. */
const mostChoices = 2000;

/** ' (did you mean "energy"?)', or nothing when no choice is near. In a long list only choices that begin alike are looked at. */
export function nearest(word: string, choices: Iterable<string>): string {
  if (word.length > 80) return '';
  const reach = Math.max(2, word.length / 3);
  let near = [...choices].filter((choice) => Math.abs(choice.length - word.length) <= reach);
  if (near.length > mostChoices) near = near.filter((choice) => choice.startsWith(word.slice(0, 2))).slice(0, mostChoices);
  let best: { readonly choice: string; readonly gap: number } | undefined;
  for (const choice of near) {
    const gap = distance(word, choice);
    if (gap <= reach && gap < (best?.gap ?? Infinity)) best = { choice, gap };
  }
  return best ? ` (did you mean "${best.choice}"?)` : '';
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, right] of [...b].entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (left === right ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
