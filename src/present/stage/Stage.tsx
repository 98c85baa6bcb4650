/** The stage: one scene of a talk, large, and nothing else. */
import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { tabs } from '@/tabs/index.tsx';
import { codeQuery } from '@/ui/useCode.ts';
import { parseAddress } from '@/view/address.ts';
import { useFullView } from '../fullView.ts';
import { NoTalk } from '../NoTalk.tsx';
import { sceneAt } from '../scenes.ts';
import type { ScreenProps } from '../screen.ts';
import { useTalk } from '../useTalk.ts';
import { SceneShown } from './SceneShown.tsx';
import style from './Stage.module.css';
import { useActs } from './useActs.ts';
import { useIdle } from './useIdle.ts';
import { useKeys } from './useKeys.ts';
import type { Turn } from './usePages.ts';
import { useStage } from './useStage.ts';
import { useSwipe } from './useSwipe.ts';
import { useWholeScreen } from './useWholeScreen.ts';

export function Stage(props: ScreenProps) {
  const talk = useTalk(props.view.talk, props.lent);
  return talk ? <Given key={talk.id} {...props} talk={talk} /> : <NoTalk {...props} />;
}

function Given({ lent, view: asked, goTo, talk }: ScreenProps & { talk: Talk }) {
  const m = useRoomMessages();
  const view = useFullView(asked, talk, goTo);
  const { scene, number } = sceneAt(talk, view.scene);
  const count = talk.scenes.length;
  const stage = useStage(talk, view, goTo);
  const { cover, isPreview } = stage;
  const screen = useWholeScreen(isPreview);
  const turn = useRef<Turn>(null);
  const acts = useActs({ talk, view, goTo, stage, screen, turn });
  const main = useRef<HTMLElement>(null);
  const isBlank = cover === 'black' || cover === 'white';
  const isHidden = scene.guess !== undefined && !stage.isRevealed;
  const sentence = cover === 'end' ? m.stage.end.label : isHidden ? (scene.guess ?? '') : scene.title;

  useLayoutEffect(() => {
    document.documentElement.dataset['screen'] = 'stage'; // sets the size of all text
    return () => {
      delete document.documentElement.dataset['screen'];
    };
  }, []);
  const pageTitle = m.stage.pageTitle(number, sentence, talk.title);
  useEffect(() => {
    document.title = pageTitle;
  }, [pageTitle]);
  useFocus(main, isPreview ? '' : `${number} ${cover} ${acts.again}`);
  useTabsAhead(talk);
  useIdle(main);
  useKeys({
    isCovered: isBlank,
    onUncover: () => stage.setCover(''),
    onCommand: (command) => !isPreview && acts.act(command),
  });
  const swipe = useSwipe(acts.act);

  return (
    <main
      ref={main}
      id="view"
      tabIndex={-1}
      className={style.stage}
      aria-label={talk.title}
      data-cover={cover}
      onPointerDown={swipe.onPointerDown}
      onPointerUp={swipe.onPointerUp}
      onPointerCancel={swipe.onPointerCancel}
    >
      <p role="status" className="visually-hidden">
        {isBlank ? m.stage[cover] : m.stage.announced(number, count, sentence)}
      </p>
      <lent.Held view={view} goTo={goTo}>
        {(shown) => <SceneShown lent={lent} talk={talk} shown={shown} stage={stage} acts={acts} full={screen.full} turn={turn} />}
      </lent.Held>
      {isBlank && (
        <button type="button" className={style.cover} data-cover={cover} aria-label={m.stage[cover]} onClick={() => stage.setCover('')} />
      )}
    </main>
  );
}

/** Whenever another place is shown the focus is on the stage: what had it may be gone. "" leaves it where it is. */
function useFocus(main: RefObject<HTMLElement | null>, place: string): void {
  const last = useRef('');
  useEffect(() => {
    if (place !== last.current) main.current?.focus({ preventScroll: true });
    last.current = place;
  }, [main, place]);
}

/** The code of every tab of the talk comes while the first scene is looked at: none is waited for later, whatever becomes of the network. */
function useTabsAhead(talk: Talk): void {
  const client = useQueryClient();
  useEffect(() => {
    const timer = setTimeout(() => {
      const ids = new Set(talk.scenes.filter(({ show }) => show === 'view').map(({ view }) => parseAddress(view).view.tab));
      // under the name by which the frame looks for it, so that it is not even waited for once it is there
      for (const id of ids) void client.prefetchQuery(codeQuery(id, tabs[id].load));
    }, aheadMs);
    return () => clearTimeout(timer);
  }, [talk, client]);
}

const aheadMs = 500;
