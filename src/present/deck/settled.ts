/** Waits until a view that is drawn off the screen is as it will be. */
import type { PictureOf } from '@/ui/Figure.tsx';
import type { Shown } from '@/view/shown.ts';

/** What the view has handed over so far. */
export interface Taken {
  shown?: Shown;
  /** By the names of their figures. */
  readonly pictures: Map<string, PictureOf>;
}

/** ms between two looks, for how long nothing may change, where a picture has been handed over and where none has; and after which nobody waits longer. */
const [step, still, stillWithout, longest] = [50, 200, 500, 20_000];

/** False where it is still not ready. A page in the background draws nothing: that time does not count. */
export async function settled(host: HTMLElement, taken: Taken, figure: string, signal: AbortSignal): Promise<boolean> {
  let [waited, same, before] = [0, 0, ''];
  while (waited < longest) {
    await pause(step);
    signal.throwIfAborted();
    if (document.hidden) continue;
    waited += step;
    const now = stateOf(host);
    same = now === before && !isWaiting(host) ? same + step : 0;
    before = now;
    const isThere = taken.pictures.has(figure);
    if (taken.shown?.state === 'ready' && same >= (isThere ? still : stillWithout)) return true;
  }
  return false;
}

/** The words "Loading…" are marked by the room that they keep free. */
function isWaiting(host: HTMLElement): boolean {
  return host.childElementCount === 0 || host.querySelector('p[data-room]') !== null || document.fonts?.status === 'loading';
}

/** Another text where something has been drawn anew, or has another size. */
function stateOf(host: HTMLElement): string {
  const drawing = host.querySelector('svg[data-picture], [data-picture] svg')?.getBoundingClientRect();
  return [host.innerHTML.length, drawing?.width, drawing?.height].join(' ');
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
