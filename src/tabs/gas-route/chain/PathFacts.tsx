/** The contracts or the swaps that are carried out on a day: between whom, what is known of them, and who says so. */
import { citationInWords } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { type Day, trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { isInForce } from '@/record/route/moment.ts';
import type { RoutePath } from '@/record/types.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { WorkList } from '@/ui/Work.tsx';
import style from './Chain.module.css';
import { mergeCitations } from './chainFacts.ts';

interface Props {
  kind: RoutePath['properties']['kind'];
  whole: Whole;
  day: Day;
}

export function PathFacts({ kind, whole, day }: Props) {
  const m = useRoomMessages();
  const paths = whole.paths.filter((path) => path.properties.kind === kind && isInForce(path, day));
  if (paths.length === 0) return m.chain.noPath[kind];
  return paths.map(({ id, properties: { name, date, parties, note, citations } }) => (
    <div key={id} className={style.said}>
      <p>{m.chain.dated(name, m.date(trusted(date)))}</p>
      <ul className={style.lines}>
        {parties.map((party) => (
          <li key={`${party.name} ${party.role}`}>{m.chain.party(party.name, party.role)}</li>
        ))}
      </ul>
      <p className="quiet">{note}</p>
      <Disclosure summary={m.chain.who}>
        {() => <WorkList className={style.works} works={mergeCitations(citations).map((one) => citationInWords(one, whole, m))} />}
      </Disclosure>
    </div>
  ));
}
