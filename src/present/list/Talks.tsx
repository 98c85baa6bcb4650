/** What the button Present opens: the talks that there are, and the ways to more of them. */
import { useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { limits } from '@/record/schema/story.ts';
import type { Talk } from '@/record/types.ts';
import { Sheet } from '@/ui/Sheet.tsx';
import type { Shown } from '@/view/shown.ts';
import type { Lent } from '../lent.ts';
import { added } from '../own/keptTalks.ts';
import { ownTalks } from '../own/ownTalks.ts';
import { begunTalk, copyOf, freshId } from '../own/talkFile.ts';
import { viewOfScene } from '../scenes.ts';
import { useTalks } from '../useTalk.ts';
import { DeskNotices } from '../writing/DeskNotices.tsx';
import { sceneOfView, suggestedTitle } from '../writing/sceneWords.ts';
import { Deck, type DeckOf } from './Deck.tsx';
import { ImportTalk } from './ImportTalk.tsx';
import { OwnTalks } from './OwnTalks.tsx';
import { TalkItem } from './TalkItem.tsx';
import style from './Talks.module.css';

interface Props {
  shown: Shown;
  lent: Lent;
  onClose: () => void;
}

export function Talks({ shown: there, lent, onClose }: Props) {
  const m = useRoomMessages();
  const { shipped, own } = useTalks(lent);
  const [done, setDone] = useState('');
  // where something of the list leads elsewhere, the list closes
  const shown: Shown = {
    ...there,
    goTo: (change, move) => {
      onClose();
      there.goTo(change, move);
    },
  };
  const deck: DeckOf = (talk) => <Deck talk={talk} lent={lent} shown={there} />;
  const taken = () => new Set([...shipped, ...own].map(({ id }) => id));
  const write = (talk: Talk) => {
    if (!ownTalks().store.change(added([talk]))) return setDone(m.talks.noRoom(limits.talks));
    shown.goTo((now) => viewOfScene(talk, 1, { ...now, screen: 'writing' }));
  };
  const begin = () => {
    const scene = sceneOfView(there.view, suggestedTitle(there.view, there, document.getElementById('view'), m));
    if (!scene) return setDone(m.talks.viewLong(limits.address));
    write(begunTalk(scene, [...shipped, ...own], there.ownFacts, m));
  };

  return (
    <Sheet title={m.frame.present} onClose={onClose}>
      <div className={style.sheet}>
        <p role="status">{done}</p>
        <DeskNotices />
        <section className={style.section} aria-labelledby="talks-own">
          <h3 id="talks-own">{m.talks.own}</h3>
          <ImportTalk shipped={shipped} facts={there.ownFacts}>
            <button type="button" onClick={begin}>
              {m.talks.new}
            </button>
          </ImportTalk>
          <OwnTalks shown={shown} deck={deck} onDone={setDone} />
          {own.length > 0 && <p className="quiet">{m.talks.kept}</p>}
        </section>
        <section className={style.section} aria-labelledby="talks-shipped">
          <h3 id="talks-shipped">{m.talks.shipped}</h3>
          <ul className={style.list}>
            {shipped.map((talk) => (
              <TalkItem key={talk.id} talk={talk} shown={shown} deck={deck(talk)}>
                <button
                  type="button"
                  aria-label={m.talks.mineOf(talk.title)}
                  onClick={() => write(copyOf(talk, freshId(taken()), m.talks.copy(talk.title)))}
                >
                  {m.talks.mine}
                </button>
              </TalkItem>
            ))}
          </ul>
        </section>
        <section className={style.section} aria-labelledby="talks-deck">
          <h3 id="talks-deck">{m.talks.deck}</h3>
          {deck(undefined)}
        </section>
      </div>
    </Sheet>
  );
}
