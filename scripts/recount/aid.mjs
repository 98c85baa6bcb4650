// Aid: recounted, by year and by what it is shared out by, in one measure, stage by stage.
import { counted, figures } from './works.mjs';

const persons = ['person', 'orphan', 'patient'];
const sum = (list) => list.reduce((all, one) => all + one, 0);
const ends = ({ value, low, high }) => ({ low: value ?? low, high: value ?? high });

/** What figures give in a measure; undefined where none is in it. A figure with a role is a part of another, or of something else. */
function figureOf(quantities, measure, raw) {
  const own = quantities.filter(({ role }) => role === undefined);
  const total = (units) => {
    const those = own.filter(({ unit }) => units.includes(unit)).map(ends);
    return those.length === 0
      ? undefined
      : { low: sum(those.map(({ low }) => low)), high: sum(those.map(({ high }) => high)), isEstimate: false };
  };
  if (measure !== 'people') return total([measure]);
  const families = total(['family']) ?? total(['household']);
  const rule = raw.persons;
  return total(persons) ?? (families && rule && { low: families.low * rule.low, high: families.high * rule.high, isEstimate: true });
}

const isZero = ({ quantities }) => quantities.length > 0 && quantities.every((one) => ends(one).high === 0);

/** What a record gives, and what it would with each figure that others give. */
function given(record, measure, raw) {
  if (measure === 'records') return { low: isZero(record) ? 0 : 1, high: isZero(record) ? 0 : 1, isEstimate: false, others: [] };
  const own = figureOf(record.quantities, measure, raw);
  if (!own) return undefined;
  const others = record.rivals.flatMap(({ field, value }) => {
    const [list, at, part = 'value'] = field.split('.');
    const figure = list === 'quantities' ? record.quantities[at] : undefined;
    if (!figure || typeof value === 'string' || ['note', 'of', 'role'].includes(part)) return [];
    const { low, high, value: one, ...rest } = figure;
    const other = typeof value === 'object' ? { ...value, ...(figure.role && { role: figure.role }) } : part === 'value' ? { ...rest, value } : { ...rest, low: low ?? one, high: high ?? one, [part]: value }; // oxfmt-ignore
    if (other.unit !== figure.unit) return [];
    const made = figureOf(record.quantities.with(at, other), measure, raw);
    return made.low === own.low && made.high === own.high ? [] : [{ low: made.low, high: made.high }];
  });
  return { ...own, others };
}

/** True where a record is a part of, or repeats, one of these of the same stage, straight or by others between. */
function isElsewhere(record, among, byId) {
  const wholes = (one) =>
    one.related
      .filter(({ relation }) => relation === 'part-of' || relation === 'repeats')
      .map(({ id }) => byId.get(id))
      .filter((other) => other?.kind === 'aid' && other.stage === one.stage);
  const above = (one, found = new Set()) => {
    for (const other of wholes(one)) if (!found.has(other)) above(other, found.add(other));
    return found;
  };
  // in a circle the first of them stands for all
  const order = among.indexOf(record);
  return [...above(record)].some(
    (other) => other !== record && among.includes(other) && (!above(other).has(record) || among.indexOf(other) < order),
  );
}

/** The figures of one row: a sum within a stage. Where nobody says the stage they may be promise and delivery: from the largest to the sum. */
function row(name, records, isTied, measure, raw, out) {
  const own = records.filter((one) => !isTied(one));
  let without = 0;
  for (const stage of ['pledged', 'committed', 'delivered', undefined]) {
    const those = own.filter((one) => one.stage === stage);
    const found = those.map((one) => given(one, measure, raw)).filter((one) => one !== undefined);
    without += those.length - found.length;
    if (found.length === 0) continue;
    const isUnsure = stage === undefined && found.length > 1 && measure !== 'records';
    const low = isUnsure ? Math.max(...found.map((one) => one.low)) : sum(found.map((one) => one.low));
    const high = sum(found.map((one) => one.high));
    const id = stage ?? 'none';
    out.put(name, `${id} low`, low);
    out.put(name, `${id} high`, high);
    out.put(name, `${id} estimated`, found.some((one) => one.isEstimate) ? 'yes' : undefined);
    const others = isUnsure
      ? []
      : found.flatMap((one) => one.others.map((other) => `${low - one.low + other.low}–${high - one.high + other.high}`));
    out.put(name, `${id} others`, others.join(' '));
  }
  if (measure !== 'records') out.put(name, 'without', without || undefined);
  out.put(name, 'tied', records.filter(isTied).length || undefined);
  out.put(name, 'records', records.map(({ title }) => title).join(' | '));
}

export function countAid({ shown, all, options, raw, words }, out) {
  const { measure, parts } = options;
  const aid = shown.filter(({ kind }) => kind === 'aid');
  const byId = new Map(all.map((one) => [one.id, one]));
  const tied = new Set(aid.filter((one) => isElsewhere(one, aid, byId)));
  for (const year of raw.years) {
    const those = aid.filter((one) => one.year === year);
    if (those.length > 0) row(out.row('aid-by-year', year), those, (one) => tied.has(one), measure, raw, out);
  }
  const valuesOf = { sector: 'sectors', place: 'places', donor: 'donors', channel: 'channels' }[parts];
  for (const value of new Set(aid.flatMap((one) => (one[valuesOf].length > 0 ? one[valuesOf] : [''])))) {
    const those = aid.filter((one) => (value === '' ? one[valuesOf].length === 0 : one[valuesOf].includes(value)));
    row(out.row(`aid-by-${parts}`, words.part(parts, value)), those, (one) => isElsewhere(one, those, byId), measure, raw, out);
  }
  for (const one of aid) {
    counted('aid', one, raw, out);
    figures('aid-figures', one, false, raw, out);
    if (one.stage === 'pledged' || one.stage === 'committed') promise(one, all, byId, out);
  }
}

/** How many days passed from a promise to the first delivery that it led to, or where none is found to the last step: at least and at most. */
function promise(record, all, byId, out) {
  const name = out.row('aid-promises', record.id);
  out.put(name, 'row', 1);
  const isFulfilled = (one) => ['aid', 'gas', 'trade'].includes(one.kind) && one.stage === 'delivered';
  const partsOf = (one) =>
    all.filter(({ related }) => related.some(({ id, relation }) => id === one.id && ['part-of', 'repeats'].includes(relation)));
  const found = new Set([record]);
  for (const one of found) {
    if (one !== record && isFulfilled(one)) continue;
    for (const other of all)
      if (other.related.some(({ id, relation }) => id === one.id && ['implements', 'follows', 'amends'].includes(relation)))
        found.add(other);
  }
  found.delete(record);
  const steps = [...found].filter((one) => !one.days.undated).sort((a, b) => a.days.lo - b.days.lo);
  const end = steps.find((one) => [one, ...partsOf(one)].some(isFulfilled)) ?? steps.at(-1);
  const [from, to] = [record.days, end?.days];
  if (!to || from.undated) return;
  out.put(name, 'least', Math.max(0, to.lo - from.hi));
  out.put(name, 'most', to.hi - from.lo);
}

export { isElsewhere, isZero };
