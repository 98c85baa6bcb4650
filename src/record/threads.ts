/**
 * Threads: how one record led to another, from a first word to a delivery.
 *
 *   talks  ←follows  memorandum  ←follows  agreement  ←implements  first delivery
 *   before           present               after                   after: here the thread ends
 *
 * Steps are tied by "implements", "follows" and "amends". "part-of" and "repeats" only gather what belongs to a step: what came of a part
 * of it came of the whole. What an author wrote about something is no step.
 */
import { dated } from './dates.ts';
import { type Edtf, isUndated } from './edtf.ts';
import { membersOf, outermost, reach, sameAs, tied, type Ties } from './ties.ts';
import type { Agreement, AnyRecord } from './types.ts';
import { agreementStages } from './words.ts';

/** How many days lie between two dates: at least and at most, since a month may be any of its days. */
export interface Days {
  readonly least: number;
  readonly most: number;
}

export interface Step {
  readonly record: AnyRecord;
  /** The stage that an agreement reached then; undefined where none is said, and for other kinds. */
  readonly stage: Agreement['stages'][number]['stage'] | undefined;
  readonly date: Edtf;
  /** Since the step above; undefined where a date is missing or has no end. */
  readonly days: Days | undefined;
  readonly place: 'before' | 'present' | 'after';
  /** Its parts, and what repeats it. */
  readonly gathered: readonly AnyRecord[];
  /** What it is a part of. */
  readonly wholes: readonly AnyRecord[];
}

/** What came of a record: a delivery, at least a later step, or nothing that was found. */
export const outcomes = ['delivered', 'followed', 'none'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Thread {
  /** What led to the record, the record, what came of it; each in order of date. */
  readonly steps: readonly Step[];
  readonly outcome: Outcome;
  /** The first delivery, at the record or after it. */
  readonly delivery: Step | undefined;
}

export function threadOf(id: string, ties: Ties): Thread {
  const own = new Set(membersOf(id, ties));
  const before = reach([id], (one) => tied(ties.earlier, sameAs(one, ties)));
  // a thread ends where something is delivered: what followed that is the thread of the delivery
  const after = reach([id], (one) => (one !== id && isFulfilment(ties.records.get(one)) ? [] : tied(ties.later, membersOf(one, ties))));
  const earlier = outermost(
    [...before].filter((one) => !own.has(one)),
    ties,
  ).toReversed();
  const later = outermost(
    [...after].filter((one) => !own.has(one) && !before.has(one)),
    ties,
  );
  const [present, ...further] = stepsOf(id, 'present', ties);
  const steps = withDays([
    ...inOrder(
      earlier.flatMap((one) => stepsOf(one, 'before', ties)),
      -Infinity,
    ),
    ...(present ? [present] : []),
    ...inOrder([...further.map((step) => ({ ...step, place: 'after' as const })), ...later.flatMap((one) => stepsOf(one, 'after', ties))], Infinity),
  ]); // oxfmt-ignore
  const deliveries = steps.filter((step) => step.place !== 'before' && isDelivery(step));
  // what was delivered tells more than the stage of a text that says so on the same day
  const delivery = deliveries.find(({ record, date }) => isFulfilment(record) && date.start === deliveries[0]?.date.start) ?? deliveries[0];
  const isFollowed = later.length > 0 || further.some(({ stage }) => isBeyondSigning(stage));
  return { steps, delivery, outcome: delivery ? 'delivered' : isFollowed ? 'followed' : 'none' };
}

/** Undefined where a date is missing or has no end, and where the second lies before the first. Dates that overlap may be 0 days apart. */
export function daysBetween(from: Edtf | undefined, to: Edtf): Days | undefined {
  if (!from || ![from.start, from.end, to.start, to.end].every(Number.isFinite) || to.end < from.start) return undefined;
  if (from.text === to.text && from.first?.precision === 'day' && from.last?.precision === 'day') return { least: 0, most: 0 };
  if (to.start <= from.end) return { least: 0, most: Math.max(to.end - from.start, from.end - to.start) };
  return { least: to.start - from.end, most: to.end - from.start };
}

/** Aid, gas or trade that a source reports as delivered. */
export function isFulfilment(record: AnyRecord | undefined): boolean {
  return (record?.kind === 'aid' || record?.kind === 'gas' || record?.kind === 'trade') && record.stage === 'delivered';
}

function isDelivery({ record, stage, gathered }: Step): boolean {
  return stage === 'in-force' || stage === 'implemented' || [record, ...gathered].some(isFulfilment);
}

function isBeyondSigning(stage: Step['stage']): boolean {
  return stage !== undefined && agreementStages.indexOf(stage) > agreementStages.indexOf('signed');
}

/** A record as a step; an agreement as one for each of its stages. */
function stepsOf(id: string, place: Step['place'], ties: Ties): Step[] {
  const recordsOf = (ids: readonly string[]) => ids.flatMap((one) => ties.records.get(one) ?? []);
  return recordsOf([id]).flatMap((record) => {
    const gathered = recordsOf(membersOf(id, ties).slice(1));
    const wholes = recordsOf(tied(ties.wholes, [id]));
    const stages = record.kind === 'agreement' && record.stages.length > 0 ? record.stages : [{ stage: undefined, date: record.date }];
    return stages.map(({ stage, date }, index) => {
      const belongs = index === 0 ? { gathered, wholes } : { gathered: [], wholes: [] };
      return { record, stage, place, date: dated(date), days: undefined, ...belongs };
    });
  });
}

/** By the last day on which a step may have begun, so that "2010" stands after the days of 2010. What has no date stands at the far end. */
function inOrder(steps: readonly Step[], undated: number): Step[] {
  const key = ({ date }: Step) => (isUndated(date) ? undated : ((date.first ?? date.last)?.end ?? undated));
  return steps.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function withDays(steps: readonly Step[]): Step[] {
  return steps.map((step, index) => ({ ...step, days: daysBetween(steps[index - 1]?.date, step.date) }));
}
