/** Visits by level, form or direction, for files. */
import { columnMaker } from '@/exchange/files/columns.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import { directionInWords } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { countTable } from '../counts.ts';
import type { CountRow } from '../rows.ts';
import type { Options } from '../shown.ts';
import { notSaid, seriesFacet, type Split } from './splits.ts';

export function valueInWords(facet: Options['split'], id: string, whole: Whole, m: Messages): string {
  if (id === notSaid) return m.record.notSaid;
  if (facet === 'direction') return directionInWords(id === 'third' || id === 'none' ? id : { to: id }, whole, m);
  const words: Readonly<Record<string, string>> = facet === 'level' ? m.levels : m.forms;
  return words[id] ?? id;
}

export function splitTable({ series, rows }: Split, split: Options['split'], whole: Whole, m: Messages): FileTable {
  const facet = seriesFacet(split);
  const { text } = columnMaker<CountRow>(m);
  return countTable(
    `visits-by-${split}`,
    m.visits.split.name[split],
    [text(split, ({ id }) => valueInWords(split, id, whole, m))],
    series.map((id) => ({ id, label: valueInWords(facet, id, whole, m) })),
    rows,
    m,
  );
}
