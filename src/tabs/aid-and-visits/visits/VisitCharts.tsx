/** Visits, and the contacts for which nobody travelled. */
import type { Shown } from '../shown.ts';
import { VisitsByYear } from './VisitsByYear.tsx';

export function VisitCharts({ shown }: { shown: Shown }) {
  return <VisitsByYear shown={shown} />;
}
