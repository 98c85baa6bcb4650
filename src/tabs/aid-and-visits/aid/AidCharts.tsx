/** What was pledged, committed and delivered. */
import { useMemo } from 'react';
import { recordsOfKind } from '../rows.ts';
import type { Shown } from '../shown.ts';
import { AidTable } from './AidTable.tsx';

export function AidCharts({ shown }: { shown: Shown }) {
  const { selection, whole, linkTo } = shown;
  const aid = useMemo(() => recordsOfKind('aid', selection, whole), [selection, whole]);
  return aid.length > 0 && <AidTable aid={aid} whole={whole} linkTo={linkTo} />;
}
