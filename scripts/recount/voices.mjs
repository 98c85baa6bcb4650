/**
 * The record according to somebody. A citation speaks for the side of its `by`, else of its publisher. A field is the voice's own where a
 * citation that supports it speaks and its work gives no rival of that field; else it is the rival's; else the voice is silent on it.
 */
import { beginYear, read } from './days.mjs';

export const speaksFor = (by, raw) => (citation) => {
  if (by.startsWith('source:')) return citation.source === by.slice('source:'.length);
  const speaker = citation.by === undefined ? undefined : raw.actors.get(citation.by);
  return (speaker?.side ?? raw.sources.get(citation.source)?.side) === by;
};

/** "quantities" and "quantities.0" hold "quantities.0.value"; "quantities.0.note" is another field than the figure. */
const within = (path, field) => path === field || field.startsWith(`${path}.`) || path.startsWith(`${field}.`);
const isFigure = (path) => !/\.(note|of|role)$/.test(path);

/** What stands with citations of its own inside a record. */
function claims(record) {
  const { stages = [], notReached = [], texts = [], until } = record.kind === 'agreement' ? record : {};
  const { stages: ofAll = [], inAll = [] } = record.kind === 'event' && record.package ? record.package : {};
  return [...stages, ...notReached, ...texts, ...(until ? [until] : []), ...ofAll, ...inAll];
}

/** A place, an actor or a remark of the summary alone is not yet word of what happened. */
const tells = ({ supports }) => !supports || supports.some((path) => !/^(places|actors|summary)(\.|$)/.test(path));

/** The records as a voice sees them; with "" as they are. Each knows `days`, and `inTime` by which From, To and eras go. */
export function seenRecords(by, raw) {
  if (by === '') return raw.records.map((record) => dated({ ...record, cited: citedIn(record) }, record));
  const speaks = speaksFor(by, raw);
  return raw.records.flatMap((record) => {
    const all = [...record.citations, ...citationsIn(claims(record)), ...citationsIn(record.rivals)];
    return all.some((one) => speaks(one) && tells(one)) ? [dated(seen(record, speaks, all), record)] : [];
  });
}

const citationsIn = (list) => list.flatMap(({ citations }) => citations);
const citedIn = (record) => ({ own: record.citations, claims: citationsIn(claims(record)), others: citationsIn(record.rivals) });

function dated(record, own) {
  const days = read(record.date);
  return { ...record, days, year: beginYear(days), inTime: days.undated ? read(own.date) : days };
}

function seen(record, speaks, all) {
  const taken = new Set();
  const displaced = [];
  const say = (field, own, nothing, other) => {
    const isFigures = field.startsWith('quantities.');
    const rivals = record.rivals.filter((one) => within(one.field, field) && (!isFigures || isFigure(one.field)));
    const dissenters = new Set(rivals.flatMap((one) => one.citations.map(({ source }) => source)));
    const supports = (one) => !one.supports || one.supports.some((path) => within(path, field));
    if (record.citations.some((one) => speaks(one) && supports(one) && !dissenters.has(one.source))) return own;
    const rival = rivals.find((one) => one.citations.some(speaks) && !(isFigures && typeof one.value === 'string')); // "small quantities" is no figure
    if (!rival) return nothing;
    taken.add(rival);
    if (typeof own === 'string') displaced.push(...record.citations.filter((one) => !speaks(one)));
    return other(rival.value);
  };
  const word = (field, own) => (own === undefined ? undefined : say(field, own, undefined, (value) => value));
  const people = (list, path) =>
    list.map(({ actor, office, level }, at) => {
      const said = word(`${path}.${at}.office`, office);
      return said === undefined ? { actor } : { actor, office: said, ...(level && { level }) };
    });
  // another figure of a part is a figure of a part
  const figure = (own) => (value) => {
    if (typeof value === 'object') return [{ ...(own.role && { role: own.role }), ...value }];
    const { low: _, high: __, ...rest } = own;
    return [{ ...rest, value }];
  };
  const before = record.quantities ?? [];
  const quantities = before.map((own, at) => say(`quantities.${at}`, [own], [], figure(own)));
  const made = {
    ...record,
    date: say('date', record.date, 'XXXX', (value) => value),
    places: say('places', record.places, [], () => []),
    ...(record.quantities && { quantities: quantities.flat() }),
    // a figure is of its period, whoever gives another figure for it; who gives another period is heard
    ...(record.period && { period: say('period', record.period, record.period, (value) => value) }),
    ...('stage' in record && { stage: word('stage', record.stage) }),
    ...(record.kind === 'visit' && {
      visitors: people(record.visitors, 'visitors'),
      hosts: people(record.hosts, 'hosts'),
      level: word('level', record.level),
      form: word('form', record.form),
    }),
    ...(record.meeting && {
      meeting: { envoys: people(record.meeting.envoys, 'meeting.envoys'), hosts: people(record.meeting.hosts, 'meeting.hosts') },
    }),
  };
  const adopted = [...taken].flatMap(({ field, citations }) => citations.filter(speaks).map((one) => ({ ...one, supports: [field] })));
  const own = [...record.citations.filter(speaks), ...adopted];
  const left = record.rivals.filter((one) => !taken.has(one));
  // the figures that are left stand closer: what others say of them moves with them
  const places = quantities.flatMap((some, at) => some.map(() => at));
  return {
    ...made,
    rivals: left.flatMap((one) => {
      const [list, at, ...rest] = one.field.split('.');
      if (list !== 'quantities' || at === undefined) return [one];
      const place = places.indexOf(Number(at));
      return place === -1 ? [] : [{ ...one, field: [list, place, ...rest].join('.') }];
    }),
    cited: {
      own: own.length > 0 ? own : all.filter(speaks),
      claims: citationsIn(claims(record)).filter(speaks),
      others: [...displaced, ...citationsIn(left)],
    },
  };
}
