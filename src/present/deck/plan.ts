/** What the slides of a deck are to be: of a talk scene by scene, of the present view figure by figure. */
import { wholeAddress } from '@/ui/pageAddress.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { type FigureId, figures } from '@/tabs/figures.ts';
import { formatAddress } from '@/view/address.ts';
import { defaultView, type View } from '@/view/view.ts';
import { viewAlone, viewOfScene } from '../scenes.ts';
import type { Planned } from './seen.ts';

/** The whole address of a view, as somebody elsewhere opens it. */
export function addressOf(view: View): string {
  return wholeAddress(formatAddress(view));
}

/** The scenes of a talk but for those of its sources, which stand at the end of every deck. */
export function planOfTalk(talk: Talk, now: View): Planned[] {
  return talk.scenes.flatMap((scene, at): Planned[] => {
    if (scene.show === 'sources') return [];
    const live: View = { ...viewOfScene(talk, at + 1, now), screen: defaultView.screen };
    const { guess, title, show, points, note } = scene;
    return [
      {
        name: title,
        title,
        show,
        points,
        guess,
        note,
        view: oneFigure(live),
        address: addressOf(live),
        mostSlides: 1,
        isWanted: true,
      },
    ];
  });
}

/** Some figures of the present view. */
export function planOfView(now: View, chosen: readonly FigureId[], m: Messages): Planned[] {
  return chosen.map((figure): Planned => {
    const live: View = { ...viewAlone(now), figure, record: '' };
    const name = m.figures[figure];
    return {
      name,
      title: '',
      show: 'view',
      points: [],
      note: '',
      view: live,
      address: addressOf(live),
      mostSlides: 3,
      isWanted: false,
    };
  });
}

/** A slide has room for one figure: of a whole tab it is the first. */
function oneFigure(live: View): View {
  const alone = viewAlone(live);
  return alone.figure === '' ? { ...alone, figure: figures[alone.tab][0] } : alone;
}
