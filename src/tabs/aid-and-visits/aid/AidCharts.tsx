/** What was pledged, committed and delivered. */
import { kept, keptShown } from '@/record/kept.ts';
import type { AidMeasure } from '@/record/aid/figures.ts';
import type { Once } from '@/record/once.ts';
import { aidMeasures } from '@/record/words.ts';
import { Ready } from '../Ready.tsx';
import type { Shown } from '../shown.ts';
import { useReady } from '../useReady.ts';
import { AidByYear } from './AidByYear.tsx';
import { AidGiven } from './AidGiven.tsx';
import { measured } from './measured.ts';
import { PromisedAid } from './PromisedAid.tsx';
import { allPromises } from './promised.ts';
import { SharedOut } from './SharedOut.tsx';

const needed = [kept.aid];
const neededIn = Object.fromEntries(aidMeasures.map((measure) => [measure, [measured(measure)]])) as Record<AidMeasure, Once<void>[]>;
const neededForPromises = [kept.aid, allPromises];

/** Where nothing is shown the first of them says so for all. */
export function AidCharts({ shown }: { shown: Shown }) {
  const { facts, whole, selection } = shown;
  const isEmpty = useReady(needed, shown) && keptShown('aid', facts, whole, selection).length === 0;
  return (
    <>
      <Ready name="aid-by-year" shown={shown} needs={neededIn[shown.options.measure]}>
        {() => <AidByYear shown={shown} />}
      </Ready>
      {!isEmpty && (
        <>
          <Ready name="aid-by-part" shown={shown} needs={neededIn[shown.options.measure]}>
            {() => <SharedOut shown={shown} />}
          </Ready>
          <Ready name="promised-aid" shown={shown} needs={neededForPromises}>
            {() => <PromisedAid shown={shown} />}
          </Ready>
          <Ready name="aid-given" shown={shown} needs={needed}>
            {() => <AidGiven shown={shown} />}
          </Ready>
        </>
      )}
    </>
  );
}
