/** Days as spreadsheet programs count them. */

const msPerDay = 86_400_000;
/** The first day is 1; after the 59th they count a 29 February 1900 that never was. */
const epoch1900 = Date.UTC(1899, 11, 31);
const epoch1904 = Date.UTC(1904, 0, 1);
/** 9999-12-31 */
const lastDay = 2_958_465;

/** Midnight UTC of the day, the time of day left out; undefined before the first day, after the last one, and for the day that never was. */
export function dayOfSerial(serial: number, is1904 = false): Date | undefined {
  const day = Math.floor(serial);
  if (is1904) return day >= 0 && day <= lastDay - 1462 ? new Date(epoch1904 + day * msPerDay) : undefined;
  if (!(day >= 1 && day <= lastDay) || day === 60) return undefined;
  return new Date(epoch1900 + (day > 60 ? day - 1 : day) * msPerDay);
}
