/**
 * What of a talk stands in no address: what lies over its scene, and whether its guess is revealed. The one place where the stage meets
 * the other windows of the talk.
 */
import { useMemo } from 'react';
import type { Talk } from '@/record/types.ts';
import type { GoTo } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';
import { isPreview } from '../together/browser.ts';
import type { Cover } from '../together/state.ts';
import { useAwake } from '../together/useAwake.ts';
import { useTogether } from '../together/useTogether.ts';

export interface StageState {
  readonly cover: Cover;
  readonly isRevealed: boolean;
  /** True in the small picture of a stage that the presenter sees: it hears no key and takes no focus. */
  readonly isPreview: boolean;
  readonly setCover: (cover: Cover) => void;
  readonly reveal: () => void;
  /** As the scene was written: nothing over it, its guess not revealed. */
  readonly clear: () => void;
}

export function useStage(talk: Talk, view: View, goTo: GoTo): StageState {
  const preview = isPreview();
  const { cover, revealed, change } = useTogether({ talk, view, goTo }, 'stage');
  useAwake(!preview);
  const { scene } = view;
  return useMemo(
    () => ({
      cover,
      isRevealed: revealed === scene,
      isPreview: preview,
      setCover: (next) => change({ cover: next }),
      reveal: () => change({ cover: '', revealed: scene }),
      clear: () => change({ cover: '', revealed: 0 }),
    }),
    [cover, revealed, scene, preview, change],
  );
}
