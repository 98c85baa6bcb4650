/** What the charts of aid are made of: their records, their rows, and those of the whole record, which hold still. */
import { countedOnce, type Tied } from '@/record/aid/countedOnce.ts';
import { type AidMeasure, measuresIn } from '@/record/aid/figures.ts';
import { kept, keptShown, recordsIn } from '@/record/kept.ts';
import type { Narrowing } from '@/record/narrow.ts';
import type { Aid } from '@/record/types.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { ofAll } from '../ofAll.ts';
import type { Basis, Options } from '../shown.ts';
import { aidByPart, aidByYear, type AidRow, inOrder, type Part, stagesIn } from './aidRows.ts';
import type { StageId } from './stages.ts';

export interface AidPicture {
  readonly measure: AidMeasure;
  /** Those that are shown. */
  readonly records: readonly Aid[];
  /** Of them those that are counted, and those that are counted with another of them. */
  readonly counted: readonly Aid[];
  readonly tied: readonly Tied[];
  readonly rows: readonly AidRow[];
  /** The same rows of the whole record. */
  readonly all: readonly AidRow[];
  /** The stages that have a figure in the measure, in the whole record. */
  readonly stages: readonly StageId[];
}

/** In order of date; the same list for the same selection. */
export function shownAid({ facts, whole, selection }: Pick<Basis, 'facts' | 'whole' | 'selection'>): readonly Aid[] {
  return recordsIn(keptShown('aid', facts, whole, selection));
}

function allAid({ facts, whole }: Pick<Basis, 'facts' | 'whole'>): readonly Aid[] {
  return recordsIn(kept.aid(facts, whole));
}

/** More bars would be no picture; the table has them all. */
export const mostRows = 12;

export function yearPicture(basis: Basis, { measure }: Pick<Options, 'measure'>, all = allYears(basis, { measure })): AidPicture {
  const { facts, whole } = basis;
  const records = shownAid(basis);
  const rows = aidByYear(records, facts, whole, measure).slice(-all.length);
  return { measure, records, ...countedOnce(records, whole), rows, all, stages: stagesIn(all) };
}

/** The years of the whole record, from that before the first aid: bars are wide enough to be seen. */
export function allYears({ facts, whole }: Pick<Basis, 'facts' | 'whole'>, { measure }: Pick<Options, 'measure'>): AidRow[] {
  const all = allAid({ facts, whole });
  const years = ofAll(all, `years ${measure}`, () => aidByYear(all, facts, whole, measure));
  return years.slice(Math.max(0, years.findIndex(({ records }) => records.length > 0) - 1));
}

/** Rows in the order of the whole record, so that a filter moves none; what it leaves nothing of keeps its place. */
export function partPicture(
  basis: Basis,
  { measure, parts }: Pick<Options, 'measure' | 'parts'>,
  m: Messages,
  all = allParts(basis, { measure, parts }, m),
): AidPicture {
  const { whole } = basis;
  const records = shownAid(basis);
  const found = new Map(aidByPart(records, parts, whole, measure).map((row) => [row.id, row]));
  const rows = all.map(({ id }): AidRow => found.get(id) ?? { id, tallies: {}, records: [], tied: [] });
  return { measure, records, ...countedOnce(records, whole), rows, all, stages: stagesIn(all) };
}

/** The parts of the whole record. */
export function allParts(
  basis: Pick<Basis, 'facts' | 'whole'>,
  { measure, parts }: Pick<Options, 'measure' | 'parts'>,
  m: Messages,
): AidRow[] {
  const { facts, whole } = basis;
  const all = allAid({ facts, whole });
  return ofAll(all, `${parts} ${measure} ${m.tag}`, () =>
    inOrder(aidByPart(all, parts, whole, measure), (id) => nameOfPart(id, parts, basis, m), m.tag),
  );
}

/** The rows that are drawn: all of them where there is room, else the first of those of which something is shown. */
export function drawnRows(rows: readonly AidRow[]): readonly AidRow[] {
  return rows.length <= mostRows ? rows : rows.filter(({ records }) => records.length > 0).slice(0, mostRows);
}

/** What can be chosen: what occurs in the whole record, and what is chosen. */
export function measuresOf(basis: Pick<Basis, 'facts' | 'whole'>, chosen: AidMeasure): AidMeasure[] {
  const all = allAid(basis);
  const found = ofAll(all, 'measures', () => measuresIn(all));
  return found.includes(chosen) ? found : [...found, chosen];
}

export function nameOfPart(id: string, part: Part, { facts, whole }: Pick<Basis, 'facts' | 'whole'>, m: Messages): string {
  if (id === '') return m.aidCharts.shared.none[part];
  if (part === 'sector') return facts.sectors.get(id)?.label ?? id;
  return (part === 'place' ? whole.places : whole.actors).get(id)?.name ?? id;
}

/** Undefined for what names none: the filter has no such choice. Donors and channels are found among all that a record concerns. */
export function narrowingOf(id: string, part: Part): Narrowing | undefined {
  if (id === '') return undefined;
  const facet = part === 'sector' || part === 'place' ? part : 'actor';
  return { choices: { [facet]: [id] } };
}
