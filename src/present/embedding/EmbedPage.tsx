/** The page that makes an embed of a view: how it will look, what its author may choose, and the code. */
import { thisPage } from '@/ui/pageAddress.ts';
import { useEffect, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { figureOf } from '@/tabs/figures.ts';
import { linkTo } from '@/ui/link.ts';
import { formatAddress } from '@/view/address.ts';
import type { Shown } from '@/view/shown.ts';
import type { ScreenProps } from '../screen.ts';
import { viewAlone } from '../scenes.ts';
import { Choices, type Made } from './Choices.tsx';
import { defaultStanding, formatEmbed } from './embedAddress.ts';
import { embedCode, usualHeight } from './embedCode.ts';
import style from './EmbedPage.module.css';
import { Result } from './Result.tsx';

export function EmbedPage({ lent, view, goTo }: ScreenProps) {
  const { Held } = lent;
  return (
    <Held view={view} goTo={goTo}>
      {(shown) => <Page shown={shown} />}
    </Held>
  );
}

function Page({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const { view, goTo, ownFacts } = shown;
  const { dataset } = ownFacts;
  const [standing, make] = useState<Omit<Made, 'height'>>({ ...defaultStanding, lang: view.lang, shape: 'fixed' });
  const [chosenHeight, chooseHeight] = useState<number>();
  const figure = figureOf(view.tab, view.figure) ?? '';
  const height = chosenHeight ?? usualHeight(figure);
  const made: Made = { ...standing, height };
  const address = formatEmbed({ ...view, figure, lang: made.lang, record: '' }, made);
  const name = figure === '' ? m.tabs[view.tab] : m.figures[figure];
  const title = m.embed.frameTitle(name, dataset.title);
  const src = new URL(address, window.location.href).href;
  const pageTitle = m.embed.frameTitle(m.embed.title, dataset.title);
  useEffect(() => {
    document.title = pageTitle;
  }, [pageTitle]);
  return (
    <main className={style.page}>
      <header className={style.header}>
        <h1>{m.embed.title}</h1>
        <a {...linkTo(formatAddress(viewAlone(view)) || thisPage(), () => goTo(viewAlone))}>{m.embed.back}</a>
        <p>{m.embed.intro}</p>
      </header>
      <Choices
        shown={shown}
        figure={figure}
        onFigure={(next) => goTo((now) => ({ ...now, figure: next }), 'replace')}
        made={made}
        onMake={(part) => make((now) => ({ ...now, ...part }))}
        onHeight={chooseHeight}
      />
      <Result src={src} title={title} made={made} code={embedCode({ ...made, src, title })} />
    </main>
  );
}
