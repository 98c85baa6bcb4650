/** The legs in columns: one row each, of the same cells in tables and on maps. */
import { bibliography } from '@/exchange/bibliography.ts';
import { type ColumnOf, columnMaker, dateCell } from '@/exchange/files/columns.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { citationsOfLeg, drawnLength } from '@/record/route/chain.ts';
import { capacityOf, carriageOf } from '@/record/route/moment.ts';
import type { Citation, Leg } from '@/record/types.ts';
import { standingInWords } from '../chain/legWords.ts';
import { saidOfLeg } from './saidOfLeg.ts';

/** What a leg is, and how it stands on the day. Figures that change with time are those of the day. */
export function legColumns(whole: Whole, day: Day, m: Messages): ColumnOf<Leg>[] {
  const { text, number, date } = columnMaker<Leg>(m);
  const nodes = new Map(whole.nodes.map(({ id, properties }) => [id, properties.name]));
  const words = new Map(whole.legs.map((leg) => [leg.id, saidOfLeg(leg, whole, m)]));
  const said = (leg: Leg, what: keyof ReturnType<typeof saidOfLeg>) => words.get(leg.id)?.[what];
  return [
    text('leg', ({ id }) => id),
    number('order', ({ properties }) => properties.order),
    text('name', ({ properties }) => properties.name),
    text('short', ({ properties }) => properties.short),
    text('start', ({ properties }) => nodes.get(properties.from) ?? properties.from),
    text('end', ({ properties }) => nodes.get(properties.to) ?? properties.to),
    text('countries', ({ properties }) => properties.countries.map((code) => m.country(code))),
    text('existence', ({ properties }) => m.existence[properties.existence]),
    text('trace', ({ properties }) => m.trace[properties.trace]),
    text('traceNote', ({ properties }) => properties.traceNote),
    number('lineMedianKm', ({ properties }) => properties.accuracyKm?.median),
    number('lineMostKm', ({ properties }) => properties.accuracyKm?.max),
    number('lengthKm', ({ properties }) => properties.lengthKm),
    number('drawnKm', (leg) => Math.round(drawnLength(leg))),
    text('standing', (leg) => standingInWords(leg, day, m)),
    text('stages', (leg) => said(leg, 'stages')),
    date('inService', ({ properties }) => dateCell(properties.stages.find(({ stage }) => stage === 'operating')?.date)),
    text('carries', (leg) => {
      const carriage = carriageOf(leg, day);
      return carriage && m.carriages[carriage];
    }),
    date('carriesSince', ({ properties }) => dateCell(properties.carries?.date)),
    text('operators', (leg) => said(leg, 'operators')),
    text('owners', (leg) => said(leg, 'owners')),
    number('capacityBuilt', ({ properties }) => properties.capacities.find(({ asBuilt }) => asBuilt)?.bcmPerYear),
    number('capacity', (leg) => capacityOf(leg, day)?.bcmPerYear),
    date('capacitySince', (leg) => dateCell(capacityOf(leg, day)?.date)),
    text('capacities', (leg) => said(leg, 'capacities')),
    text('capacityNote', ({ properties }) => properties.capacityNote),
    text('diameters', (leg) => said(leg, 'diameters')),
    text('otherFigures', (leg) => said(leg, 'rivals')),
    text('notes', ({ properties }) => properties.notes),
  ];
}

/** Everything that is cited for a leg, as full citations. */
export function legSources(whole: Whole, m: Messages): ColumnOf<Leg> {
  return columnMaker<Leg>(m).text('sources', (leg) => citedIn(citationsOfLeg(leg), whole, m));
}

/** Each work that is cited, once, as a reader would cite it. */
export function citedIn(citations: readonly Pick<Citation, 'source'>[], whole: Pick<Whole, 'sources'>, m: Messages): string[] {
  const ids = new Set(citations.map(({ source }) => source));
  return bibliography(
    [...ids].flatMap((id) => whole.sources.get(id) ?? []),
    m,
  );
}
