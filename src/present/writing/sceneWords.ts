/** A scene in words: what it shows, and the title that is offered for a view. */
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { limits } from '@/record/schema/story.ts';
import type { Scene } from '@/record/types.ts';
import { figureOf, figures } from '@/tabs/figures.ts';
import { formatAddress, parseAddress } from '@/view/address.ts';
import type { Shown } from '@/view/shown.ts';
import { defaultView, type View } from '@/view/view.ts';
import { sentence } from '../own/text.ts';
import { viewAlone } from '../scenes.ts';

/** So many values of a facet are named. */
const named = 3;

type Known = Pick<Shown, 'ownFacts' | 'own'>;

/** "Timeline, The longest silences: Energy, from 2009 to 2011" */
export function viewInWords(view: View, { ownFacts, own }: Known, m: Messages): string {
  const figure = figureOf(view.tab, view.figure);
  const shows = m.writing.shows(
    m.tabs[view.tab],
    figure ? m.figures[figure] : '',
    sentenceOf(filterInWords(view, ownFacts, own, m, named), m),
  );
  const open = view.record && ownFacts.byId.get(view.record)?.title;
  return open ? `${shows}, ${m.writing.withRecord(open)}` : shows;
}

/** What a scene shows, in the list of scenes. */
export function sceneInWords({ show, points, view }: Scene, known: Known, m: Messages): string {
  if (show === 'points') return m.writing.showsPoints(points.length);
  return show === 'sources' ? m.writing.showsSources : viewInWords(parseAddress(view).view, known, m);
}

/** What a talk keeps of a view: language and edition are those of the reader. */
export function sceneAddress(view: View): string {
  const { lang, edition } = defaultView;
  return formatAddress({ ...viewAlone(view), lang, edition });
}

/** What a new scene shows: one figure, for a whole tab is a page that an audience would have to scroll. The page of one agreement has none. */
export function withOneFigure(view: View): View {
  return { ...view, figure: figureOf(view.tab, view.figure) ?? (view.options.page === '' ? figures[view.tab][0] : '') };
}

/** A scene of a view, before anything is written; undefined where its address is longer than a talk can keep. */
export function sceneOfView(view: View, title: string): Omit<Scene, 'id'> | undefined {
  const address = sceneAddress(withOneFigure(view));
  return address.length > limits.address ? undefined : { title, view: address, show: 'view', points: [], note: '', controls: [] };
}

/** What the data say in the one figure that is shown, and else what is shown. `page` holds the view as it is drawn, and tabs that were left. */
export function suggestedTitle(view: View, known: Known, page: Element | null, m: Messages): string {
  const figure = view.figure === '' ? null : page?.querySelector(`[data-tab="${view.tab}"] figure[aria-labelledby]`);
  const finding = figure && document.getElementById(figure.getAttribute('aria-labelledby') ?? '')?.textContent;
  return sentence(finding || viewInWords(view, known, m), limits.title, m.writing.untitled);
}
