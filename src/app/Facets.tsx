/** The facets, as a rail or in a sheet: their code is loaded where they are seen. */
import { Suspense } from 'react';
import { Waiting } from '@/ui/Waiting.tsx';
import { codeQuery, useCode } from '@/ui/useCode.ts';
import { Boundary } from './Boundary.tsx';
import type { Shown } from '@/view/shown.ts';

const load = () => import('./FilterRail.tsx');

/** Where the rail stands from the start it is loaded along with the first tab. */
export const railQuery = codeQuery('rail', load);

export function Facets({ shown }: { shown: Shown }) {
  return (
    <Boundary resetKey="">
      <Suspense fallback={<Waiting />}>
        <Loaded shown={shown} />
      </Suspense>
    </Boundary>
  );
}

function Loaded({ shown }: { shown: Shown }) {
  const { FilterRail } = useCode('rail', load);
  return <FilterRail shown={shown} />;
}
