/** Scenes as views: the view that a scene shows, and whether a view is still the scene as it was written. */
import type { Scene, Talk } from '@/record/types.ts';
import { formatAddress, parseAddress } from '@/view/address.ts';
import { defaultView, type View } from '@/view/view.ts';

/** The scene of that number, from 1; the last one where there are fewer. */
export function sceneAt(talk: Talk, number: number): { readonly scene: Scene; readonly number: number } {
  const last = talk.scenes.length;
  const at = Math.min(Math.max(1, number), last);
  const scene = talk.scenes[at - 1];
  if (!scene) throw new Error(`${talk.id} has no scene`);
  return { scene, number: at };
}

/** What a scene shows, as it was written; language, edition and screen stay those of the present view. */
export function viewOfScene(talk: Talk, number: number, now: View): View {
  const at = sceneAt(talk, number);
  const { view } = parseAddress(at.scene.view);
  return { ...view, talk: talk.id, scene: at.number, screen: now.screen, lang: now.lang, edition: now.edition };
}

/** The view of a scene by itself, as the dashboard opens it. */
export function viewAlone(view: View): View {
  const { talk, scene, screen } = defaultView;
  return { ...view, talk, scene, screen };
}

/** True while nothing of the scene has been changed: neither its filter, nor a record opened, nor the map moved. */
export function isAsWritten(view: View, talk: Talk): boolean {
  return formatAddress(view) === formatAddress(viewOfScene(talk, view.scene, view));
}

/** True for an address that names a scene and nothing of its view, as somebody writes it by hand. */
export function isBare(view: View): boolean {
  const { lang, edition } = defaultView;
  return formatAddress({ ...viewAlone(view), lang, edition }) === '';
}
