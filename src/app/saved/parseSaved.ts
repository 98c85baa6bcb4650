/**
 * Saved views as text: the file that readers keep, and the same text in the storage of their browser. What comes back is not trusted:
 * every entry becomes a view with an address of our own making, or a problem that says what is wrong with it.
 *
 *   { "format": "saved-views", "version": 1, "views": [{ "name": "Gas since 2024", "address": "?sector=gas", "saved": "2026-03-13T09:30:00.000Z" }] }
 */
import { z } from 'zod';
import { formatAddress, parseAddress } from '@/view/address.ts';

// no code is made from strings: a strict Content-Security-Policy forbids it, and the schema works without
z.config({ jitless: true });

/** What is written can always be read again: the store keeps to the same limits. */
export const limits = { bytes: 1_000_000, views: 1000, name: 200, address: 4000 } as const;

const format = 'saved-views';
const version = 1;

const entry = z.object({
  name: z
    .string()
    .transform(cleanName)
    .pipe(
      z
        .string()
        .max(limits.name)
        .regex(/[^\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u), // something that can be seen
    ),
  address: z
    .string()
    .max(limits.address)
    .regex(/^(\?|$)/)
    .transform((address) => formatAddress(parseAddress(address).view))
    .pipe(z.string().max(limits.address)),
  saved: z.iso.datetime().refine((time) => !Number.isNaN(Date.parse(time))),
});

const file = z.object({
  format: z.literal(format),
  version: z.literal(version),
  views: z.array(z.unknown()).max(limits.views),
});

/** A view under a name of the reader's, and when it was saved (ISO 8601, UTC). */
export type SavedView = Readonly<z.infer<typeof entry>>;

type Field = keyof SavedView;

/** What is wrong with the whole text: nothing of it was read. */
export type Fault = 'size' | 'json' | 'many' | keyof z.infer<typeof file>;

/** One entry, by its place from 1 and the name that it gives itself: refused for a field ("entry": it is none at all), or read without parts of its address. */
export type Problem =
  | { readonly wrong: Field | 'entry'; readonly place: number; readonly name: string }
  | { readonly wrong: 'parts'; readonly place: number; readonly name: string; readonly parts: readonly string[] };

export type Parsed =
  | { readonly fault: Fault; readonly views: readonly []; readonly problems: readonly [] }
  | { readonly fault: undefined; readonly views: readonly SavedView[]; readonly problems: readonly Problem[] };

/** Reads any text at all. Two views may come back under one name: `mergeViews` tells them apart. */
export function parseSaved(text: string): Parsed {
  if (bytesOf(text) > limits.bytes) return nothing('size');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return nothing('json');
  }
  const whole = file.safeParse(json);
  if (!whole.success) {
    const [issue] = whole.error.issues;
    return nothing(issue?.code === 'too_big' ? 'many' : ((issue?.path[0] ?? 'format') as Fault));
  }
  const views: SavedView[] = [];
  const problems: Problem[] = [];
  for (const [index, raw] of whole.data.views.entries()) {
    const at = { place: index + 1, name: nameIn(raw) };
    const parsed = entry.safeParse(raw);
    if (!parsed.success) {
      problems.push({ ...at, wrong: (parsed.error.issues[0]?.path[0] ?? 'entry') as Field | 'entry' });
      continue;
    }
    views.push(parsed.data);
    const { ignored } = parseAddress((raw as SavedView).address);
    if (ignored.length > 0) problems.push({ ...at, wrong: 'parts', parts: ignored.map(brief) });
  }
  return { fault: undefined, views, problems };
}

/** A view that is about to be saved, or the field that forbids it. */
export function parseView(raw: SavedView): SavedView | Field {
  const parsed = entry.safeParse(raw);
  return parsed.success ? parsed.data : (parsed.error.issues[0]?.path[0] as Field);
}

export function formatSaved(views: readonly SavedView[]): string {
  return `${JSON.stringify({ format, version, views }, null, 2)}\n`;
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A name on one line, without space around it, in one spelling of its accents. */
export function cleanName(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The name without what is too much for a length, never ending in half a character. */
export function cutName(name: string, length: number): string {
  return name.length <= length ? name : name.slice(0, length).replace(/[\ud800-\udbff]$/, '').trimEnd(); // oxfmt-ignore
}

function nothing(fault: Fault): Parsed {
  return { fault, views: [], problems: [] };
}

function nameIn(raw: unknown): string {
  const name = typeof raw === 'object' && raw !== null && 'name' in raw ? raw.name : '';
  return typeof name === 'string' ? brief(cleanName(name)) : '';
}

function brief(text: string): string {
  return text.length > 80 ? `${cutName(text, 79)}…` : text;
}
