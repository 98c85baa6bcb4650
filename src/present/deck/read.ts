/** What a figure says that has no picture to hand over: its table in files, a table of the page, or its lines. */
import type { Messages } from '@/i18n/messages.tsx';
import type { FigureId } from '@/tabs/figures.ts';
import type { PictureTable } from '@/ui/Figure.tsx';
import type { Shown } from '@/view/shown.ts';
import type { Visual } from './seen.ts';

/** Figures whose rows are a table of the files of their tab: on the page only those in sight are drawn. */
const fileTables: Partial<Readonly<Record<string, string>>> = {
  table: 'agreements',
  legs: 'legs',
  places: 'places',
  works: 'works',
  bibliography: 'works',
  disagreements: 'disagreements',
} satisfies Partial<Record<FigureId, string>>;

export async function rowsOf({ view, facts, whole, own, selection }: Shown, m: Messages): Promise<PictureTable | undefined> {
  const id = fileTables[view.figure];
  if (id === undefined || !whole || !own) return undefined;
  const { tabFiles } = await import('@/tabs/files.ts');
  const table = tabFiles[view.tab]({ facts, whole, own, selection, view }, m).tables.find((one) => one.id === id);
  return table && table.rows.length > 0 ? table : undefined;
}

/** Fewer lines say only that there is nothing. */
const leastLines = 3;

export function visualIn(root: HTMLElement): Visual {
  const table = [...root.querySelectorAll('table')].map(tableIn).find(({ rows }) => rows.length > 0);
  if (table) return { kind: 'table', table };
  const lines = linesOf(root);
  return lines.length >= leastLines ? { kind: 'lines', lines } : { kind: 'none' };
}

/** A table as it stands on the page. */
function tableIn(table: HTMLTableElement): PictureTable {
  const textOf = (cell: Element) => (cell instanceof HTMLElement ? cell.innerText : '').replaceAll(/\s+/g, ' ').trim();
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const body = [...table.tBodies].flatMap(({ rows }) => [...rows]).map(({ cells }) => [...cells].map(textOf));
  const count = Math.max(heads.length, ...body.map(({ length }) => length));
  return {
    id: 'table',
    title: table.caption ? textOf(table.caption) : '',
    columns: Array.from({ length: count }, (_, at) => ({
      id: `column ${at}`,
      header: heads[at] ? textOf(heads[at]) : '',
      type: 'text' as const,
    })),
    rows: body.filter((cells) => cells.some((cell) => cell !== '')),
  };
}

/** Its words as they are seen, without what can only be pressed and what stands in drawings. */
function linesOf(root: HTMLElement): string[] {
  const passed = new Set(
    [...root.querySelectorAll('button, option, label, svg text, nav a')].flatMap(({ textContent }) => textContent.trim().split('\n')),
  );
  return root.innerText
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line, at, all) => line !== '' && !passed.has(line) && line !== all[at - 1]);
}
