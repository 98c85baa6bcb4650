// Visits, calls, meetings of envoys: recounted.
import { beginMonth, crosses, iso, limits } from './days.mjs';
import { directionOf, erasOf } from './choose.mjs';
import { yearSpan } from './raw.mjs';
import { counted } from './works.mjs';

const levels = [
  'head-of-state',
  'head-of-government',
  'deputy-head-of-government',
  'minister',
  'deputy-minister',
  'parliament',
  'official',
];

export const isContact = ({ kind, meeting }) => kind === 'visit' || meeting !== undefined;
export const kindOf = ({ kind, form }) => (kind === 'event' ? 'envoy' : form === 'call' ? 'call' : 'visit');

const place = (level) => (level === undefined ? levels.length : levels.indexOf(level));
const highest = (people) => people.map(({ level }) => level).sort((a, b) => place(a) - place(b))[0];
export const levelOf = (one) => (one.kind === 'visit' ? one.level : highest(one.meeting.hosts));
const ofDirection = (one, raw) => (one.kind === 'visit' ? directionOf(one, raw) : 'none');

/** All tables of contacts. `shown` and `all` are in order of date; `words` gives the names that rows of tables have. */
export function countContacts({ shown, filter, options, raw, words }, out) {
  const contacts = shown.filter(isContact);
  if (contacts.length === 0) return;
  for (const one of contacts) counted(kindOf(one) === 'visit' ? 'visits' : 'calls-and-meetings', one, raw, out);
  byTime(contacts, options, raw, out);
  bySplit(contacts, options, raw, words, out);
  pairs(contacts, raw, words, out);
  silences(contacts, filter, raw, words, out);
  calendar(contacts, options, raw, out);
  eras(contacts, raw, words, out);
}

const add = (map, key, one) => map.set(key, [...(map.get(key) ?? []), one]);

/** Puts how many, and which. */
function tally(row, groups, records, out) {
  for (const [id, those] of groups) out.put(row, id, those.length);
  out.put(row, 'records', records.map(({ title }) => title).join(' | '));
}

const grouped = (records, keyOf) => {
  const groups = new Map();
  for (const one of records) add(groups, keyOf(one), one);
  return groups;
};

function byTime(contacts, options, raw, out) {
  const isVisit = (one) => kindOf(one) === 'visit';
  binsOf('visits', contacts.filter(isVisit), (one) => ofDirection(one, raw), options, raw, out);
  binsOf(
    'others',
    contacts.filter((one) => !isVisit(one)),
    kindOf,
    options,
    raw,
    out,
  );
}

function binsOf(id, contacts, keyOf, { bins }, raw, out) {
  const binOf = ({ days }) => (bins === 'month' ? beginMonth(days) : beginMonth(days)?.slice(0, 4));
  for (const [bin, those] of grouped(contacts, binOf)) {
    if (bin === undefined || (bins === 'year' && !raw.years.includes(Number(bin)))) continue;
    tally(out.row(`${id}-by-${bins}`, bin), grouped(those, keyOf), those, out);
  }
}

function bySplit(contacts, { split }, raw, words, out) {
  const valueOf = { level: (one) => one.level, form: (one) => one.form, direction: (one) => ofDirection(one, raw) };
  const other = split === 'direction' ? 'form' : 'direction';
  const visits = contacts.filter((one) => kindOf(one) === 'visit');
  for (const [value, those] of grouped(visits, (one) => valueOf[split](one) ?? 'not-said'))
    tally(
      out.row(`visits-by-${split}`, words.facet(split, value)),
      grouped(those, (one) => valueOf[other](one) ?? 'not-said'),
      those,
      out,
    );
}

/** Everybody named of the first side with everybody named of the second; in the matrix a contact counts once in each pair of ranks. */
function pairs(contacts, raw, words, out) {
  const matrix = new Map();
  for (const one of contacts) {
    const people = one.kind === 'visit' ? [...one.visitors, ...one.hosts] : [...one.meeting.envoys, ...one.meeting.hosts];
    const of = (side) => people.filter(({ actor }) => raw.actors.get(actor).side === side);
    const cells = new Set();
    for (const first of of(raw.sides[0]))
      for (const second of of(raw.sides[1])) {
        const row = out.row('who-met-whom', [one.id, ...[first, second].map(({ actor }) => raw.actors.get(actor).name)].join(' '));
        out.put(row, 'row', 1);
        out.put(row, 'office-first', first.office);
        out.put(row, 'office-second', second.office);
        out.put(row, 'rank-first', words.rank(first.level));
        out.put(row, 'rank-second', words.rank(second.level));
        cells.add(`${first.level ?? 'not-said'} ${second.level ?? 'not-said'} › ${kindOf(one)}`);
      }
    for (const cell of cells) matrix.set(cell, (matrix.get(cell) ?? 0) + 1);
  }
  for (const [cell, count] of matrix) out.put(`matrix › ${cell}`, 'contacts', count);
}

/** The longest runs of days on which nothing may lie: every day of the coverage is looked at. */
export function runs(contacts, filter, raw) {
  const allowed = limits(filter);
  const [lo, hi] = [Math.max(allowed.lo, raw.coverage.lo), Math.min(allowed.hi, raw.coverage.hi)];
  if (!(lo <= hi)) return undefined;
  const points = contacts.flatMap((one) => [...new Set([one.days.from, one.days.to])].filter((at) => ['day', 'month', 'year'].includes(at?.fine)).map((at) => ({ ...at, one }))); // oxfmt-ignore
  const taken = new Uint8Array(hi - lo + 1);
  for (const at of points) for (let day = Math.max(lo, at.lo); day <= Math.min(hi, at.hi); day += 1) taken[day - lo] = 1;
  const found = [];
  for (let day = lo; day <= hi; day += 1) {
    if (taken[day - lo]) continue;
    const last = found.at(-1);
    if (last && last.hi === day - 1) last.hi = day;
    else found.push({ lo: day, hi: day });
  }
  const isClosed = (day) => raw.closures.some((one) => one.lo <= day && day <= one.hi);
  const titles = (isThere) => points.filter(isThere).map(({ one }) => one.title);
  return found
    .map((run) => {
      let closed = 0;
      for (let day = run.lo; day <= run.hi; day += 1) if (isClosed(day)) closed += 1;
      const before = run.lo === lo ? undefined : titles((at) => at.hi === run.lo - 1);
      const after = run.hi === hi ? undefined : titles((at) => at.lo === run.hi + 1);
      return { ...run, days: run.hi - run.lo + 1, closed, before, after };
    })
    .sort((a, b) => b.days - a.days || a.lo - b.lo);
}

function silences(contacts, filter, raw, words, out) {
  // of the five longest those between two contacts first
  const longest = (runs(contacts, filter, raw) ?? []).slice(0, 5);
  const isOpen = (run) => run.before === undefined || run.after === undefined;
  const ordered = [...longest.filter((run) => !isOpen(run)), ...longest.filter(isOpen)];
  for (const [at, run] of ordered.entries()) {
    const row = out.row('silences', at + 1);
    out.put(row, 'date', `${iso(run.lo)}/${iso(run.hi)}`);
    out.put(row, 'value', run.days);
    out.put(row, 'count', run.closed);
    out.put(row, 'start', run.before ?? (run.lo > raw.coverage.lo ? words.from : words.start));
    out.put(row, 'end', run.after ?? (run.hi < raw.coverage.hi ? words.to : words.end));
  }
}

/** One year: the one that is asked for, else the last with a contact that begins in it, if there is one that is covered whole; else the last of the coverage. */
function calendar(contacts, { year: asked }, raw, out) {
  const begun = new Set(contacts.map(({ days }) => Number(beginMonth(days)?.slice(0, 4))));
  const found = raw.years.filter((one) => begun.has(one));
  const isWhole = (one) => raw.coverage.lo <= yearSpan(one).lo && yearSpan(one).hi <= raw.coverage.hi;
  const year = raw.years.includes(Number(asked)) ? Number(asked) : (found.findLast(isWhole) ?? found.at(-1) ?? raw.years.at(-1));
  const span = yearSpan(year);
  for (const one of contacts.filter(({ days }) => !days.undated && crosses(days, span))) {
    const { days } = one;
    out.put(out.row('calendar', one.id), 'row', 1);
    const isExact = [days.from, days.to].every((at) => at?.fine === 'day' && !at.fuzzy);
    const month = beginMonth(days);
    const isOfMonth = month !== undefined && month.length === 7 && month.startsWith(String(year)) && iso(days.hi).startsWith(month);
    if (isExact)
      for (let day = Math.max(days.lo, span.lo); day <= Math.min(days.hi, span.hi); day += 1) out.put(`days › ${iso(day)}`, one.id, 1);
    else out.put(`days › ${isOfMonth ? month : year}`, one.id, 1);
  }
}

function eras(contacts, raw, words, out) {
  for (const id of [...raw.eras.map((era) => era.id), 'undated']) {
    const those = contacts.filter((one) => erasOf(one, raw).includes(id));
    const row = out.row('contacts-by-era', words.era(id));
    for (const [kind, some] of grouped(those, kindOf)) out.put(row, kind, some.length);
    const dated = those.filter(({ days }) => !days.undated);
    // what surely had begun by the day by which the first surely had begun
    const least = Math.min(...dated.map(({ days }) => days.from?.hi ?? Infinity));
    out.put(
      row,
      'first',
      dated
        .filter(({ days }) => days.lo <= least)
        .map(words.contact)
        .join(' | '),
    );
    const top = highest(those.map((one) => ({ level: levelOf(one) })));
    if (top === undefined) continue;
    out.put(row, 'level', words.rank(top));
    out.put(
      row,
      'highest',
      those
        .filter((one) => levelOf(one) === top)
        .map(words.contact)
        .join(' | '),
    );
  }
}
