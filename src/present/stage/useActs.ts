/** What can be done while a talk is given, by keys, buttons and fingers alike. */
import { type RefObject, useState } from 'react';
import type { Talk } from '@/record/types.ts';
import type { GoTo } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';
import { openPresenter } from '../presenter/openPresenter.ts';
import { afterStage } from '../own/trying.ts';
import { sceneAt, viewOfScene } from '../scenes.ts';
import type { Command } from './keys.ts';
import { stepOf } from './step.ts';
import type { Turn } from './usePages.ts';
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
  /** What turns the pages of a scene that has some. */
  turn: RefObject<Turn | null>;
}

export function useActs({ talk, view, goTo, stage, screen, turn }: Given): Acts {
  const [typed, type] = useState('');
  const [again, countAgain] = useState(0);
  const [sheet, openSheet] = useState<SheetId | ''>('');
  const { scene, number } = sceneAt(talk, view.scene);
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
  const escape = () => {
    if (full?.isFull) full.toggle();
    else if (!hasJustLeft()) goTo(afterStage);
  };
  const toggle = (one: SheetId) => openSheet(sheet === one ? '' : one);

  /** True where a page was turned, before the talk goes on. */
  const turns = (command: Command) => {
    if (stage.cover !== '' || sheet !== '' || typed !== '') return false;
    if (command === 'next' || command === 'enter') return turn.current?.(1) ?? false;
    return command === 'back' && (turn.current?.(-1) ?? false);
  };

  const act = (command: Command): boolean => {
    if (turns(command)) return true;
    const isDark = stage.cover === 'black' || stage.cover === 'white';
    const isGuessing = scene.guess !== undefined && !stage.isRevealed;
    const step = stepOf(command, { number, count: talk.scenes.length, isGuessing, cover: stage.cover, typed });
    type(step?.to === 'typed' ? step.typed : '');
    // what moves the talk lifts what lies over it by itself
    if (isDark && ['typed', 'list', 'keys', undefined].includes(step?.to)) stage.setCover('');
    switch (step?.to) {
      case undefined:
        return actHere(command);
      case 'scene':
        go(step.number);
        return true;
      case 'as-written':
        go(number);
        return true;
      case 'cover':
        openSheet('');
        stage.setCover(step.cover);
        return true;
      case 'reveal':
        openSheet('');
        stage.reveal();
        return true;
      case 'list':
        toggle('scenes');
        return true;
      case 'keys':
        toggle('keys');
        return true;
      case 'typed':
        return true;
    }
  };
  /** What concerns this window alone. */
  const actHere = (command: Command): boolean => {
    switch (command) {
      case 'escape':
        escape();
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
      case 'sources':
      case 'notes':
        toggle(command);
        return true;
      default:
        return false;
    }
  };
  return { again, typed, sheet, openSheet, go, act };
}
