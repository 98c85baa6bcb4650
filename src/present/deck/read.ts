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

/** Shows the table of a figure in the place of what it draws; false where it has none. */
export function turnToTable(root: HTMLElement, m: Messages): boolean {
  const buttons = [...root.querySelectorAll<HTMLElement>('figure button[aria-pressed="false"]')];
  const button = buttons.find(({ innerText }) => innerText.trim() === m.figure.table);
  button?.click();
  return button !== undefined;
}

/** Fewer lines say only that there is nothing. */
const leastLines = 3;

export function visualIn(root: HTMLElement): Visual {
  const tables = [...root.querySelectorAll('table')].map(tableIn).filter(({ rows }) => rows.length > 0);
  if (tables.length > 0) return { kind: 'tables', tables };
  const lines = linesOf(root);
  return lines.length >= leastLines ? { kind: 'lines', lines } : { kind: 'none' };
}

/** A table as it stands on the page. */
function tableIn(table: HTMLTableElement): PictureTable {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const names = heads.map(seenText);
  const body = [...table.tBodies].flatMap(({ rows }) => [...rows]).map(({ cells }) => [...cells].map((cell) => unnamed(cell, names)));
  const count = Math.max(heads.length, ...body.map(({ length }) => length));
  return {
    id: 'table',
    title: table.caption ? seenText(table.caption) : '',
    columns: Array.from({ length: count }, (_, at) => ({
      id: `column ${at}`,
      header: names[at] ?? '',
      type: 'text' as const,
    })),
    rows: body.filter((cells) => cells.some((cell) => cell !== '')),
  };
}

/** Where rows are cards, each cell begins with the name of its column. */
function unnamed(cell: Element, names: readonly string[]): string {
  const text = seenText(cell);
  const first = cell.firstElementChild;
  const label = first?.matches('[aria-hidden="true"]') ? seenText(first) : '';
  return label !== '' && names.includes(label) && text.startsWith(label) ? text.slice(label.length).trim() : text;
}

const blocks = new Set('P DIV LI UL OL DL DT DD SECTION H2 H3 H4 BR TD TH TR'.split(' ')); // oxfmt-ignore

/** What is written for those who see it; a space where something stands in a line of its own. */
function seenText(element: Element): string {
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof HTMLElement) || node.matches('.visually-hidden, button[aria-expanded]')) return '';
    if (getComputedStyle(node).display === 'none') return '';
    const inside = [...node.childNodes].map(textOf).join('');
    return blocks.has(node.tagName) ? ` ${inside} ` : inside;
  };
  return textOf(element).replaceAll(/\s+/g, ' ').trim();
}

/** A line for each paragraph, item and heading, without what can only be pressed and what stands in drawings. */
function linesOf(root: HTMLElement): string[] {
  const items = [...root.querySelectorAll('h2, h3, h4, p, li, dt, dd')];
  const outermost = items.filter((item) => !item.parentElement?.closest('li, dd') && !item.closest('nav, form'));
  const lines = outermost.map(seenText);
  return lines.filter((line, at) => line !== '' && line !== lines[at - 1]);
}
