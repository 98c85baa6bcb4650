/** The view of a scene, drawn from data as the dashboard draws it, without what can only be pressed. */
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { countInWords } from '@/exchange/countInWords.ts';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { figures } from '@/tabs/figures.ts';
import type { DrawnFrom } from '@/ui/Figure.tsx';
import { type Setting, SettingContext } from '@/ui/setting.tsx';
import type { Shown } from '@/view/shown.ts';
import type { GoTo } from '@/view/useView.ts';
import { viewAlone, viewOfScene } from '../scenes.ts';
import type { ScreenProps } from '../screen.ts';
import { worksBehind, worksOfView } from '../talkSources.ts';
import type { Fit } from './fit.ts';
import style from './Handout.module.css';
import { OpenFacts } from './OpenFacts.tsx';
import { useSettled } from './useSettled.ts';

interface Props extends ScreenProps {
  talk: Talk;
  number: number;
  /** Told the ids of the works behind what is drawn, once it is. */
  onDrawn: (works: readonly string[]) => void;
  /** The room that the picture takes, and within it the picture, which may be scaled. */
  box: RefObject<HTMLDivElement | null>;
  figure: RefObject<HTMLDivElement | null>;
  fit: Fit & { readonly height: number };
  /** Rows that are left out. */
  left: number;
}

const onSheet: Setting = { place: 'paper', only: '', controls: [] };

export function Drawing(props: Props) {
  const { lent, view, goTo, talk, number } = props;
  const { tab, figure, ...scene } = viewAlone(viewOfScene(talk, number, view));
  // a page has room for one figure: of a whole tab it is the first
  const isWhole = figure === '' && scene.options.page === '';
  const drawn = { tab, figure: isWhole ? figures[tab][0] : figure, ...scene };
  // what is pressed on the sheet opens the live view; what a picture writes of itself, as a map at rest, goes nowhere
  const toLive: GoTo = (change, move = 'step') => {
    if (move === 'step') goTo(() => change(viewAlone(viewOfScene(talk, number, view))));
  };
  return (
    <SettingContext value={onSheet}>
      <lent.Held view={drawn} goTo={toLive}>
        {(shown) => <Drawn {...props} shown={shown} others={isWhole ? figures[tab].length - 1 : 0} />}
      </lent.Held>
    </SettingContext>
  );
}

function Drawn({ lent, shown, others, onDrawn, box, figure, fit, left }: Props & { shown: Shown; others: number }) {
  const m = useRoomMessages();
  const told = useRef<DrawnFrom>(undefined);
  const keep = useCallback((drawn: DrawnFrom) => {
    told.current = drawn;
  }, []);
  const slots = useMemo(() => ({ sources: (drawn: DrawnFrom) => <Tell drawn={drawn} onTold={keep} />, save: () => null }), [keep]);
  const { view, own, ownFacts, facts } = shown;
  useSettled(figure, () =>
    onDrawn([
      // a figure that does not say what it draws on rests on what its view selects
      ...(told.current ? worksBehind(told.current, facts) : own ? worksOfView(view, facts, own) : []),
      ...(ownFacts.byId.get(view.record)?.sources ?? []),
    ]),
  );
  const { Guard, Panel } = lent;
  return (
    <>
      <p className="quiet">{m.picture.filter(sentenceOf(filterInWords(view, ownFacts, own, m), m), countInWords(shown, m))}</p>
      <div ref={box} className={style.box} data-scaled={fit.scale < 1} {...(fit.scale < 1 && { style: { blockSize: fit.height } })}>
        <div ref={figure} className={style.figure} {...(fit.scale < 1 && { style: { transform: `scale(${fit.scale})` } })}>
          <Guard resetKey={view.tab}>
            <Panel shown={shown} slots={slots} />
          </Guard>
        </div>
      </div>
      {left > 0 && <p className="quiet">{m.handout.moreRows(left)}</p>}
      {others > 0 && <p className="quiet">{m.handout.moreFigures(others, m.tabs[view.tab])}</p>}
      {own && view.record !== '' && <OpenFacts id={view.record} whole={own} />}
    </>
  );
}

/** In place of the list of works that a figure has on a page: what it draws on is kept, as the sheet names its works together. */
function Tell({ drawn, onTold }: { drawn: DrawnFrom; onTold: (drawn: DrawnFrom) => void }) {
  useEffect(() => onTold(drawn));
  return null;
}
