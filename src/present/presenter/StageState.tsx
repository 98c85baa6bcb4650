/** What is otherwise on the stage than the scene as it was written: said in words, for a small picture does not tell. */
import { Suspense } from 'react';
import { countInWords } from '@/exchange/countInWords.ts';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import { formatAddress } from '@/view/address.ts';
import type { Lent } from '../lent.ts';
import type { Shown } from '@/view/shown.ts';
import type { GoTo } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';
import { isAsWritten, sceneAt, viewOfScene } from '../scenes.ts';
import style from './Presenter.module.css';
import type { StageProps } from './stageProps.ts';

interface Props extends StageProps {
  lent: Lent;
  goTo: GoTo;
  isGuessing: boolean;
}

export function StageState({ talk, view, together: { cover, stages, isJoined }, lent, goTo, isGuessing }: Props) {
  const all = useRoomMessages();
  const m = all.presenter;
  const { guess } = sceneAt(talk, view.scene).scene;
  const { Held } = lent;
  return (
    <div className={style.state} role="status">
      {!isJoined && <p>{m.alone}</p>}
      {isJoined && stages.length === 0 && (
        <p>
          {m.noStage}{' '}
          <a href={formatAddress({ ...view, screen: 'view' })} target="_blank" rel="noopener">
            {m.openStage}
          </a>
        </p>
      )}
      {cover === 'black' && <p>{m.isBlack}</p>}
      {cover === 'white' && <p>{m.isWhite}</p>}
      {cover === 'end' && <p>{m.isEnd}</p>}
      {guess !== undefined && <p>{isGuessing ? m.hidden(guess) : m.revealed}</p>}
      {!isAsWritten(view, talk) && (
        <Suspense fallback={null}>
          <Held view={view} goTo={goTo}>
            {(shown) => <p>{changeInWords(shown, viewOfScene(talk, view.scene, view), all)}</p>}
          </Held>
        </Suspense>
      )}
    </div>
  );
}

/** What is shown against what was written: an open record, another filter; else only that it is no longer the same. */
function changeInWords(shown: Shown, written: View, all: Messages): string {
  const { view, ownFacts, own } = shown;
  const m = all.presenter;
  const open = view.record === written.record ? undefined : ownFacts.byId.get(view.record);
  const sentence = sentenceOf(filterInWords(view, ownFacts, own, all, mostWords), all);
  const isFiltered = sentence !== sentenceOf(filterInWords(written, ownFacts, own, all, mostWords), all);
  const said = [m.changed, isFiltered && m.shows(sentence, countInWords(shown, all)), open && m.recordOpen(open.title)];
  return said.filter(Boolean).join(' ');
}

/** So many values of a facet are named. */
const mostWords = 4;
