/** The timeline's rows for files: those of its table. */
import type { TabTables } from '@/exchange/files/about.ts';
import { recordColumns, tableOf } from '@/exchange/files/columns.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { isUndated, overlaps } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import { parseWindow, usualWindow, type Window } from './time/window.ts';
import { windowInWords } from './time/words.ts';

interface Shown {
  readonly facts: Facts;
  readonly whole: Whole;
  readonly selection: Selection;
  /** The days that From and To allow. */
  readonly filtered: Window;
  /** The window of time, as the address writes it. */
  readonly window: string;
}

/** The records of the window in order of date, then those without a date. */
export function timelineTables({ facts, whole, selection, filtered, window }: Shown, m: Messages): TabTables {
  const { coverage } = facts;
  const days = parseWindow(window, usualWindow(filtered, coverage), coverage);
  const undated = selection.shown.filter(({ date }) => isUndated(date));
  const rows = [...selection.shown.filter(({ date }) => !isUndated(date) && overlaps(date, days)), ...undated];
  const columns = recordColumns((entry: Entry) => entry, facts, whole, m);
  return {
    tables: [tableOf('records', m.timeline.titleDown, Object.values(columns), rows)],
    records: rows.map(({ id }) => id),
    window: m.export.windowOf(windowInWords(days, m), undated.length),
  };
}
