/** A talk in the list: what it is, and what can be done with it. */
import { type ReactNode, type RefCallback, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { linkTo } from '@/ui/link.ts';
import { formatAddress } from '@/view/address.ts';
import type { Shown } from '@/view/shown.ts';
import { setTried } from '../own/trying.ts';
import { openPresenter, presenterAddress } from '../presenter/openPresenter.ts';
import { viewOfScene } from '../scenes.ts';
import { enterWholeScreen } from '../stage/useWholeScreen.ts';
import style from './Talks.module.css';

interface Props {
  talk: Talk;
  shown: Shown;
  focus?: RefCallback<HTMLElement>;
  /** What makes its deck. */
  deck: ReactNode;
  /** Buttons of its kind. */
  children: ReactNode;
}

export function TalkItem({ talk, shown: { view, goTo, ownFacts }, focus, deck, children }: Props) {
  const m = useRoomMessages();
  const [isBlocked, block] = useState(false);
  const { title, description, scenes, minutes, edition } = talk;
  const first = viewOfScene(talk, 1, { ...view, screen: 'view' });
  const handout = { ...first, screen: 'handout' } as const;
  const start = () => {
    setTried('');
    goTo(() => first);
  };
  return (
    <li className={style.item}>
      <h4 dir="auto">{title}</h4>
      {description && (
        <p dir="auto" className={style.description}>
          {description}
        </p>
      )}
      <p className="quiet">
        {m.talks.about(scenes.length, minutes)}
        {edition !== ownFacts.dataset.edition.version && `. ${m.talks.otherEdition(edition)}`}
      </p>
      <div className={style.row}>
        <button
          type="button"
          ref={focus}
          className={style.main}
          aria-label={m.talks.startOf(title)}
          onClick={() => {
            enterWholeScreen(); // browsers grant it within a press only
            start();
          }}
        >
          {m.talks.start}
        </button>
        <button type="button" aria-label={m.talks.presenterOf(title)} onClick={() => block(!openPresenter(first))}>
          {m.talks.presenter}
        </button>
        <a aria-label={m.talks.handoutOf(title)} className={style.link} {...linkTo(formatAddress(handout), () => goTo(() => handout))}>
          {m.talks.handout}
        </a>
        {deck}
      </div>
      <div className={style.row}>{children}</div>
      {isBlocked && (
        <p role="alert">
          {m.talks.blocked}{' '}
          <a href={presenterAddress(first)} target="_blank" rel="opener">
            {m.talks.presenter}
          </a>
        </p>
      )}
    </li>
  );
}
