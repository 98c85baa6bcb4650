// How many works and independent origins stand behind a record.
import { worksOf } from './choose.mjs';

/** Reprints share an origin; a work known only from another is none; who supports a detail alone counts where nobody supports more. */
function originsOf({ cited }, raw) {
  const read = cited.own.filter(({ source }) => raw.sources.get(source)?.read !== 'reported');
  const bearing = read.filter(({ supports }) => !supports || supports.some((path) => /^(title|date|quantities)/.test(path)));
  return new Set((bearing.length > 0 ? bearing : read).map(({ source }) => raw.sources.get(source).origin)).size;
}

/** A record as a row of a table of records. */
export function counted(table, record, raw, out) {
  const row = out.row(table, record.id);
  out.put(row, 'row', 1);
  out.put(row, 'works', worksOf(record).length);
  out.put(row, 'origins', originsOf(record, raw));
}

/** A row for each figure; where `all` is set, one for a record without any. */
export function figures(table, record, all, raw, out) {
  const list = record.quantities.length === 0 && all ? [{}] : record.quantities;
  for (const { value, low, high, unit } of list) {
    const row = out.row(table, record.id);
    out.put(row, 'row', 1);
    out.put(row, 'works', worksOf(record).length);
    out.put(row, 'value', value);
    out.put(row, 'low', low);
    out.put(row, 'high', high);
    out.put(row, 'unit', unit);
  }
}
