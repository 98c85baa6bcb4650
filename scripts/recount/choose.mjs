// The filter: within a facet "or", between facets "and"; dates by overlap. Text is not searched here.
import { crosses, limits } from './days.mjs';

const unique = (list) => [...new Set(list)];

/** To a side, to a third country, or nowhere: from the country of the first place, and whether somebody came from elsewhere. */
export function directionOf(visit, raw) {
  const country = visit.places.length > 0 ? raw.places.get(visit.places[0])?.country : undefined;
  if (visit.form === 'call' || country === undefined) return 'none';
  const side = raw.sides.find((one) => raw.actors.get(one)?.code === country);
  if (side === undefined) return 'third';
  return visit.visitors.every(({ actor }) => raw.actors.get(actor)?.side === side) ? 'none' : side;
}

const roles = {
  visit: ({ visitors, hosts }) => [...visitors, ...hosts].map((one) => one.actor),
  event: ({ meeting }) => (meeting ? [...meeting.envoys, ...meeting.hosts].map((one) => one.actor) : []),
  agreement: ({ parties, signatories = [] }) => [...parties, ...signatories].map((one) => one.actor),
  aid: ({ donors, channels }) => [...donors, ...channels],
  gas: ({ reporter }) => (reporter ? [reporter] : []),
  trade: ({ reporter }) => (reporter ? [reporter] : []),
  statement: ({ speakers }) => speakers.map((one) => one.actor),
};

const only = (kind, field) => (record) => (record.kind === kind && record[field] ? [record[field]] : []);

/** The works that a record cites: for itself, for what stands in it with citations of its own, and for what others say. */
export const worksOf = ({ cited: { own, claims, others } }) => unique([...own, ...claims, ...others].map(({ source }) => source));

const facets = {
  sector: ({ sectors }) => sectors,
  kind: ({ kind }) => [kind],
  level: only('visit', 'level'),
  form: only('visit', 'form'),
  direction: (record, raw) => (record.kind === 'visit' ? [directionOf(record, raw)] : []),
  stage: only('aid', 'stage'),
  type: only('agreement', 'type'),
  statement: only('statement', 'form'),
  actor: (record) => [...record.actors, ...roles[record.kind](record)],
  place: ({ places }) => places,
  source: (record) => worksOf(record),
  side: (record, raw) => worksOf(record).map((id) => raw.sources.get(id).side),
  language: (record, raw) => worksOf(record).flatMap((id) => raw.sources.get(id).language ?? []),
  era: (record, raw) => erasOf(record, raw),
};

/** Facets that one kind alone has: with "except" too they leave out the others. */
const ofOneKind = new Set(['level', 'form', 'direction', 'stage', 'type', 'statement']);

/** The eras that a record overlaps; "undated" where nobody dates it. */
export function erasOf({ inTime }, raw) {
  return inTime.undated ? ['undated'] : raw.eras.filter(({ days }) => crosses(days, inTime)).map(({ id }) => id);
}

/** The records that a filter leaves, in order of date. */
export function choose(records, filter, raw) {
  const days = limits(filter);
  const hasDays = filter.from !== undefined || filter.to !== undefined;
  return records
    .filter((record) => !hasDays || (days.lo <= days.hi && crosses(record.inTime, days)))
    .filter((record) =>
      Object.entries(filter.choices).every(([facet, { ids, except }]) => {
        const values = facets[facet](record, raw);
        const isNamed = values.some((one) => ids.includes(one));
        return except ? !isNamed && (values.length > 0 || !ofOneKind.has(facet)) : isNamed;
      }),
    );
}

/** In order of date: by the first day, then the shorter. */
export function inOrder(records) {
  const less = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  return [...records].sort((a, b) => less(a.days.lo, b.days.lo) || less(a.days.hi, b.days.hi));
}
