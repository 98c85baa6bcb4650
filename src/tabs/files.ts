/** The one list of what tabs put into files: the rows that each shows, in its order. The compiler finds a missing one. Nothing of it is in the first view. */
import type { TabTables } from '@/exchange/files/about.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { spanOf } from '@/record/filter.ts';
import type { TabId } from '@/view/view.ts';
import { agreementTables } from './agreements/fileTables.ts';
import { aidAndVisitsTables } from './aid-and-visits/fileTables.ts';
import { gasRouteTables } from './gas-route/fileTables.ts';
import { dayOfLimit } from './gas-route/day.ts';
import type { WholeContext } from './context.ts';
import { sourcesTables } from './sources/fileTables.ts';
import { timelineTables } from './timeline/fileTables.ts';

type Context = Pick<WholeContext, 'facts' | 'whole' | 'own' | 'selection' | 'view'>;

/** Pure, from what the tab itself is given. */
export const tabFiles: Readonly<Record<TabId, (context: Context, m: Messages) => TabTables>> = {
  timeline: ({ view, ...shown }, m) => timelineTables({ ...shown, filtered: spanOf(view.filter), window: view.options.window }, m),
  agreements: ({ view, ...shown }, m) => agreementTables({ ...shown, options: view.options }, m),
  'gas-route': ({ view: { filter, options }, facts, ...shown }, m) =>
    gasRouteTables({ ...shown, facts, day: dayOfLimit(filter.to, facts.coverage.end), hide: options.hide }, m),
  'aid-and-visits': ({ view: { filter, options }, ...shown }, m) => aidAndVisitsTables({ ...shown, filter }, options, m),
  sources: ({ view: { options }, ...shown }, m) =>
    sourcesTables({ ...shown, order: options.order, group: options.group, differ: options.differ }, m),
};
