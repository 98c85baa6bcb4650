// Dates as the record writes them (EDTF), read as first and last day: whole days since 1970-01-01.

const dayMs = 24 * 60 * 60 * 1000;

/** The day of a calendar date; a month may be 13, a day 0. */
export const dayNumber = (year, month, day) => Date.UTC(year, month - 1, day) / dayMs;

/** "2025-07-12" of a day. */
export const iso = (day) => new Date(day * dayMs).toISOString().slice(0, 10);

export const yearNumber = (day) => new Date(day * dayMs).getUTCFullYear();

/** First and last day of "2025", "2025-07" or "2025-07-12". */
function point(text) {
  if (text === '..') return null;
  const fuzzy = /[~?%]$/.test(text);
  const bare = fuzzy ? text.slice(0, -1) : text;
  if (bare === 'XXXX') return { lo: -Infinity, hi: Infinity, fine: 'none', fuzzy };
  if (bare.includes('X')) {
    const [from, to] = [bare.replace(/X/g, '0'), bare.replace(/X/g, '9')].map(Number);
    return { lo: dayNumber(from, 1, 1), hi: dayNumber(to, 12, 31), fine: 'coarse', fuzzy };
  }
  const [year, month, day] = bare.split('-').map(Number);
  if (day !== undefined) return { lo: dayNumber(year, month, day), hi: dayNumber(year, month, day), fine: 'day', fuzzy };
  if (month !== undefined) return { lo: dayNumber(year, month, 1), hi: dayNumber(year, month + 1, 0), fine: 'month', fuzzy };
  return { lo: dayNumber(year, 1, 1), hi: dayNumber(year, 12, 31), fine: 'year', fuzzy };
}

/** A date with its days; `from` and `to` are its two ends, null where one is open, the same where it is no interval. */
export function read(text) {
  const ends = text.split('/');
  const from = point(ends[0]);
  const to = ends.length === 2 ? point(ends[1]) : from;
  return {
    text,
    lo: from === null ? -Infinity : from.lo,
    hi: to === null ? Infinity : to.hi,
    from,
    to,
    isSpan: ends.length === 2,
    undated: from?.fine === 'none' || to?.fine === 'none',
  };
}

/** The year in which it begins; undefined where nobody says. */
export const beginYear = (date) => (date.undated || date.lo === -Infinity ? undefined : yearNumber(date.lo));

/** "2025-07" in which it begins, "2025" where no month is said; undefined where no year is said. */
export function beginMonth({ undated, from }) {
  if (undated || from === null || from.fine === 'coarse') return undefined;
  return iso(from.lo).slice(0, from.fine === 'year' ? 4 : 7);
}

export const crosses = (a, b) => a.lo <= b.hi && b.lo <= a.hi;

/** From and To as days; both are inclusive. */
export const limits = ({ from, to }) => ({ lo: from ? read(from).lo : -Infinity, hi: to ? read(to).hi : Infinity });
