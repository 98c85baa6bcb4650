/** What is said of a leg, row by row: each value with who says it, what is said instead beside it, and what nobody says. */
import { publishersOf } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { type Day, trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { capacityOf } from '@/record/route/moment.ts';
import type { Citation, Leg } from '@/record/types.ts';
import { dayInWords } from '../day.ts';
import { citationsFor, rivalsOf } from './chainFacts.ts';
import { carriageInWords, stageInWords, standingInWords, whenInWords } from './legWords.ts';

/** One value as it is said. */
export interface Said {
  readonly value: string;
  /** Publishers, or who is quoted; "" for what we say ourselves. */
  readonly who: string;
  readonly note?: string | undefined;
  /** Shares of owners: a small table under the value. */
  readonly shares?: readonly { readonly name: string; readonly share: string }[];
}

export interface LegRow {
  readonly id: string;
  readonly label: string;
  readonly said: readonly Said[];
  /** What is known where there is no value, or what holds for all values. */
  readonly notes: readonly string[];
  /** Rival values. */
  readonly others: readonly Said[];
  /** What they are rivals of, where that is not all that is said. */
  readonly othersOf?: string;
}

/** The fields whose rivals stand in a row; rivals of any other field have a row of their own. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  stages: ['stages'],
  carries: ['carries'],
  operators: ['operators'],
  owners: ['owners'],
  length: ['lengthKm'],
  diameters: ['diameters', 'diameterNote'],
  capacities: ['capacities', 'capacityNote'],
  line: ['trace', 'traceNote', 'accuracyKm'],
};
const placed = new Set(Object.values(fieldsOf).flat());

export function rowsOfLeg(leg: Leg, whole: Whole, day: Day, m: Messages): LegRow[] {
  const { stages, carries, countries, lengthKm, capacities, capacityNote, diameters, diameterNote, operators, owners } = leg.properties;
  const { trace, traceNote, accuracyKm, notes } = leg.properties;
  const who = (citations: readonly Citation[]) => publishersOf(citations, whole, m);
  const instead = (isAbout: (field: string) => boolean) =>
    rivalsOf(leg, isAbout).map(({ value, citations }) => ({ value, who: who(citations) }));
  const row = (id: string, label: string, said: readonly Said[], remarks: readonly (string | undefined | false)[] = []): LegRow => ({
    id,
    label,
    said,
    notes: remarks.filter((note) => typeof note === 'string'),
    others: instead((field) => fieldsOf[id]?.includes(field) ?? false),
  });
  const length = citationsFor(leg, 'lengthKm');
  return [
    row('status', m.chain.status, [{ value: m.chain.onDay(standingInWords(leg, day, m), dayInWords(day, m)), who: '' }]),
    row('carries', m.chain.carries, [
      { value: carriageInWords(leg, day, m), who: carries ? who(carries.citations) : '', note: carries?.note },
    ]),
    row('stages', m.chain.stages, stages.map((stage) => ({ value: stageInWords(stage, m), who: who(stage.citations), note: stage.note }))), // oxfmt-ignore
    row('countries', m.chain.countries, [{ value: m.and(countries.map(m.country)), who: '' }]),
    row('length', m.chain.publishedLength, lengthKm === undefined ? [] : [{ value: m.chain.km(lengthKm), who: who(length) }], [lengthKm === undefined && m.chain.noLength]), // oxfmt-ignore
    {
      ...row('capacities', m.chain.capacities, capacitiesOf(leg, day, who, m), [
        capacities.length === 0 ? m.chain.noCapacityFound : capacityOf(leg, day) === undefined && m.chain.noCapacityYet(dayInWords(day, m)),
        capacityNote,
      ]),
      ...(capacities.length > 1 && { othersOf: m.chain.othersOfLast }),
    },
    row('diameters', m.chain.diameters, diameters.map(({ mm, of, citations }) => ({ value: m.chain.diameter(mm, inchesOf(mm, of), of), who: who(citations) })), [diameters.length === 0 && m.chain.noDiameter, diameterNote]), // oxfmt-ignore
    row('operators', m.chain.operators, operators.map(({ name, role, date, citations }) => ({ value: m.chain.operator(name, role, date && whenInWords(date, m)), who: who(citations) })), [operators.length === 0 && m.chain.noOperator]), // oxfmt-ignore
    row('owners', m.chain.owners, owners.map(({ date, shares, note, citations }) => ({
      value: m.chain.owned(date && m.date(trusted(date))),
      who: who(citations),
      note,
      shares: shares.map(({ name, perCent }) => ({ name, share: m.chain.perCent(perCent) })),
    })), [owners.length === 0 && m.chain.noOwner]), // oxfmt-ignore
    row(
      'line',
      m.chain.line,
      [{ value: m.trace[trace], who: '' }],
      [accuracyKm && m.chain.accuracy(accuracyKm.median, accuracyKm.max), traceNote],
    ),
    { ...row('others', m.chain.otherFields, []), others: instead((field) => !placed.has(field)) },
    row('notes', m.chain.notes, [], notes),
  ].filter((one) => one.said.length + one.notes.length + one.others.length > 0);
}

/** "24 billion m³ a year, since June 2018 (valid on 2 August 2025; our conversion)" */
function capacitiesOf(leg: Leg, day: Day, who: (citations: readonly Citation[]) => string, m: Messages): Said[] {
  const valid = capacityOf(leg, day);
  return leg.properties.capacities.map((capacity) => {
    const when = whenInWords(capacity.date, m);
    const amount = m.chain.capacity(capacity.bcmPerYear);
    const marks = [capacity.asBuilt && m.chain.asBuilt, capacity === valid && m.chain.atPresent(dayInWords(day, m)), capacity.derived && m.chain.derived];
    return {
      value: m.chain.marked(when === undefined ? amount : m.chain.dated(amount, when), marks.filter((mark) => typeof mark === 'string')),
      who: who(capacity.citations),
      note: capacity.note,
    };
  }); // oxfmt-ignore
}

/** Inches of a diameter, where it is a whole number of them that is not said beside it already. */
function inchesOf(mm: number, said = ''): number | undefined {
  const inches = Math.round(mm / 25.4);
  return Math.abs(mm / 25.4 - inches) < 0.05 && !said.includes(String(inches)) ? inches : undefined;
}
