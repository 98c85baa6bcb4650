/** Saves a picture of the view as a file, with all that a reader elsewhere needs to know of it; its rows; how it is cited, linked to and embedded. */
import { Suspense, useRef, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { PictureOf } from '@/ui/Figure.tsx';
import { Menu } from '@/ui/Menu.tsx';
import { useSetting } from '@/ui/setting.tsx';
import { useCode } from '@/ui/useCode.ts';
import { Boundary } from './Boundary.tsx';
import style from './PictureMenu.module.css';
import { isPublic } from './recordName.ts';
import type { Shape, TableFormat } from './pictureFiles.ts';
import type { Shown } from '@/view/shown.ts';

interface Props {
  shown: Shown;
  picture: PictureOf;
}

const shapes: readonly Shape[] = ['svg', 'png', 'png2', 'square', 'slide'];
const tableFormats: readonly TableFormat[] = ['csv', 'json'];
type Choice = Shape | TableFormat | 'cite' | 'link' | 'talk' | 'embed';

export function PictureMenu({ shown, picture }: Props) {
  const m = useRoomMessages();
  const place = useRef<HTMLSpanElement>(null);
  const [report, setReport] = useState<string | { readonly byHand: string }>('');
  const [isForTalk, addToTalk] = useState(false);
  const { whole, own, view, goTo } = shown;
  // an embed and a stage are not left for what the dashboard leads to
  const isDashboard = useSetting().place === 'page' && shown.home === undefined;
  const choices: readonly Choice[] = [
    ...(picture.isRows ? [] : shapes),
    ...(picture.table ? tableFormats : []),
    'cite',
    'link',
    ...(isDashboard ? (['talk'] as const) : []),
    ...(isDashboard && isPublic(view.data) ? (['embed'] as const) : []),
  ];

  const make = async (choice: Exclude<Choice, 'talk' | 'embed'>): Promise<typeof report> => {
    if (!whole || !own) return m.picture.none;
    const ready = { shown, whole, own };
    const { copyCitation, copyLink, savePicture, saveTable } = await import('./pictureFiles.ts'); // what makes files comes when the first is asked for
    if (choice === 'cite') return copyCitation(picture, ready, m);
    if (choice === 'link') return copyLink({ ...view, figure: picture.figure }, m);
    return choice === 'csv' || choice === 'json'
      ? saveTable(choice, picture, ready, m)
      : savePicture(choice, place.current?.closest('figure') ?? null, picture, ready, m);
  };

  return (
    <>
      <Menu
        label={picture.isRows ? m.picture.saveRows : m.picture.save}
        items={choices.map((id) => ({ id, label: id === 'talk' ? m.writing.toTalk.item : m.picture.formats[id] }))}
        disabled={!whole || !own}
        onChoose={(id) => {
          if (id === 'embed') {
            goTo((now) => ({ ...now, figure: picture.figure, screen: 'embed' }));
            return;
          }
          if (id === 'talk') {
            setReport('');
            addToTalk(true);
            return;
          }
          setReport(shapes.some((shape) => shape === id) ? m.picture.drawing : '');
          void make(id as Exclude<Choice, 'talk' | 'embed'>).then(setReport, () => setReport(m.picture.failed));
        }}
      />
      <span ref={place} role="status" className="quiet">
        {typeof report === 'string' ? report : m.copy.failed}
      </span>
      {typeof report === 'object' && <span className={style.text}>{report.byHand}</span>}
      {isForTalk && (
        <Boundary quiet resetKey="">
          <Suspense>
            <ForTalk shown={shown} figure={picture.figure} title={picture.title} onClose={() => addToTalk(false)} />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}

/** The picture as a scene of a talk. */
function ForTalk(props: { shown: Shown; figure: string; title: string; onClose: () => void }) {
  const { AddToTalk } = useCode('add-to-talk', () => import('@/present/writing/AddToTalk.tsx'));
  return <AddToTalk {...props} />;
}
