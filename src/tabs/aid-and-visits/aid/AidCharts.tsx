/** What was pledged, committed and delivered. */
import { useMemo } from 'react';
import { recordsOfKind } from '../rows.ts';
import type { Shown } from '../shown.ts';
import { AidByYear } from './AidByYear.tsx';
import { AidGiven } from './AidGiven.tsx';
import { PromisedAid } from './PromisedAid.tsx';
import { SharedOut } from './SharedOut.tsx';

/** Where nothing is shown the first of them says so for all. */
export function AidCharts({ shown }: { shown: Shown }) {
  const { selection, whole } = shown;
  const aid = useMemo(() => recordsOfKind('aid', selection, whole), [selection, whole]);
  return (
    <>
      <AidByYear shown={shown} />
      {aid.length > 0 && (
        <>
          <SharedOut shown={shown} />
          <PromisedAid shown={shown} />
          <AidGiven shown={shown} aid={aid} />
        </>
      )}
    </>
  );
}
