// Every number of the tab "Aid & visits" for one perspective, filter and set of options, counted from the raw files alone.
import { choose, inOrder } from './choose.mjs';
import { countAid } from './aid.mjs';
import { countContacts } from './contacts.mjs';
import { countOverview } from './overview.mjs';
import { sheet } from './sheet.mjs';
import { countTrade } from './trade.mjs';
import { seenRecords } from './voices.mjs';

export { worksOf } from './choose.mjs';
export { readRaw } from './raw.mjs';
export { differences, sheet } from './sheet.mjs';
export { seenRecords } from './voices.mjs';

/** Counts the tab as one voice sees it; `words` are the names that rows have on the screen. */
export function counter(by, raw, words) {
  const all = inOrder(seenRecords(by, raw));
  return ({ filter, options }) => {
    const out = sheet();
    const given = { shown: choose(all, filter, raw), all, filter, options, raw, words };
    countContacts(given, out);
    countAid(given, out);
    countTrade(given, out);
    countOverview(given, out);
    return out.cells;
  };
}
