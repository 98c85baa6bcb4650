/** The button that makes slides of a talk, or of the figures of the present view. */
import { useCallback, useId, useState } from 'react';
import { fileNameOf } from '@/exchange/fileName.ts';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { type FigureId, figures } from '@/tabs/figures.ts';
import { Progress } from '@/ui/Progress.tsx';
import { saveFile } from '@/ui/saveFile.ts';
import type { Shown } from '@/view/shown.ts';
import { defaultView } from '@/view/view.ts';
import type { Lent } from '../lent.ts';
import { viewAlone, viewOfScene } from '../scenes.ts';
import style from './MakeDeck.module.css';
import { OffScreen } from './OffScreen.tsx';
import { addressOf, planOfTalk, planOfView } from './plan.ts';
import { useDeck } from './useDeck.ts';

interface Props {
  /** Undefined: of the present view. */
  talk: Talk | undefined;
  lent: Lent;
  shown: Shown;
}

export function MakeDeck({ talk, lent, shown }: Props) {
  const m = useRoomMessages();
  const { view, own, ownFacts } = shown;
  const hint = useId();
  const all: readonly FigureId[] = figures[view.tab];
  const [put, setPut] = useState<readonly FigureId[]>([]);
  const chosen = all.filter((id) => !put.includes(id));
  const phrases = filterInWords(view, ownFacts, own, m);
  const filter = phrases.length > 0 ? sentenceOf(phrases, m) : '';
  const title = talk?.title ?? m.tabs[view.tab];
  const file = fileNameOf([ownFacts.dataset.title, title, talk ? '' : filter], 'pptx');
  const save = useCallback(
    (blob: Blob) => {
      saveFile(file, blob);
      return file;
    },
    [file],
  );
  const { state, job, make, cancel } = useDeck(save);
  const isMaking = state.is === 'drawing';

  const start = () => {
    const plan = talk ? planOfTalk(talk, view) : planOfView(view, chosen, m);
    const live = talk ? { ...viewOfScene(talk, 1, view), screen: defaultView.screen } : viewAlone(view);
    const description = talk?.description ?? [ownFacts.dataset.description, filter].filter(Boolean).join('\n');
    void make({ plan, title, description, address: addressOf(live), home: addressOf(defaultView), talk, shown, m });
  };

  return (
    <div className={style.deck}>
      {!talk && (
        <fieldset className={style.choices} disabled={isMaking}>
          <legend>{m.deck.choose}</legend>
          <p className="quiet">{m.deck.chooseHint}</p>
          {all.map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={!put.includes(id)}
                onChange={() => setPut(put.includes(id) ? put.filter((one) => one !== id) : [...put, id])}
              />
              {m.figures[id]}
            </label>
          ))}
        </fieldset>
      )}
      <button
        type="button"
        onClick={start}
        disabled={isMaking || !own || (!talk && chosen.length === 0)}
        {...(!talk && { 'aria-describedby': hint })}
      >
        {m.deck.make}
      </button>
      {!talk && (
        <p id={hint} className="quiet">
          {m.deck.hint}
        </p>
      )}
      <p role="status">
        {state.is === 'idle' ? state.said : state.done < state.count ? m.deck.slide(state.done + 1, state.count) : m.deck.writing}
      </p>
      {isMaking && <Progress label={m.deck.making} value={state.done} max={Math.max(1, state.count)} onCancel={cancel} />}
      {job && <OffScreen key={job.planned.address} job={job} lent={lent} />}
    </div>
  );
}
