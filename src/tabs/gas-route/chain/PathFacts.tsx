/** The contracts or the swaps that are carried out on a day: between whom, what is known of them, and who says so. */
import { citationInWords } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { type Day, trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { isInForce } from '@/record/route/moment.ts';
import type { Citation, RoutePath } from '@/record/types.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { usePaper } from '@/ui/usePaper.ts';
import { WorkList } from '@/ui/Work.tsx';
import style from './Chain.module.css';
import { mergeCitations } from './chainFacts.ts';
import { PathParties } from './PathParties.tsx';

interface Props {
  kind: RoutePath['properties']['kind'];
  whole: Whole;
  day: Day;
}

export function PathFacts({ kind, whole, day }: Props) {
  const m = useRoomMessages();
  const isPaper = usePaper();
  const paths = whole.paths.filter((path) => path.properties.kind === kind && isInForce(path, day));
  if (paths.length === 0) return m.chain.noPath[kind];
  const works = (citations: readonly Citation[]) => (
    <WorkList className={style.works} works={mergeCitations(citations).map((one) => citationInWords(one, whole, m))} />
  );
  return paths.map(({ id, properties: { name, date, parties, note, citations } }) => (
    <div key={id} className={style.said}>
      <p>{m.chain.dated(name, m.date(trusted(date)))}</p>
      <PathParties parties={parties} />
      <p className="quiet">{note}</p>
      {isPaper ? (
        <>
          <h3>{m.chain.who}</h3>
          {works(citations)}
        </>
      ) : (
        <Disclosure summary={m.chain.who}>{() => works(citations)}</Disclosure>
      )}
    </div>
  ));
}
