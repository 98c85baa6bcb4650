// The few large numbers of the overview, and their course through the years.
import { beginYear, crosses, dayNumber, iso, limits, read } from './days.mjs';
import { erasOf } from './choose.mjs';
import { isElsewhere, isZero } from './aid.mjs';
import { isContact, kindOf, runs } from './contacts.mjs';
import { inBillions, totalOf, tradeFigure } from './trade.mjs';
import { yearSpan } from './raw.mjs';

export function countOverview(given, out) {
  counts(given, out);
  trade(given, out);
  gas(given, out);
  const { shown, filter, raw } = given;
  const contacts = shown.filter(isContact);
  const hasDays = filter.from !== undefined || filter.to !== undefined;
  // the longest between two contacts; where there is none such, the longest of all
  const found = contacts.length > 0 || hasDays ? (runs(contacts, filter, raw) ?? []) : [];
  const run = found.find(({ before, after }) => before !== undefined && after !== undefined) ?? found[0];
  out.put('overview silence', 'days', run?.days);
  out.put('overview silence', 'span', run && `${iso(run.lo)}/${iso(run.hi)}`);
}

function counts({ shown, all, filter, raw }, out) {
  const byId = new Map(all.map((one) => [one.id, one]));
  const once = (list) => list.filter(({ kind }) => kind === 'aid').filter((one, _, aid) => !isElsewhere(one, aid, byId) && !isZero(one));
  const isHead = ({ level }) => level === 'head-of-state';
  const only = (test) => (list) => list.filter((one) => isContact(one) && test(one));
  const parts = {
    visits: only((one) => kindOf(one) === 'visit'),
    headVisits: only((one) => kindOf(one) === 'visit' && isHead(one)),
    headCalls: only((one) => kindOf(one) === 'call' && isHead(one)),
    envoys: only((one) => kindOf(one) === 'envoy'),
    calls: only((one) => kindOf(one) === 'call'),
    ...Object.fromEntries(
      ['delivered', 'committed', 'pledged'].map((stage) => [stage, (list) => once(list).filter((one) => one.stage === stage)]),
    ),
  };
  const last = raw.eras.at(-1).id;
  const eraOf = (one) => {
    const eras = erasOf(one, raw);
    if (eras.length === 0 || eras.includes('undated') || (eras.includes(last) && eras.length > 1)) return 'either';
    return eras[0] === last ? 'since' : 'before';
  };
  for (const [id, of] of Object.entries(parts)) {
    const row = `overview › ${id}`;
    for (const [name, list] of [
      ['shown', of(shown)],
      ['all', of(all)],
    ]) {
      out.put(row, `total ${name}`, list.length);
      for (const era of ['since', 'before']) out.put(row, `${era} ${name}`, list.filter((one) => eraOf(one) === era).length);
    }
    out.put(row, 'either', of(shown).filter((one) => eraOf(one) === 'either').length);
  }
  // of what a voice does not say the stage of the overview has no number
  const aid = shown.filter(({ kind, stage }) => kind === 'aid' && stage !== undefined);
  out.put('overview › aid', 'repeated', aid.filter((one) => isElsewhere(one, aid, byId)).length || undefined);
  const courses = {
    visits: parts.visits,
    heads: parts.headVisits,
    contacts: (list) => [...parts.envoys(list), ...parts.calls(list)],
    aid: parts.delivered,
  };
  for (const [id, of] of Object.entries(courses)) {
    const [own, whole] = [of(shown), of(all)];
    const count = (list, year) => list.filter((one) => one.year === year).length;
    for (const year of raw.years) bar(`overview ${id}`, year, count(own, year), count(own, year), count(whole, year), filter, out);
    out.put(`overview › ${id}`, 'undated', count(own, undefined) || undefined);
  }
}

function bar(name, year, low, high, whole, filter, out) {
  const row = `${name} › ${year}`;
  out.put(row, 'low', low || undefined);
  out.put(row, 'high', high || undefined);
  out.put(row, 'ghost', whole > high ? whole : undefined);
  out.put(row, 'out', crosses(yearSpan(year), limits(filter)) ? undefined : 'yes');
}

const daysIn = ({ period }) => period.hi - period.lo;

/** Of each year in which periods begin the longest of them: where several figures are given for it, from the lowest to the highest. */
function course(name, shown, all, filter, raw, out) {
  const ofYear = (list, year) => {
    const those = list.filter(({ period }) => beginYear(period) === year);
    const longest = Math.max(...those.map(daysIn));
    return those.filter((one) => daysIn(one) === longest);
  };
  for (const year of raw.years) {
    const [own, whole] = [ofYear(shown, year), ofYear(all, year)];
    const high = Math.max(0, ...own.map((one) => one.high));
    const low = own.length > 0 ? Math.min(...own.map((one) => one.low)) : 0;
    bar(name, year, low, high, Math.max(0, ...whole.map((one) => one.high)), filter, out);
    const isPart = own.some((one) => daysIn(one) + 1 < dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1));
    out.put(`${name} › ${year}`, 'part', isPart ? 'yes' : undefined);
  }
}

/** The one that ends last; of these the longest. */
const latestOf = (list) => [...list].sort((a, b) => b.period.hi - a.period.hi || a.period.lo - b.period.lo)[0];

/** The same dates a year before; nothing where there are none such, as of 29 February. */
function yearBefore(text) {
  const moved = text.replaceAll(/\d{4}(?=-|\/|$|~)/g, (year) => String(Number(year) - 1));
  const ends = moved.split('/');
  return moved !== text && ends.every((one) => one === '..' || !/^\d{4}-02-29/.test(one) || iso(read(one).lo) === one) ? moved : undefined;
}

function trade({ shown, all, filter, raw }, out) {
  const of = (list) => list.filter(({ kind }) => kind === 'trade').map(tradeFigure).filter((one) => one !== undefined); // oxfmt-ignore
  const [own, whole] = [of(shown), of(all)];
  const latest = latestOf(own);
  out.put('overview trade', 'all', whole.length || undefined);
  if (!latest) return;
  const isAlike = ({ record, one }) => record.measure === latest.record.measure && one.unit === latest.one.unit;
  const { reporter } = latest.record;
  const before = yearBefore(latest.period.text);
  const isEarlier = (one) => isAlike(one) && one.period.text === before && reporter !== undefined && one.record.reporter === reporter;
  const earlier = own.find(isEarlier);
  const put = (column, value) => out.put('overview trade', column, value);
  put('latest', `${latest.record.id} ${latest.low}–${latest.high}`);
  put('earlier', earlier && `${earlier.record.id} ${earlier.low}–${earlier.high}`);
  put('earlier out', !earlier && whole.some(isEarlier) ? 'yes' : undefined);
  if (earlier && earlier.low > 0) {
    put('times low', latest.low / earlier.high);
    put('times high', latest.high / earlier.low);
  }
  course('overview trade', own.filter(isAlike), whole.filter(isAlike), filter, raw, out);
}

function gas({ shown, all, filter, raw }, out) {
  const of = (list) =>
    list.filter(({ kind, stage }) => kind === 'gas' && stage === 'delivered').flatMap((record) => {
      const total = totalOf(record);
      return total && Number.isFinite(total.period.hi) ? [{ record, period: total.period, ...inBillions(total) }] : [];
    }); // oxfmt-ignore
  const [own, whole] = [of(shown), of(all)];
  const latest = latestOf(own);
  out.put('overview gas', 'all', whole.length || undefined);
  if (!latest) return;
  const those = own.filter(({ period }) => period.text === latest.period.text);
  for (const { record, low, high } of those) {
    out.put('overview gas', `latest ${record.id} low`, low);
    out.put('overview gas', `latest ${record.id} high`, high);
  }
  course('overview gas', own, whole, filter, raw, out);
}
