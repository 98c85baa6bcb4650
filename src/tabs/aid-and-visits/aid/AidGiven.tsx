/** The aid one by one, in the frame of a chart. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { countedOnce } from '@/record/aidFigures.ts';
import type { Aid } from '@/record/types.ts';
import { ChartFigure } from '../ChartFigure.tsx';
import { rowsOfKind } from '../fileRows.ts';
import type { Shown } from '../shown.ts';
import { AidTable } from './AidTable.tsx';
import { givenTable } from './givenTable.ts';
import { byStage } from './stages.ts';

export function AidGiven({ shown, aid }: { shown: Shown; aid: readonly Aid[] }) {
  const m = useRoomMessages();
  const { facts, whole, selection, linkTo } = shown;
  const table = useMemo(() => givenTable(rowsOfKind('aid', { selection, whole }), facts, whole, m), [selection, whole, facts, m]);
  const { counted, tied } = useMemo(() => countedOnce(aid, whole), [aid, whole]);
  return (
    <ChartFigure
      shown={shown}
      id="aid-given"
      isRows
      name={m.aidAndVisits.aidGiven}
      finding={m.aidCharts.given(byStage(counted), tied.length)}
      subtitle={m.aidAndVisits.aidGivenSubtitle}
      records={aid.map(({ id }) => id)}
      table={table}
      cells={{ title: (at) => aid[at] && <a {...linkTo(aid[at].id)}>{aid[at].title}</a> }}
    >
      <AidTable aid={aid} whole={whole} linkTo={linkTo} />
    </ChartFigure>
  );
}
