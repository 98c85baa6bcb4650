// Trade and gas: recounted, figure by figure; nothing is added up.
import { dayNumber, read, yearNumber } from './days.mjs';
import { figures } from './works.mjs';

const ends = ({ value, low, high }) => ({ low: value ?? low, high: value ?? high });
const daysOfYear = 365;
/** What a unit of gas is: a rate or a total, and how many of the small unit of its kind (million m³ a day, million m³) make one. */
const gas = {
  'bcm-per-year': ['rate', 1000 / daysOfYear],
  'mcm-per-day': ['rate', 1],
  bcm: ['total', 1000],
  mcm: ['total', 1],
};

/** The figure in another unit of its kind; a rate that was converted has three digits in tables. */
function inUnit(one, wanted) {
  const [own, other] = [gas[one.unit], gas[wanted]];
  if (!own || !other || own[0] !== other[0]) return undefined;
  const { low, high } = ends(one);
  const isConverted = own[0] === 'rate' && one.unit !== wanted;
  return { low: (low * own[1]) / other[1], high: (high * own[1]) / other[1], isConverted };
}

const rounded = (figure, isConverted) => (isConverted ? Number(figure.toPrecision(3)) : figure);

/** The year within which a span of days lies. */
const yearWithin = ({ lo, hi, undated }) => (!undated && Number.isFinite(lo) && Number.isFinite(hi) && yearNumber(lo) === yearNumber(hi) ? yearNumber(lo) : undefined); // oxfmt-ignore

const periodOf = ({ period, date }) => read(period ?? date);

/** Figures of money by what they measure; those with a role are parts, or of something else. */
function moneyOf(records) {
  return records
    .filter(({ kind }) => kind === 'trade' || kind === 'gas')
    .flatMap((record) =>
      record.quantities.flatMap((one, at) => {
        if (!['usd', 'eur'].includes(one.unit) || one.role !== undefined) return [];
        const flow = one.measure ?? (record.kind === 'trade' ? record.measure : 'gas');
        return [{ record, at, one, flow, period: periodOf(record) }];
      }),
    );
}

/** What others say of the figure at a place, in units of its kind. */
function othersOf({ rivals }, at, own) {
  const isAlike = (unit) => unit === own.unit || (gas[unit] && gas[unit][0] === gas[own.unit]?.[0]);
  return rivals.flatMap(({ field, value }) => {
    if (field === `quantities.${at}.value` && typeof value === 'number') return [{ value, unit: own.unit }];
    return field === `quantities.${at}` && typeof value === 'object' && isAlike(value.unit) ? [value] : [];
  });
}

const inWords = ({ low, high }) => `${Number(low.toPrecision(10))}–${Number(high.toPrecision(10))}`;

export function countTrade({ shown, all, options, raw }, out) {
  money(shown, all, options, out);
  for (const record of shown.filter(({ kind }) => kind === 'gas')) {
    const { measure, those } = flowsOf(record);
    for (const [at, one] of those) if (measure === 'rate') rate(record, at, one, options, out);
    const total = totalOf(record);
    if (total) putTotal(record, total, options, out);
  }
  for (const kind of ['trade', 'gas'])
    for (const one of shown.filter((record) => record.kind === kind)) figures('trade-figures', one, true, raw, out);
}

function money(shown, all, { flow }, out) {
  const own = moneyOf(all).filter((one) => one.flow === flow);
  const count = (unit) => own.filter(({ one }) => one.unit === unit).length;
  const main = count('eur') > count('usd') ? 'eur' : 'usd';
  for (const { record, at, one, period } of moneyOf(shown).filter((each) => each.flow === flow)) {
    const row = out.row(`money-${flow}`, record.title);
    const { low, high } = ends(one);
    out.put(row, 'period', period.text === 'XXXX' ? undefined : period.text);
    out.put(row, 'low', low);
    out.put(row, 'high', high);
    out.put(row, 'unit', one.unit);
    const year = yearWithin(period);
    if (one.unit !== main || year === undefined) continue;
    const bar = `money bars › ${record.id} ${at}`;
    out.put(bar, 'year', year);
    out.put(bar, 'range', inWords({ low, high }));
    out.put(bar, 'part', period.lo !== dayNumber(year, 1, 1) || period.hi !== dayNumber(year, 12, 31) ? 'yes' : undefined);
    out.put(bar, 'others', othersOf(record, at, one).map((other) => inWords(ends(other))).join(' ')); // oxfmt-ignore
  }
}

/** The first figure of gas says whether the record tells of rates or of a total. */
function flowsOf({ quantities }) {
  const those = [...quantities.entries()].filter(([, one]) => gas[one.unit] && one.role === undefined);
  const measure = those.length > 0 ? gas[those[0][1].unit][0] : undefined;
  return { measure, those: measure === 'rate' ? those.filter(([, one]) => gas[one.unit][0] === 'rate') : those.slice(0, 1) };
}

export function totalOf(record) {
  const { measure, those } = flowsOf(record);
  if (measure !== 'total' || record.period === undefined) return undefined;
  const period = read(record.period);
  return period.undated ? undefined : { at: those[0][0], one: those[0][1], period };
}

/** In billion m³. */
export const inBillions = ({ one }) => inUnit(one, 'bcm');

function rate(record, at, one, { unit }, out) {
  const row = out.row('gas-rates', record.title);
  out.put(row, 'date', record.date === 'XXXX' ? undefined : record.date);
  for (const wanted of ['bcm-per-year', 'mcm-per-day']) {
    const { low, high, isConverted } = inUnit(one, wanted);
    out.put(row, `${wanted}-low`, rounded(low, isConverted));
    out.put(row, `${wanted}-high`, rounded(high, isConverted));
  }
  if (!record.days.undated) dot('rate dots', record, at, one, unit, out);
}

function putTotal(record, { at, one, period }, { unit }, out) {
  const row = out.row('gas-totals', record.title);
  out.put(row, 'period', period.text);
  for (const wanted of ['bcm', 'mcm']) {
    const { low, high } = inUnit(one, wanted);
    out.put(row, `${wanted}-low`, low);
    out.put(row, `${wanted}-high`, high);
  }
  dot('total bars', record, at, one, unit === 'bcm-per-year' ? 'bcm' : 'mcm', out);
}

/** A mark of the chart: its range in the unit that is chosen, and what others say. */
function dot(chart, record, at, one, unit, out) {
  const row = out.row(chart, record.id);
  out.put(row, 'range', inWords(inUnit(one, unit)));
  out.put(row, 'others', othersOf(record, at, one).map((other) => inWords(inUnit(other, unit))).join(' ')); // oxfmt-ignore
}

/** Of a trade record that tells what was traded the first figure of what it measures. */
export function tradeFigure(record) {
  const one = record.quantities.find(({ role, measure = record.measure }) => role === undefined && measure === record.measure);
  const period = periodOf(record);
  const isOpen = period.undated || !Number.isFinite(period.hi);
  return record.kind === 'trade' && record.stage === 'delivered' && one && !isOpen ? { record, one, period, ...ends(one) } : undefined;
}
