/** One scene on its page: title, the view drawn from data, what is said, who says so, and the way to the live view. */
import { useRef } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Scene, Source, Talk } from '@/record/types.ts';
import { formatAddress } from '@/view/address.ts';
import type { Shown } from '@/view/shown.ts';
import { defaultView, type View } from '@/view/view.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { viewAlone, viewOfScene } from '../scenes.ts';
import type { ScreenProps } from '../screen.ts';
import { worksBehind } from '../talkSources.ts';
import type { Has } from './Bar.tsx';
import { WorkLines } from './Bibliography.tsx';
import { Drawing } from './Drawing.tsx';
import style from './Handout.module.css';
import { PointList } from './PointList.tsx';
import { useFit } from './useFit.ts';
import { byHand } from './works.ts';
import { WordsOnly } from './WordsOnly.tsx';
import { WorksInShort } from './WorksInShort.tsx';

interface Props extends ScreenProps {
  talk: Talk;
  scene: Scene;
  number: number;
  shown: Shown;
  has: Has;
  /** All works of the talk, once they are known, and their numbers. */
  works: readonly Source[];
  numbers: ReadonlyMap<string, number>;
  /** The ids of the works of this scene; undefined until it is drawn. */
  worksHere: readonly string[] | undefined;
  /** True when it is its turn to be drawn. */
  isAsked: boolean;
  foot: string;
  /** True once all scenes are drawn, and all works known. */
  isReady: boolean;
  /** True where the talk is on every machine: its scenes have short addresses. */
  isShipped: boolean;
  onTold: (id: string, told: { pages?: number; works?: readonly string[] }) => void;
}

export function Sheet(props: Props) {
  const { lent, view, goTo, talk, scene, number, shown, has, works, numbers, worksHere, isAsked, foot, isReady, isShipped, onTold } = props;
  const m = useRoomMessages();
  const content = useRef<HTMLDivElement>(null);
  const { box, figure, note, fit, left } = useFit(content, (pages) => onTold(scene.id, { pages }));
  const { ownFacts, own } = shown;
  const live = viewAlone(viewOfScene(talk, number, view));
  const edition = ownFacts.dataset.edition.version;
  const addressOf = (one: View) => new URL(formatAddress({ ...one, lang: view.lang, edition }), window.location.href);
  const full = addressOf(live);
  const typed = isShipped ? addressOf({ ...defaultView, talk: talk.id, scene: number }) : full;
  const ofPoints = scene.points.flatMap((point) => worksBehind(point, ownFacts));
  const onDrawn = (ofView: readonly string[]) => onTold(scene.id, { works: [...ofView, ...ofPoints] });
  const said = { dir: 'auto', lang: talk.language } as const;
  return (
    <section className={style.sheet} aria-label={m.handout.sheet(number, scene.title)}>
      <div ref={content} className={style.content}>
        {number === 1 ? (
          <header className={style.opening}>
            <h1 {...said}>{talk.title}</h1>
            <p {...said}>{talk.description}</p>
          </header>
        ) : (
          <p className={style.running} {...said}>
            {talk.title}
          </p>
        )}
        <p className={style.number}>{m.handout.scene(number, talk.scenes.length)}</p>
        {scene.guess !== undefined && (
          <p className={style.guess}>
            <span className="quiet">{m.handout.question}</span> <span {...said}>{scene.guess}</span>
          </p>
        )}
        <h2 {...said}>{scene.title}</h2>
        {scene.show === 'view' &&
          (isAsked ? (
            <Drawing {...{ lent, view, goTo, talk, number, onDrawn, box, figure, fit, left }} />
          ) : (
            <p className={style.empty}>{m.handout.notDrawn}</p>
          ))}
        {scene.show !== 'view' && isAsked && <WordsOnly onDrawn={onDrawn} />}
        <PointList points={scene.points} isLarge={scene.show === 'points'} hasSources={has.sources} {...{ ownFacts, numbers, said }} />
        {scene.show !== 'sources' && has.sources && own && worksHere && <WorksInShort ids={worksHere} whole={own} numbers={numbers} />}
        {scene.view !== '' || scene.show === 'view' ? (
          <p className={style.link}>
            <a href={full.href}>{m.handout.live}</a> <bdi className="quiet">{byHand(typed)}</bdi>
          </p>
        ) : null}
        {has.notes && scene.note.trim() !== '' && (
          <div ref={note} className={style.note}>
            <h3>{m.handout.note}</h3>
            {paragraphsOf(scene.note).map((paragraph, index) => (
              <p key={index} {...said}>
                {paragraph}
              </p>
            ))}
          </div>
        )}
        {scene.show === 'sources' && (isReady ? <WorkLines works={works} /> : <p className={style.empty}>{m.handout.worksLater}</p>)}
      </div>
      <p className={style.foot} aria-hidden>
        {foot}
      </p>
    </section>
  );
}
