/** Aid that is a part or a repetition of other aid: counted with it, and not twice. */
import type { Whole } from '../facts.ts';
import type { Aid } from '../types.ts';

/** A record that is counted with another, and not by itself. */
export interface Tied {
  readonly record: Aid;
  readonly to: Aid;
  readonly relation: 'part-of' | 'repeats';
}

/**
 * Of the records those that are counted, and those that are counted with another among them: a part, or a repetition, of a record of the same
 * stage. A part whose whole is not among them is counted.
 */
export function countedOnce(records: readonly Aid[], { records: all }: Pick<Whole, 'records'>): Once {
  const found = counted.get(records);
  if (found?.all === all) return found.once;
  const once = countOnce(records, all);
  counted.set(records, { all, once });
  return once;
}

interface Once {
  readonly counted: readonly Aid[];
  readonly tied: readonly Tied[];
}
/** Several pictures ask for the same records. */
const counted = new WeakMap<readonly Aid[], { readonly all: Whole['records']; readonly once: Once }>();

function countOnce(records: readonly Aid[], all: Whole['records']): Once {
  if (!records.some((record) => tiesOf(record, all).length > 0)) return { counted: records, tied: [] };
  const order = new Map(records.map(({ id }, at) => [id, at]));
  const tied: Tied[] = [];
  records.forEach((record, at) => {
    const own = tiesOf(record, all);
    const [first] = own;
    if (!first) return;
    // of records that are tied in a circle the first is counted
    for (const [id, to] of wholesOf(record, all)) {
      const place = order.get(id);
      if (place === undefined || (place >= at && wholesOf(to, all).has(record.id))) continue;
      const { relation } = own.find((one) => one.to.id === id) ?? first;
      tied.push({ record, to, relation });
      return;
    }
  });
  const left = new Set(tied.map(({ record }) => record));
  return { counted: records.filter((record) => !left.has(record)), tied };
}

/** What is known of the ties of a record, in the record set that was asked. */
interface Known {
  readonly all: Whole['records'];
  readonly ties: readonly Tied[];
  wholes?: ReadonlyMap<string, Aid>;
}
const knownTies = new WeakMap<Aid, Known>();

function knownOf(record: Aid, all: Whole['records']): Known {
  const found = knownTies.get(record);
  if (found?.all === all) return found;
  const made: Known = { all, ties: aidTies(record, { records: all }) };
  knownTies.set(record, made);
  return made;
}

const none: readonly Tied[] = [];

function tiesOf(record: Aid, all: Whole['records']): readonly Tied[] {
  return record.related.length === 0 ? none : knownOf(record, all).ties;
}

/** What a record is a part or a repetition of, and what that is of, in the order in which they are met. */
function wholesOf(record: Aid, all: Whole['records']): ReadonlyMap<string, Aid> {
  const own = knownOf(record, all);
  if (own.wholes) return own.wholes;
  const found = new Map<string, Aid>();
  const queue: Aid[] = [record];
  for (const one of queue)
    for (const { to } of tiesOf(one, all)) {
      if (found.has(to.id) || to.id === record.id) continue;
      found.set(to.id, to);
      queue.push(to);
    }
  return (own.wholes = found);
}

/** What a record is a part or a repetition of: aid of the same stage, whether it is shown or not. */
export function aidTies(record: Aid, { records }: Pick<Whole, 'records'>): Tied[] {
  return record.related.flatMap(({ id, relation }) => {
    if (relation !== 'part-of' && relation !== 'repeats') return [];
    const to = records.get(id);
    return to?.kind === 'aid' && to.stage === record.stage ? [{ record, to, relation }] : [];
  });
}
