/** The works that a picture draws on. */
import { useMemo } from 'react';
import { worksInOrder } from '@/exchange/bibliography.ts';
import { titleOf } from '@/exchange/titleOf.ts';
import { worksDrawn, worksOfRows } from '@/exchange/worksDrawn.ts';
import { originOf } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import type { DrawnFrom } from '@/ui/Figure.tsx';
import { usePaper } from '@/ui/usePaper.ts';
import { WorkList } from '@/ui/Work.tsx';

/** So many works are named of each picture on paper; its foot has the address of the view, where all are. */
const onPaper = 5;

interface Props {
  drawn: DrawnFrom;
  facts: Facts;
  whole: Whole;
}

export function PictureSources({ drawn, facts, whole }: Props) {
  const m = useRoomMessages();
  const isPaper = usePaper();
  const works = useMemo(
    () => (drawn.rows ? worksOfRows(drawn.rows, drawn.works, facts, whole) : worksDrawn(drawn.records, drawn.works, facts, whole)),
    [drawn, facts, whole],
  );
  if (works.length === 0) return null;
  const title = m.sources.ofPicture(m.works(works.length));
  const list = (most?: number) => (
    <WorkList
      works={worksInOrder(works, m)
        .slice(0, most)
        .map((work) => ({
          title: titleOf(work),
          url: work.url,
          details: originOf(work, m).join(', '),
          notes: [],
        }))}
    />
  );
  if (!isPaper) return <Disclosure summary={title}>{() => list()}</Disclosure>;
  return (
    <section>
      {title}
      {list(onPaper)}
      {works.length > onPaper && m.picture.moreSources(works.length - onPaper)}
    </section>
  );
}
