/** What a leg is on a day, in words: the same in its card, in the list, in the table, in the diagram and in files. */
import type { Messages } from '@/i18n/messages.tsx';
import { type Day, isUndated, trusted } from '@/record/edtf.ts';
import { capacityOf, carriageOf, standingOf } from '@/record/route/moment.ts';
import type { Leg } from '@/record/types.ts';
import { dayInWords } from '../day.ts';

/** "since 2 August 2025"; undefined where nobody gives a date. */
export function whenInWords(edtf: string, m: Messages): string | undefined {
  const date = trusted(edtf);
  return isUndated(date) ? undefined : m.date(date);
}

/** "4. A pipe, first country" */
export function shortName({ properties: { order, short } }: Leg, m: Messages): string {
  return m.chain.leg(order, short);
}

export function fullName({ properties: { order, name } }: Leg, m: Messages): string {
  return m.chain.leg(order, name);
}

export function stageInWords({ stage, date }: Leg['properties']['stages'][number], m: Messages): string {
  const when = whenInWords(date, m);
  return when === undefined ? m.chain.undated(m.legStages[stage]) : m.chain.dated(m.legStages[stage], when);
}

/** "In service, since 2007"; where a stage is over and nothing follows, that it is not known. */
export function standingInWords(leg: Leg, day: Day, m: Messages): string {
  const standing = standingOf(leg, day);
  switch (standing.is) {
    case 'before':
    case 'unsaid':
      return m.chain.standings[standing.is];
    case 'undated': {
      const [first] = leg.properties.stages;
      return first ? stageInWords(first, m) : m.chain.standings.unknown;
    }
    case 'unknown':
      return m.chain.unknownSince(m.legStages[standing.last.stage], whenInWords(standing.last.date, m) ?? '');
    default:
      return stageInWords(standing.stage, m);
  }
}

/** "443 km"; or that no length was found. */
export function lengthInWords({ properties: { lengthKm } }: Leg, m: Messages): string {
  return lengthKm === undefined ? m.chain.lengthNotPublished : m.chain.km(lengthKm);
}

/** "24 billion m³ a year" on that day; or that none is published. */
export function capacityInWords(leg: Leg, day: Day, m: Messages): string {
  const capacity = capacityOf(leg, day);
  return capacity ? m.chain.capacity(capacity.bcmPerYear) : m.chain.capacityNotPublished;
}

/** "Under a swap, since 2 August 2025"; on other days that it does not go there then; where nobody says it at all, that. */
export function carriageInWords(leg: Leg, day: Day, m: Messages): string {
  const { carries } = leg.properties;
  if (!carries) return m.chain.carriesNot;
  const when = whenInWords(carries.date, m);
  const said = when === undefined ? m.chain.undated(m.carriages[carries.how]) : m.chain.dated(m.carriages[carries.how], when);
  return carriageOf(leg, day) ? said : m.chain.notThen(dayInWords(day, m), said);
}
