/** Dates as they were written, as EDTF, or the reason why there is none. */
import { parseEdtf } from '@/record/edtf.ts';
import type { Cell } from '../../table.ts';
import { shown } from '../plain.ts';
import { fault, type Understood } from '../understood.ts';
import type { Written } from './moment.ts';

/** Years in which other calendars count, or a typing error lies. */
const otherCalendars = { from: 1300, to: 1499 };

/** `isUnusual`: in another habit than EDTF. */
export function momentText(cell: Cell, written: Written): Understood<string> {
  const text = exactText(cell, written);
  if ('fault' in text) return text;
  const year = Number(written.year);
  const read = text.value;
  const warn = (code: 'dateShortYear' | 'dateCalendar'): Understood<string> => ({
    value: read,
    doubt: { severity: 'warning', code, values: { cell: shown(cell), read } },
  });
  if (written.isShortYear) return warn('dateShortYear');
  if (written.isAmbiguous) {
    const other = exactText(cell, { ...written, day: written.month!, month: written.day! });
    return {
      value: read,
      doubt: {
        severity: 'warning',
        code: 'dateAmbiguous',
        values: { cell: shown(cell), read, other: 'value' in other ? other.value : '' },
      },
    };
  }
  if (year >= otherCalendars.from && year <= otherCalendars.to) return warn('dateCalendar');
  return { value: read, doubt: { severity: 'note', code: 'dateRead', values: { cell: shown(cell), read } } };
}

function exactText(cell: Cell, { year, month, day, isAbout, isDoubted }: Written): { value: string } | ReturnType<typeof fault> {
  if (year === undefined) return fault('dateWithoutYear', { cell: shown(cell) });
  if (month === undefined && day !== undefined) return fault('noDate', { cell: shown(cell) });
  if (month !== undefined && (month < 1 || month > 12)) return fault('noSuchMonth', { cell: shown(cell), month: String(month) });
  const two = (part: number | undefined) => (part === undefined ? '' : `-${String(part).padStart(2, '0')}`);
  const value = `${year}${two(month)}${two(day)}${isAbout && isDoubted ? '%' : isAbout ? '~' : isDoubted ? '?' : ''}`;
  if (parseEdtf(value)) return { value };
  const lastDay = new Date(Date.UTC(Number(year), month ?? 12, 0)).getUTCDate();
  if (day !== undefined && (day < 1 || day > lastDay)) return fault('noSuchDay', { cell: shown(cell), days: String(lastDay), last: `${year}${two(month)}${two(day < 1 ? 1 : lastDay)}` }); // oxfmt-ignore
  return fault('noDate', { cell: shown(cell) });
}

/** From one to the other; each end takes from the other what is written but once ("8–9 July 2009"). */
export function intervalText(cell: Cell, left: Written, right: Written): Understood<string> {
  const year = right.year ?? left.year;
  const first = momentText(cell, filled(left, year, right.month));
  const last = momentText(cell, filled(right, year, left.month));
  if ('fault' in first) return first;
  if ('fault' in last) return last;
  const read = `${first.value}/${last.value}`;
  if (!parseEdtf(read)) return fault('endsBeforeStart', { cell: shown(cell), first: first.value, last: last.value });
  const doubt = [first.doubt, last.doubt].find((one) => one?.severity === 'warning');
  return {
    value: read,
    doubt: doubt
      ? { ...doubt, values: { ...doubt.values, read } }
      : { severity: 'note', code: 'dateRead', values: { cell: shown(cell), read } },
  };
}

function filled(written: Written, year: string | undefined, month: number | undefined): Written {
  const { year: own = year, month: ownMonth = written.day === undefined ? undefined : month } = written;
  return { ...written, ...(own !== undefined && { year: own }), ...(ownMonth !== undefined && { month: ownMonth }) };
}
