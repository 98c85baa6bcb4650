/** The way out of an embed: this view, of this edition, in the dashboard, in a window of its own. */
import type { ReactNode } from 'react';
import { formatAddress } from '@/view/address.ts';
import type { Shown } from '@/view/shown.ts';

/** The view carries the edition that is shown, so that the dashboard can say what has changed since. */
export function DashboardLink({ shown, children }: { shown: Shown; children: ReactNode }) {
  return (
    <a href={`./${formatAddress(shown.view)}`} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
