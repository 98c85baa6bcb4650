/** The speaker's commands, by key and by button. */
import { useState } from 'react';
import type { Talk } from '@/record/types.ts';
import type { GoTo } from '@/view/useView.ts';
import { sceneAt, viewOfScene } from '../scenes.ts';
import type { Command } from '../stage/keys.ts';
import { stepOf } from '../stage/step.ts';
import { useKeys } from '../stage/useKeys.ts';
import type { Together } from '../together/useTogether.ts';

interface Given {
  talk: Talk;
  /** The number of the scene, from 1. */
  number: number;
  goTo: GoTo;
  together: Together;
  /** Brings the focus to the list of scenes. */
  onList: () => void;
}

export interface Lead {
  readonly isGuessing: boolean;
  /** Digits that were typed. */
  readonly typed: string;
  /** Whether the list of keys is open. */
  readonly isHelping: boolean;
  readonly setHelping: (isHelping: boolean) => void;
  /** False where the command is none of this window's. */
  readonly act: (command: Command) => boolean;
  readonly toScene: (number: number) => void;
}

export function useLead({ talk, number, goTo, together: { cover, revealed, change }, onList }: Given): Lead {
  const [typed, setTyped] = useState('');
  const [isHelping, setHelping] = useState(false);
  const isGuessing = sceneAt(talk, number).scene.guess !== undefined && revealed !== number;

  const toScene = (to: number) => {
    change({ cover: '', revealed: 0 }); // the same scene anew is as it was written, too
    // this window has no steps of its own: its address is kept for when it is loaded anew
    goTo((now) => viewOfScene(talk, to, now), 'replace');
  };

  const act = (command: Command): boolean => {
    const step = stepOf(command, { number, count: talk.scenes.length, isGuessing, cover, typed });
    setTyped(step?.to === 'typed' ? step.typed : '');
    switch (step?.to) {
      case undefined:
        return false;
      case 'scene':
        toScene(step.number);
        return true;
      case 'as-written':
        toScene(number);
        return true;
      case 'cover':
        change({ cover: step.cover });
        return true;
      case 'reveal':
        change({ cover: '', revealed: number });
        return true;
      case 'list':
        onList();
        return true;
      case 'keys':
        setHelping(!isHelping);
        return true;
      case 'typed':
        return true;
    }
  };

  useKeys({ isCovered: false, onUncover: () => undefined, onCommand: act });
  return { isGuessing, typed, isHelping, setHelping, act, toScene };
}
