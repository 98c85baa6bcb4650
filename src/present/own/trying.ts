/** A talk that is tried from the desk: the stage leads back there, and not to the dashboard. */
import { viewAlone } from '../scenes.ts';
import type { View } from '@/view/view.ts';

let tried = '';

/** The id of the talk that is tried; "" where one is given. */
export function setTried(talk: string): void {
  tried = talk;
}

/** Where the stage ends: at the desk, at the same scene, where its talk was tried; else in the dashboard with the view alone. */
export function afterStage(view: View): View {
  return view.talk !== '' && view.talk === tried ? { ...view, screen: 'writing' } : viewAlone(view);
}
