/** The parties side by side: the bodies as the text names them, and who signed for each. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { otherValues } from '@/exchange/words.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Agreement } from '@/record/types.ts';
import { Others } from '@/ui/Others.tsx';
import { type PartySide, sidesOf } from './parties.ts';
import style from './Parties.module.css';

export function Parties({ agreement, facts, whole }: { agreement: Agreement; facts: Facts; whole: Whole }) {
  const m = useRoomMessages();
  const sides = sidesOf(agreement, facts, whole);
  const isSaid = sides.some(({ signatories }) => signatories.length > 0);
  return (
    <section aria-labelledby="agreement-page-parties">
      <h3 id="agreement-page-parties">{m.agreementPage.parties}</h3>
      <ul className={style.sides}>
        {sides.map((side) => (
          <li key={side.column}>
            <Side side={side} isSaid={isSaid} whole={whole} />
          </li>
        ))}
      </ul>
      {!isSaid && <p className="quiet">{m.agreementPage.signatoryUnknown}</p>}
      <Others text={otherValues(agreement, (field) => field.startsWith('parties'), whole, m)} />
    </section>
  );
}

function Side({ side: { country, bodies, signatories }, isSaid, whole }: { side: PartySide; isSaid: boolean; whole: Whole }) {
  const m = useRoomMessages();
  const words = m.agreementPage;
  return (
    <>
      <h4>{country ?? words.others}</h4>
      <ul>
        {bodies.map(({ actor, name, register, isBody }) => (
          <li key={actor}>
            {isBody || name !== country ? name : <span className={style.unknown}>{words.noBody}</span>}
            {register && <p className="quiet">{words.register(register)}</p>}
          </li>
        ))}
      </ul>
      {signatories.length > 0 && (
        <>
          <h5>{words.signedBy}</h5>
          <ul>
            {signatories.map(({ actor, office }) => (
              <li key={actor}>
                {whole.actors.get(actor)?.name ?? actor}
                {office && <span className="quiet">, {office}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {isSaid && signatories.length === 0 && <p className="quiet">{words.nobodyNamed}</p>}
    </>
  );
}
