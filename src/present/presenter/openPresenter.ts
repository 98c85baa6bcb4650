/** The window of the one who speaks, for the other screen. */
import { formatAddress } from '@/view/address.ts';
import type { View } from '@/view/view.ts';

/** Its address: that of the scene, looked at by the presenter. */
export function presenterAddress(view: View): string {
  return formatAddress({ ...view, screen: 'presenter' });
}

/** Opens it, or brings the open one to the front. False where the browser lets no window be opened: a link with its address still can. */
export function openPresenter(view: View): boolean {
  const width = Math.min(1280, window.screen.availWidth);
  const height = Math.min(800, window.screen.availHeight);
  const opened = window.open(presenterAddress(view), `presenter-${view.talk}`, `popup,width=${width},height=${height}`);
  opened?.focus();
  return opened !== null;
}
