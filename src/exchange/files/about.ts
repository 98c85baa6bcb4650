/** Which view a file was taken from, in words. */
import { accordingName } from '@/exchange/according.ts';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { View } from '@/view/view.ts';
import type { FileTable } from './fileTable.ts';
import type { FeatureLayer } from './geojson.ts';

/** Label and value. */
export type Line = readonly [label: string, value: string];

/** What a tab shows, for files. */
export interface TabTables {
  readonly tables: readonly FileTable[];
  /** Ids of the records behind the rows, and of works that are cited outside of records. */
  readonly records: readonly string[];
  readonly works?: readonly string[];
  /** Days that the tab shows of those that the filter allows, in words. */
  readonly window?: string;
  /** In which order the rows stand, and by what they are grouped, where the reader can choose it. */
  readonly order?: readonly Line[];
  /** What else decides what the tab shows. */
  readonly shown?: readonly Line[];
  /** What it draws on a map; made when a file asks for it. */
  readonly features?: () => readonly FeatureLayer[];
}

/** A view as files and citations speak of it. */
export interface ViewOf {
  readonly view: View;
  /** The record in its own choice, in which the names of the filter are looked up. */
  readonly facts: Facts;
  readonly whole: Whole;
  readonly selection: Pick<Selection, 'count' | 'total'>;
  readonly tab: Pick<TabTables, 'window' | 'order' | 'shown'>;
  /** The day on which it was taken, as an ISO date. */
  readonly accessed: string;
  /** Its whole address, with the edition. */
  readonly address: string;
}

/** Filter, perspective, window, order and edition: what decides which rows these are. */
export function viewLines({ view, facts, whole, selection, tab }: ViewOf, m: Messages): Line[] {
  const { about, version } = m.export;
  const { edition } = facts.dataset;
  return [
    [about.tab, m.tabs[view.tab]],
    [about.filter, sentenceOf(filterInWords({ ...view, by: '' }, facts, whole, m), m)],
    [about.records, m.shownOf(selection.count, selection.total)],
    [about.by, accordingName(view.by, whole, m) ?? m.according.own],
    ...(tab.window === undefined ? [] : [[about.window, tab.window] as const]),
    ...(tab.shown ?? []),
    ...(tab.order ?? []),
    [about.edition, version(edition.version, m.date(trusted(edition.date)))],
  ];
}

/** All that a file says of itself; the labels are distinct. */
export function aboutLines(of: ViewOf, m: Messages): Line[] {
  const { about, reading } = m.export;
  const { dataset } = of.facts;
  const voice = accordingName(of.view.by, of.whole, m);
  const day = (date: string) => m.date(trusted(date));
  return [
    [about.title, `${dataset.title}: ${dataset.subtitle}`],
    ...viewLines(of, m),
    [about.coverage, m.sources.coverage(day(dataset.coverage.from), day(dataset.coverage.to))],
    [about.choice, voice === undefined ? dataset.choice : m.voice.words(voice)],
    [about.reading, reading],
    [about.accessed, day(of.accessed)],
    [about.address, of.address],
    [about.licence, dataset.licence],
  ];
}
