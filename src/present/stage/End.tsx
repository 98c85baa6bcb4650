/** What stands after the last scene: that the talk is over, and what is left of it. */
import { thisPage } from '@/ui/pageAddress.ts';
import { useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { linkTo } from '@/ui/link.ts';
import { formatAddress } from '@/view/address.ts';
import type { Shown } from '@/view/shown.ts';
import type { View } from '@/view/view.ts';
import type { Lent } from '../lent.ts';
import { afterStage } from '../own/trying.ts';
import { DeckSheet } from './DeckSheet.tsx';
import style from './End.module.css';

interface Props {
  talk: Talk;
  shown: Shown;
  lent: Lent;
  onAgain: () => void;
}

export function End({ talk, shown, lent, onAgain }: Props) {
  const m = useRoomMessages();
  const { view, goTo, facts } = shown;
  const [isMaking, make] = useState(false);
  const to = (change: (now: View) => View) => linkTo(formatAddress(change(view)) || thisPage(), () => goTo(change));
  const { edition } = facts.dataset;
  return (
    <div className={style.end}>
      <h1>
        <bdi lang={talk.language}>{talk.title}</bdi>
      </h1>
      <p>
        {m.stage.end.label} · {m.stage.end.scenes(talk.scenes.length)} · {facts.dataset.title}, {edition.version}
      </p>
      <ul>
        <li>
          <a {...to((now) => ({ ...now, screen: 'handout' }))}>{m.stage.end.handout}</a>
        </li>
        <li>
          <a {...to(afterStage)}>{m.stage.end.dashboard}</a>
        </li>
      </ul>
      <p className={style.acts}>
        <button type="button" onClick={() => make(true)}>
          {m.stage.end.deck}
        </button>
        <button type="button" onClick={onAgain}>
          {m.stage.end.again} <kbd>Home</kbd>
        </button>
      </p>
      {isMaking && <DeckSheet talk={talk} shown={shown} lent={lent} onClose={() => make(false)} />}
    </div>
  );
}
