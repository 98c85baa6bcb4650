/** What the app lends to those who present: the record, a view held against it, and its tab drawn. */
import type { QueryFunctionContext } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Talk } from '@/record/types.ts';
import type { TabContext } from '@/tabs/context.ts';
import type { Shown } from '@/view/shown.ts';
import type { GoTo } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';

export interface Lent {
  /** The talks that ship, in the language of the query cache. */
  readonly loadTalks: (context: Pick<QueryFunctionContext, 'meta'>) => Promise<readonly Talk[]>;
  /** Holds any view against the record, wherever it is kept: calls back with what it shows. */
  readonly Held: (props: { view: View; goTo: GoTo; children: (shown: Shown) => ReactNode }) => ReactNode;
  /** Draws the tab of a view, or the one figure that it names; `slots` draw in place of the dashboard's own. */
  readonly Panel: (props: { shown: Shown; slots?: Partial<Pick<TabContext, 'sources' | 'save' | 'linkTo'>> }) => ReactNode;
  /** The filter as a sentence whose words can be taken away. */
  readonly Filter: (props: { shown: Shown }) => ReactNode;
  /** The same where it cannot be changed, with how many records it leaves; nothing where all is shown. */
  readonly FilterSaid: (props: { shown: Shown }) => ReactNode;
  /** An open record, over the view. */
  readonly OpenRecord: (props: { shown: Shown }) => ReactNode;
  /** Keeps a failure to its place. */
  readonly Guard: (props: { resetKey: string; children: ReactNode }) => ReactNode;
}
