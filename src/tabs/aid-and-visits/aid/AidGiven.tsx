/** The aid one by one, in the frame of a chart. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { countedOnce } from '@/record/aid/countedOnce.ts';
import { keptShown, recordsIn } from '@/record/kept.ts';
import { ChartFigure } from '../ChartFigure.tsx';
import type { Shown } from '../shown.ts';
import { AidTable } from './AidTable.tsx';
import { givenTable } from './givenTable.ts';
import { byStage } from './stages.ts';

export function AidGiven({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const { facts, whole, selection, linkTo } = shown;
  const rows = keptShown('aid', facts, whole, selection);
  const aid = recordsIn(rows);
  const { counted, tied } = useMemo(() => countedOnce(aid, whole), [aid, whole]);
  return (
    <ChartFigure
      shown={shown}
      id="aid-given"
      isRows
      name={m.aidAndVisits.aidGiven}
      finding={m.aidCharts.given(byStage(counted), tied.length)}
      subtitle={m.aidAndVisits.aidGivenSubtitle}
      rows={rows}
      fileName="aid"
      table={(most) => givenTable(rows, facts, whole, m, most)}
      tableSize={rows.length}
      cells={{ title: (at) => aid[at] && <a {...linkTo(aid[at].id)}>{aid[at].title}</a> }}
    >
      <AidTable aid={aid} whole={whole} linkTo={linkTo} />
    </ChartFigure>
  );
}
