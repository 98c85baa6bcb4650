/** The works in groups: by type, side, language or year. */
import { collatorOf } from '@/record/collator.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { partsOf, trusted } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Source } from '@/record/types.ts';
import { type sourceGroups, sourceTypes } from '@/record/words.ts';
import type { SourceRow } from './rows.ts';

export type SourceGroup = (typeof sourceGroups)[number];

export interface Group {
  /** "" where what the works are grouped by is not known, or where they stand in one list. */
  readonly id: string;
  readonly label: string;
  readonly rows: readonly SourceRow[];
}

interface Names {
  readonly facts: Pick<Facts, 'dataset'>;
  readonly whole: Pick<Whole, 'actors'>;
  readonly m: Messages;
}

/** Types stand in the order of their list, the two sides before other countries, languages by name, years in order; what is not known comes last. */
export function groupWorks(rows: readonly SourceRow[], by: SourceGroup, names: Names): Group[] {
  if (by === 'none') return [{ id: '', label: '', rows }];
  const groups = new Map<string, SourceRow[]>();
  for (const row of rows) {
    const id = idOf(row.source, by);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return [...groups]
    .map(([id, those]) => ({ id, label: labelOf(id, by, names), rows: those }))
    .toSorted((a, b) => rankOf(a.id, by, names) - rankOf(b.id, by, names) || collatorOf(names.m.tag).compare(a.label, b.label));
}

function idOf({ type, side, language, published }: Source, by: Exclude<SourceGroup, 'none'>): string {
  if (by === 'type') return type;
  if (by === 'side') return side;
  if (by === 'language') return language ?? '';
  const start = published ? trusted(published).start : Infinity;
  return Number.isFinite(start) ? String(partsOf(start).year) : '';
}

function labelOf(id: string, by: SourceGroup, { whole, m }: Names): string {
  switch (by) {
    case 'type':
      return m.sourceTypes[id as Source['type']];
    case 'side':
      return m.sides[id] ?? whole.actors.get(id)?.name ?? id;
    case 'language':
      return id === '' ? m.sources.noLanguage : m.languageName(id);
    default:
      return id === '' ? m.sources.noYear : id;
  }
}

/** Groups of one rank stand in order of their labels. */
function rankOf(id: string, by: SourceGroup, { facts }: Names): number {
  if (id === '' || id === 'unknown') return 99;
  if (by === 'type') return sourceTypes.indexOf(id as Source['type']);
  if (by !== 'side') return 0;
  const at = facts.dataset.sides.indexOf(id);
  if (at >= 0) return at;
  return id === 'independent' ? 3 : 2;
}
