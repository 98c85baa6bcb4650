/** The view that an address of a talk means: a short one, or one that is written by hand, leaves something out. */
import { useLayoutEffect } from 'react';
import type { Talk } from '@/record/types.ts';
import type { GoTo } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';
import { isBare, sceneAt, viewOfScene } from './scenes.ts';

/** A short address names a scene and leaves out its view; one may name a scene beyond the last. */
export function fullView(view: View, talk: Talk): View {
  const { scene, number } = sceneAt(talk, view.scene);
  return number !== view.scene || (isBare(view) && scene.view !== '') ? viewOfScene(talk, number, view) : view;
}

/** The same, and the address becomes that of what is shown. */
export function useFullView(asked: View, talk: Talk, goTo: GoTo): View {
  const view = fullView(asked, talk);
  useLayoutEffect(() => {
    if (view !== asked) goTo((now) => fullView(now, talk), 'replace');
    // oxlint-disable-next-line react/exhaustive-deps -- the view follows from what was asked for, and may be made anew whenever it is drawn
  }, [asked, talk, goTo]);
  return view;
}
