/** What is known of a leg as of a day: every figure with who says so, rivals beside it, and what nobody says. */
import { citationInWords } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { citationsOfLeg } from '@/record/route/chain.ts';
import type { Leg } from '@/record/types.ts';
import { WorkList } from '@/ui/Work.tsx';
import style from './Chain.module.css';
import { mergeCitations } from './chainFacts.ts';
import { rowsOfLeg } from './legFacts.ts';
import { SaidList } from './SaidList.tsx';

export function LegCard({ leg, whole, day }: { leg: Leg; whole: Whole; day: Day }) {
  const m = useRoomMessages();
  return (
    <div className={style.card}>
      <dl className={style.rows}>
        {rowsOfLeg(leg, whole, day, m).map(({ id, label, said, notes, others, othersOf }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <SaidList said={said} others={others} othersOf={othersOf} />
              {notes.map((note) => (
                <p key={note} className={said.length > 0 ? 'quiet' : undefined}>
                  {note}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{m.chain.who}</h3>
      <WorkList
        className={style.works}
        works={mergeCitations(citationsOfLeg(leg)).map((citation) => citationInWords(citation, whole, m))}
      />
    </div>
  );
}
