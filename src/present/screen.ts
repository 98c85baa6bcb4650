/** What every screen of a talk is given. */
import type { GoTo } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';
import type { Lent } from './lent.ts';

export interface ScreenProps {
  readonly lent: Lent;
  readonly view: View;
  readonly goTo: GoTo;
}
