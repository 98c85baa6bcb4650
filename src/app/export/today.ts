/** The date of access: the only place that asks the clock. */

/** The day where the reader is, as an ISO date: "2026-03-13". */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
