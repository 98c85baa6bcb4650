/** What can be done while a talk is given, by keys, buttons and fingers alike. */
import { useState } from 'react';
import type { Talk } from '@/record/types.ts';
import type { GoTo } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';
import { openPresenter } from '../presenter/openPresenter.ts';
import { afterStage } from '../own/trying.ts';
import { sceneAt, viewOfScene } from '../scenes.ts';
import { type Command, isDigit } from './keys.ts';
import type { StageState } from './useStage.ts';
import { enterWholeScreen, type WholeScreen } from './useWholeScreen.ts';

/** What can be opened over a scene. */
export type SheetId = 'keys' | 'scenes' | 'sources' | 'notes';

export interface Acts {
  /** How often a scene was asked for that was shown already: what it keeps in no address is then made anew. */
  readonly again: number;
  /** The number that is being typed; "" is none. */
  readonly typed: string;
  readonly sheet: SheetId | '';
  readonly openSheet: (sheet: SheetId | '') => void;
  readonly go: (number: number) => void;
  /** True when it was done: what is false is left to the browser. */
  readonly act: (command: Command) => boolean;
}

interface Given {
  talk: Talk;
  view: View;
  goTo: GoTo;
  stage: StageState;
  screen: WholeScreen;
}

/** Characters of a number that is typed. */
const mostDigits = 3;

export function useActs({ talk, view, goTo, stage, screen }: Given): Acts {
  const [typed, type] = useState('');
  const [again, countAgain] = useState(0);
  const [sheet, openSheet] = useState<SheetId | ''>('');
  const { scene, number } = sceneAt(talk, view.scene);
  const last = talk.scenes.length;
  const { full, hasJustLeft } = screen;

  const go = (to: number) => {
    openSheet('');
    type('');
    if (sceneAt(talk, to).number === number) {
      stage.clear(); // another scene clears by itself
      countAgain(again + 1);
    }
    goTo((now) => viewOfScene(talk, to, now));
  };
  const next = () => {
    if (stage.cover === 'end') return;
    openSheet('');
    if (scene.guess !== undefined && !stage.isRevealed) stage.reveal();
    else if (number < last) go(number + 1);
    else stage.setCover('end');
  };
  const back = () => {
    if (stage.cover === 'end') stage.setCover('');
    else if (number > 1) go(number - 1);
  };
  const escape = () => {
    if (typed !== '') type('');
    else if (full?.isFull) full.toggle();
    else if (!hasJustLeft()) goTo(afterStage);
  };
  const toggle = (one: SheetId) => openSheet(sheet === one ? '' : one);

  const act = (command: Command): boolean => {
    if (isDigit(command)) {
      type((before) => `${before}${command}`.replace(/^0+/, '').slice(-mostDigits));
      return true;
    }
    if (command !== 'enter' && command !== 'escape') type('');
    switch (command) {
      case 'next':
        next();
        return true;
      case 'back':
        back();
        return true;
      case 'first':
        go(1);
        return true;
      case 'last':
        go(last);
        return true;
      case 'enter':
        if (typed === '') next();
        else go(Number(typed));
        return true;
      case 'escape':
        escape();
        return true;
      case 'black':
      case 'white':
        openSheet('');
        stage.setCover(command);
        return true;
      case 'as-written':
        go(number);
        return true;
      case 'full-screen':
        full?.toggle();
        return true;
      case 'start':
        if (!full || full.isFull) return false; // loads the page anew
        enterWholeScreen();
        return true;
      case 'presenter':
        if (!openPresenter(view)) openSheet('keys'); // there is a link to it
        return true;
      case 'scenes':
      case 'sources':
      case 'notes':
      case 'keys':
        toggle(command);
        return true;
    }
  };
  return { again, typed, sheet, openSheet, go, act };
}
