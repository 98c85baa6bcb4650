/** A talk on paper: its scenes as they will print, one a page, with notes and sources, and what puts them there. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Talk } from '@/record/types.ts';
import type { Shown } from '@/view/shown.ts';
import { NoTalk } from '../NoTalk.tsx';
import { viewOfScene } from '../scenes.ts';
import type { ScreenProps } from '../screen.ts';
import { useTalk, useTalks } from '../useTalk.ts';
import { Bar } from './Bar.tsx';
import { BibliographySheet } from './Bibliography.tsx';
import style from './Handout.module.css';
import { hurry } from './hurry.ts';
import { pageStyle } from './pageStyle.ts';
import { putOnPaper } from './paperRules.ts';
import { Sheet } from './Sheet.tsx';
import { listOf } from './works.ts';

export function Handout(props: ScreenProps) {
  const talk = useTalk(props.view.talk, props.lent);
  const { Held } = props.lent;
  if (!talk) return <NoTalk {...props} />;
  return (
    <Held view={props.view} goTo={props.goTo}>
      {(shown) => <Given {...props} talk={talk} shown={shown} />}
    </Held>
  );
}

/** What a page has told: how many pages it takes, and once it is drawn, the ids of the works behind it. */
interface Told {
  readonly pages: number;
  readonly works?: readonly string[];
}

function Given({ lent, view, goTo, talk, shown }: ScreenProps & { talk: Talk; shown: Shown }) {
  const m = useRoomMessages();
  const [has, setHas] = useState({ notes: true, sources: true });
  const [told, setTold] = useState<ReadonlyMap<string, Told>>(new Map());
  const tell = useCallback((id: string, part: Partial<Told>) => {
    setTold((before) => new Map(before).set(id, { pages: 1, ...before.get(id), ...part }));
  }, []);
  const [isHurried, setHurried] = useState(false);
  useEffect(() => {
    const onPrint = () => {
      flushSync(() => setHurried(true)); // all is drawn that can be without waiting
      flushSync(hurry);
      flushSync(hurry); // fitted to what the pages have now
    };
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, []);
  useLayoutEffect(putOnPaper, []);
  useEffect(() => {
    document.title = m.handout.pageTitle(talk.title); // the browser names the file by it
  }, [m, talk]);

  const { scenes } = talk;
  const { dataset } = shown.ownFacts;
  const { own } = shown;
  // one after the other: all at once would hold the page for as long as they take together
  const firstLeft = scenes.findIndex(({ id }) => told.get(id)?.works === undefined);
  const done = firstLeft < 0 ? scenes.length : firstLeft;
  const left = scenes.filter(({ id }) => told.get(id)?.works === undefined).length;
  const isReady = done === scenes.length && own !== undefined;
  const works = useMemo(
    () => (isReady ? listOf(scenes.flatMap(({ id }) => told.get(id)?.works ?? []), own, m) : []), // oxfmt-ignore
    [isReady, scenes, told, own, m],
  );
  const numbers = useMemo(() => new Map(works.map(({ id }, index) => [id, index + 1])), [works]);
  const isListed = scenes.some(({ show }) => show === 'sources');
  const hasList = has.sources && !isListed;
  const listId = 'bibliography of the talk'; // no id of a scene has a space
  const pages = [...scenes.map(({ id }) => id), ...(hasList ? [listId] : [])].reduce((sum, id) => sum + (told.get(id)?.pages ?? 1), 0);
  const edition = m.frame.edition(dataset.edition.version, m.date(trusted(dataset.edition.date)));
  const isShipped = !useTalks(lent).own.some(({ id }) => id === talk.id);
  const foot = [m.handout.foot(talk.title, dataset.title, edition), dataset.licence].join(' · ');
  return (
    <div className={style.desk}>
      <style>{pageStyle(foot, m.direction)}</style>
      <Bar
        done={done}
        of={scenes.length}
        pages={pages}
        isReady={isReady}
        has={has}
        onHas={setHas}
        onBack={() => goTo((now) => viewOfScene(talk, now.scene, { ...now, screen: 'view' }))}
      />
      <main className={style.sheets}>
        {!isReady && <p className={style.early}>{m.handout.early(left, scenes.length)}</p>}
        {scenes.map((scene, index) => (
          <Sheet
            key={scene.id}
            {...{ lent, view, goTo, talk, scene, shown, has, works, numbers, foot, isReady, isShipped }}
            number={index + 1}
            isAsked={isHurried || index <= done}
            worksHere={told.get(scene.id)?.works}
            onTold={tell}
          />
        ))}
        {hasList && <BibliographySheet id={listId} works={works} isReady={isReady} foot={foot} onTold={tell} />}
      </main>
    </div>
  );
}
